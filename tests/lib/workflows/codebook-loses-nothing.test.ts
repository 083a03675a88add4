import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { brokenTag } from '@/lib/codebook/broken-tag'
import { nameKey } from '@/lib/codebook/tag-names'
import { mergedInto } from '@/lib/codebook/tags-after-merge'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { undo } from '@/lib/workflows/undo'
import { steps } from '@/tests/support/arbitrary-steps'
import { addClaim, buildProject } from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'

const codebookSteps = [
  ...(['tag', 'tag', 'renameTag', 'moveTag', 'mergeTags', 'mergeTags', 'archiveTag'] as const),
  ...(['exampleOfTag', 'changeClaim'] as const),
]

const arbitrarySequence = fc.array(
  fc.record({ name: fc.constantFrom(...codebookSteps), pick: fc.nat({ max: 11 }) }),
  { minLength: 2, maxLength: 14 },
)

const namesIn = ({ tags }: ProjectSnapshot) =>
  new Set(tags.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)))

/** A sequence is a project of its own, on machines that do other work too. */
const manySequencesMs = 120_000

describeEachEngine('work on the codebook', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  it(
    'loses no claim, note, tag of a claim, name or example, and each undo restores the exact state',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrarySequence, async (sequence) => {
          const project = await buildProject(database)
          const { ana } = project
          for (const _ of [1, 2, 3])
            await addClaim(project, { fields: { tagIds: [project.tag.id] } })
          const load = () => loadSnapshot(database, project.project)
          const done: ProjectSnapshot[] = []
          for (const { name, pick } of sequence) {
            const before = await load()
            await steps[name]({ project, by: ana, snapshot: before, pick }, 'asserts')
            const after = await load()
            done.push(before)
            if (name !== 'changeClaim') expectNothingLost(before, after)
          }
          for (const before of done.toReversed()) {
            if (isSame(await load(), before)) continue
            await undo(ana, project.request())
            expect(contentOf(await load())).toEqual(contentOf(before))
          }
        }),
        { numRuns: 12 },
      )
    },
    manySequencesMs,
  )
})

function isSame(snapshot: ProjectSnapshot, other: ProjectSnapshot): boolean {
  return JSON.stringify(contentOf(snapshot)) === JSON.stringify(contentOf(other))
}

function expectNothingLost(before: ProjectSnapshot, after: ProjectSnapshot): void {
  expect(brokenTag(after.tags, new Set(after.tags.map(({ id }) => id)))).toBeNull()
  const said = ({ claims }: ProjectSnapshot) =>
    claims.map(({ id, number, statement, note, passages }) => [
      id,
      number,
      statement,
      note,
      passages,
    ])
  expect(said(after)).toEqual(said(before))
  const claimById = new Map(after.claims.map((claim) => [claim.id, claim]))
  const tagById = new Map(after.tags.map((tag) => [tag.id, tag]))
  for (const { id, tagIds } of before.claims) {
    const kept = claimById.get(id)?.tagIds ?? []
    for (const tagId of tagIds) {
      const tag = tagById.get(tagId)
      const target = tag && mergedInto(tag, after.tags)
      expect(kept.includes(tagId) || kept.includes(target?.id ?? '')).toBe(true)
    }
  }
  for (const name of namesIn(before)) expect(namesIn(after)).toContain(name)
  const exampled = after.tags.flatMap(({ examples }) => examples.map(({ claimId }) => claimId))
  for (const { examples, description } of before.tags) {
    for (const { claimId } of examples) expect(exampled).toContain(claimId)
    expect(after.tags.some((tag) => tag.description.includes(description))).toBe(true)
  }
}
