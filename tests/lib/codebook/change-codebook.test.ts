import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenTag } from '@/lib/codebook/broken-tag'
import { nameClash, tagAfterSave, withTag } from '@/lib/codebook/tag-after-save'
import { tagHues } from '@/lib/codebook/tag-hues'
import { nameKey } from '@/lib/codebook/tag-names'
import { tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import {
  restoreClash,
  tagsAfterArchiving,
  tagsAfterRestoring,
} from '@/lib/codebook/tags-after-archiving'
import { mergeProblem, tagsAfterMerge } from '@/lib/codebook/tags-after-merge'
import { moveOfStep, moveProblem, tagSteps, tagsAfterMove } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'

const now = '2026-01-02T00:00:00.000Z'

type Change = { kind: keyof typeof changes; a: number; b: number; c: number }

const pick = (tags: readonly Tag[], index: number) => tags[index % tags.length]

/** One change each, by the rules that the workflows keep: what is refused changes nothing. */
const changes = {
  add: (tags: Tag[], { a, b }: Change) => {
    const parent = a % 3 === 0 ? null : (pick(tags, a)?.id ?? null)
    const input = { ...fields(`Tag ${b}`), id: `tag-${tags.length}`, parentId: parent }
    const tag = { ...tagAfterSave(input, tags), examples: [example(a, b), example(a + 1, b)] }
    return nameClash(tags, tag) ? tags : withTag(tags, tag)
  },
  rename: (tags: Tag[], { a, b }: Change) => {
    const tag = pick(tags, a)
    if (!tag || tag.archivedAt !== null) return tags
    const { id, name, aliases } = tag
    const input = { ...fields(`Tag ${b}`), id, parentId: null, aliases: [...aliases, name] }
    const renamed = tagAfterSave(input, tags)
    return nameClash(tags, renamed) ? tags : withTag(tags, renamed)
  },
  move: (tags: Tag[], { a, b, c }: Change) => {
    const parentId = b % 4 === 0 ? null : (pick(tags, b)?.id ?? null)
    const move = { tagId: pick(tags, a)?.id ?? '', parentId, beforeId: pick(tags, c)?.id ?? null }
    return moveProblem(tags, move) === null ? tagsAfterMove(tags, move) : tags
  },
  step: (tags: Tag[], { a, b }: Change) => {
    const move = moveOfStep(tags, pick(tags, a)?.id ?? '', tagSteps[b % 4] ?? 'up')
    return move && moveProblem(tags, move) === null ? tagsAfterMove(tags, move) : tags
  },
  merge: (tags: Tag[], { a, b }: Change) => {
    const [source, target] = [pick(tags, a), pick(tags, b)]
    if (!source || !target || mergeProblem(source, target) !== null) return tags
    const { description } = target
    return tagsAfterMerge(tags, { sourceId: source.id, targetId: target.id, description, now })
  },
  archive: (tags: Tag[], { a }: Change) => tagsAfterArchiving(tags, pick(tags, a)?.id ?? '', now),
  restore: (tags: Tag[], { a }: Change) => {
    const tag = pick(tags, a)
    if (!tag || tag.archivedAt === null || restoreClash(tags, tag)) return tags
    return tagsAfterRestoring(tags, tag.id)
  },
}

function fields(name: string) {
  return { name, description: `What ${name} is`, colour: null, aliases: [], expectedVersion: null }
}

/** Several tags have an example on one claim, each with a note of its own. */
function example(number: number, note: number): Tag['examples'][number] {
  return { claimId: `claim-${number % 5}`, kind: 'include', note: `Note ${note}` }
}

const arbitraryChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...(Object.keys(changes) as Change['kind'][])),
  a: fc.nat({ max: 20 }),
  b: fc.nat({ max: 20 }),
  c: fc.nat({ max: 20 }),
})

const namesIn = (tags: readonly Tag[]) =>
  new Set(tags.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)))
const claimsIn = (tags: readonly Tag[]) =>
  new Set(tags.flatMap(({ examples }) => examples.map(({ claimId, note }) => `${claimId} ${note}`)))

describe('any sequence of changes of a codebook', () => {
  it('leaves a sound tree, and loses no tag, name, example or description but what was renamed', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 40 }), (sequence) => {
        let tags: Tag[] = []
        for (const change of sequence) {
          const before = tags
          tags = changes[change.kind](before, change)
          const ids = new Set(tags.map(({ id }) => id))
          expect(brokenTag(tags, ids)).toBeNull()
          expect(tagsInTreeOrder(tags)).toHaveLength(tags.length)
          expect(new Set(tags.map(({ ordinal }) => ordinal)).size).toBe(tags.length)
          for (const { id } of before) expect(ids).toContain(id)
          for (const name of namesIn(before)) expect(namesIn(tags)).toContain(name)
          for (const claim of claimsIn(before)) expect(claimsIn(tags)).toContain(claim)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives no tag that stays in use another colour, but where it is chosen', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 30 }), (sequence) => {
        let tags: Tag[] = []
        for (const change of sequence) {
          const [before, hues] = [tags, tagHues(tags)]
          tags = changes[change.kind](before, change)
          if (change.kind === 'rename') continue
          const after = tagHues(tags)
          for (const [id, hue] of hues) expect(after.get(id) ?? hue).toBe(hue)
        }
      }),
    )
  })
})
