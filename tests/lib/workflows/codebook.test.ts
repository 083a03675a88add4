import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import type { Tag } from '@/lib/questions/question'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { mergeTags } from '@/lib/workflows/merge-tags'
import { moveTag } from '@/lib/workflows/move-tag'
import { removeTagExample } from '@/lib/workflows/remove-tag-example'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveTag } from '@/lib/workflows/save-tag'
import { saveTagExample } from '@/lib/workflows/save-tag-example'
import { setTagArchived } from '@/lib/workflows/set-tag-archived'
import { undo } from '@/lib/workflows/undo'
import {
  addClaim,
  buildProject,
  claimInput,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('the codebook', (engine) => {
  let project: TestProject
  let motive: Tag
  let trade: Tag

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    motive = project.tag
    trade = await add('Trade')
  })

  const add = (name: string, parentId: string | null = null) =>
    saveTag(project.ana, { ...project.request(), tag: tagInput({ name, parentId }) })
  const load = () => loadSnapshot(project.database, project.project)
  const stored = async (tag: Tag) => {
    const found = (await load()).tags.find(({ id }) => id === tag.id)
    if (!found) throw new Error(`${tag.name} is lost`)
    return found
  }
  const tagged = (...tags: Tag[]) =>
    addClaim(project, { fields: { tagIds: tags.map(({ id }) => id), statement: 'Said' } })
  const move = (tag: Tag, to: { parentId?: string; beforeId?: string }, by = project.ana) =>
    moveTag(by, {
      ...project.request(),
      ...{ tagId: tag.id, expectedVersion: tag.version, parentId: null, beforeId: null },
      ...to,
    })
  const archive = (tag: Tag, isArchived = true) =>
    setTagArchived(project.ana, {
      ...project.request(),
      ...{ tagId: tag.id, expectedVersion: tag.version, isArchived },
    })
  const merge = (source: Tag, target: Tag, by = project.ana) =>
    mergeTags(by, {
      ...project.request(),
      source: { id: source.id, expectedVersion: source.version },
      target: { id: target.id, expectedVersion: target.version },
      description: 'Both',
    })

  describe('moveTag', () => {
    it('puts a tag below another, and before a sibling', async () => {
      const below = await move(trade, { parentId: motive.id })
      expect(below).toMatchObject({ parentId: motive.id, version: 2 })
      const back = await move(below, { beforeId: motive.id })
      expect((await load()).tags.map(({ name }) => name)).toEqual(['Trade', 'Motive'])
      expect(back).toMatchObject({ parentId: null, ordinal: 0 })
    })

    it('leaves the versions of tags that only make room', async () => {
      await move(trade, { beforeId: motive.id })
      expect(await stored(motive)).toMatchObject({ version: motive.version, ordinal: 1 })
      expect((await stored(trade)).version).toBe(trade.version)
    })

    it('refuses to make a circle, another version, and a tag that there is not', async () => {
      const below = await move(trade, { parentId: motive.id })
      await expect(move(motive, { parentId: trade.id })).rejects.toThrow('below itself')
      await expect(move(trade, {})).rejects.toThrow(Conflict)
      await expect(move({ ...below, id: uuidv7() }, {})).rejects.toThrow(NotFound)
      await expect(move(below, { parentId: uuidv7() })).rejects.toThrow(InvalidInput)
    })

    it('is not taken back where that would make a circle by now', async () => {
      const below = await move(trade, { parentId: motive.id })
      await move(below, {})
      await move(await stored(motive), { parentId: trade.id }, project.ben)
      const before = await load()
      await expect(undo(project.ana, project.request())).rejects.toThrow(Conflict)
      expect(await load()).toEqual(before)
    })
  })

  describe('setTagArchived', () => {
    it('leaves claims and what is below it as they are, and brings it back', async () => {
      const below = await add('Gas', trade.id)
      const claim = await tagged(trade, below)
      const archived = await archive(trade)
      expect(archived.archivedAt).not.toBeNull()
      const { claims, tags } = await load()
      expect(claims).toEqual([claim])
      expect(tags.find(({ id }) => id === below.id)).toEqual(below)
      expect(await archive(archived, false)).toEqual({ ...trade, version: 3 })
    })

    it('refuses to restore a tag whose name another one has by now', async () => {
      const archived = await archive(trade)
      const other = await add('trade')
      const refused = archive(archived, false)
      await expect(refused).rejects.toThrow(Conflict)
      await expect(refused).rejects.toMatchObject({ current: other })
    })
  })

  describe('mergeTags', () => {
    it('moves claims, archived ones as well, and keeps what each of them says', async () => {
      const first = await tagged(trade)
      const both = await tagged(motive, trade)
      const gone = await tagged(trade)
      await archiveClaim(project.ana, {
        ...project.request(),
        ...{ claimId: gone.id, expectedVersion: gone.version },
      })
      const merged = await merge(trade, motive)
      expect(merged).toMatchObject({ aliases: ['Trade'], description: 'Both', version: 2 })
      const { claims } = await load()
      expect(claims.map(({ tagIds }) => tagIds)).toEqual([[motive.id], [motive.id], [motive.id]])
      expect(claims.map(({ statement }) => statement)).toEqual(['Said', 'Said', 'Said'])
      expect(claims.map(({ version }) => version)).toEqual([
        ...[first.version + 1, both.version + 1, gone.version + 2],
      ])
      expect(await stored(trade)).toMatchObject({ mergedIntoId: motive.id, name: 'Trade' })
    })

    it('is one undo, which restores exactly what was', async () => {
      await tagged(trade)
      await tagged(motive, trade)
      await add('Gas', trade.id)
      const before = await load()
      await merge(trade, motive)
      await undo(project.ana, project.request())
      expect(contentOf(await load())).toEqual(contentOf(before))
    })

    it('is taken back also where a claim says something else since', async () => {
      const claim = await tagged(trade)
      await merge(trade, motive)
      const [moved] = (await load()).claims
      if (!moved) throw new Error('the claim is lost')
      await saveClaim(project.ben, {
        ...project.request(),
        claim: claimInput(project.diplomat, {
          ...{ id: claim.id, expectedVersion: moved.version },
          fields: { tagIds: [motive.id], statement: 'Said again' },
        }),
      })
      await undo(project.ana, project.request())
      const [after] = (await load()).claims
      expect(after).toMatchObject({ statement: 'Said again', tagIds: [trade.id] })
      expect(after?.version).toBeGreaterThan(moved.version)
    })

    it('is not taken back where somebody has changed the tags of such a claim since', async () => {
      const claim = await tagged(trade)
      await merge(trade, motive)
      const fields = { tagIds: [], statement: 'Said' }
      await saveClaim(project.ben, {
        ...project.request(),
        claim: claimInput(project.diplomat, {
          ...{ id: claim.id, expectedVersion: claim.version + 1, fields },
        }),
      })
      await expect(undo(project.ana, project.request())).rejects.toThrow(Conflict)
    })

    it('refuses an older version of either, and a tag that was merged already', async () => {
      const older = { ...motive, version: 9 }
      await expect(merge(trade, older)).rejects.toThrow(Conflict)
      await expect(merge(older, trade)).rejects.toThrow(Conflict)
      await merge(trade, motive)
      const target = await add('Gas')
      await expect(merge(await stored(trade), target)).rejects.toThrow('merged already')
      await expect(merge(target, await stored(trade))).rejects.toThrow('archived')
    })

    it('lets a claim that is made from an older page have the tag in use', async () => {
      await merge(trade, motive)
      expect(await tagged(trade)).toMatchObject({ tagIds: [motive.id] })
    })

    it('gives the name back where the tag is restored, and leaves the claims', async () => {
      await tagged(trade)
      await merge(trade, motive)
      expect(await archive(await stored(trade), false)).toMatchObject({
        ...{ name: 'Trade', mergedIntoId: null, archivedAt: null },
      })
      expect(await stored(motive)).toMatchObject({ aliases: [] })
      expect((await load()).claims[0]?.tagIds).toEqual([motive.id])
    })
  })

  describe('examples', () => {
    const example = (tag: Tag, claimId: string, note = '') =>
      saveTagExample(project.ana, {
        ...project.request(),
        ...{ tagId: tag.id, expectedVersion: tag.version, claimId, kind: 'include', note },
      })

    it('are added in order, changed in their place, and taken off', async () => {
      const [one, two] = [await tagged(trade), await tagged()]
      const first = await example(trade, one.id)
      const second = await example(first, two.id)
      const third = await example(second, one.id, 'Clear')
      expect(third.examples).toEqual([
        { claimId: one.id, kind: 'include', note: 'Clear' },
        { claimId: two.id, kind: 'include', note: '' },
      ])
      const taken = await removeTagExample(project.ana, {
        ...project.request(),
        ...{ tagId: trade.id, expectedVersion: third.version, claimId: one.id },
      })
      expect(taken.examples.map(({ claimId }) => claimId)).toEqual([two.id])
    })

    it('refuse a claim of another project, and an older version', async () => {
      await expect(example(trade, uuidv7())).rejects.toThrow(NotFound)
      const { id } = await tagged()
      await expect(example({ ...trade, version: 2 }, id)).rejects.toThrow(Conflict)
    })
  })
})
