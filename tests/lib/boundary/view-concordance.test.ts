import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewConcordance } from '@/lib/boundary/view-concordance'
import { allClaims } from '@/lib/claims/claim-filter'
import type { Hidable } from '@/lib/comparison/view'
import type { Database } from '@/lib/db/client'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { arbitraryQuery, arbitraryTexts, snapshotOfTexts } from '@/tests/support/searched-texts'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const contextOf = (database: Database, annotator: string, ...hides: Hidable[]) => ({
  ...{ database, actor: annotator },
  view: { annotator, hides },
})

describeEachEngine('a concordance', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  it('is the same from the index as from the texts, which are read while anything is hidden', async () => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryTexts, { minLength: 1, maxLength: 4 }),
        arbitraryQuery,
        async (texts, q) => {
          count += 1
          const project = `texts-${count}`
          await storeSnapshot(database, snapshotOfTexts(texts, project))
          for (const filter of [
            { ...allClaims, q },
            { ...allClaims, q, document: ['document-1'] },
            { ...allClaims, q, from: '2040' },
          ]) {
            const asked = { project, filter, mostLines: 5, hasMarks: true }
            const fast = await viewConcordance(contextOf(database, 'Ana'), asked)
            expect(fast).toEqual(
              await viewConcordance(contextOf(database, 'Ana', 'verdicts'), asked),
            )
          }
        },
      ),
      { numRuns: 25 },
    )
  }, 120_000)

  describe('of words that claims mark', () => {
    let project: TestProject
    const asked = () => ({
      ...{ project: project.project, mostLines: 100, hasMarks: true },
      filter: { ...allClaims, q: 'transactional' },
    })
    const look = (annotator: string, ...hides: Hidable[]) =>
      viewConcordance(contextOf(project.database, annotator, ...hides), asked())
    const numbers = ({ lines }: Awaited<ReturnType<typeof look>>) =>
      lines.map(({ marks = [] }) => marks.map(({ number }) => number))

    beforeEach(async () => {
      project = await buildProject(database)
      await addClaim(project, { by: project.ben, quotes: ['transactional'] })
      await addClaim(project, { on: project.council, quotes: ['transactional'] })
      await addClaim(project, { on: project.council, quotes: ['simply transactional'] })
    })

    it('says which ones, and whose', async () => {
      const seen = await look('Ana')
      expect(numbers(seen)).toEqual([[1], [2]])
      expect(seen.lines.map(({ marks }) => marks?.map(({ isOwn }) => isOwn))).toEqual([
        ...[[false], [true]],
      ])
      expect(numbers(await look('Somebody new'))).toEqual([[1], [2]])
    })

    it('comes without them where they are not asked for', async () => {
      const lines = { ...asked(), hasMarks: false }
      const fast = await viewConcordance(contextOf(project.database, 'Ana'), lines)
      expect(numbers(fast)).toEqual([[], []])
      const pure = await viewConcordance(contextOf(project.database, 'Ana', 'verdicts'), lines)
      expect(fast).toEqual(pure)
    })

    it('says nothing of those that are hidden', async () => {
      expect(numbers(await look('Ana', 'readings'))).toEqual([[], [2]])
      expect(numbers(await look('Somebody new', 'readings'))).toEqual([[], []])
    })

    it('names no sources where they are hidden', async () => {
      const { documents } = await look('Ana', 'sources')
      expect(documents.map(({ title }) => title).toSorted()).toEqual([
        ...['Source A', 'Source B', 'Source C', 'Source D'].filter((name) =>
          documents.some(({ title }) => title === name),
        ),
      ])
      expect(documents).toHaveLength(2)
    })
  })
})
