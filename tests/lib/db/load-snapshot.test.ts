import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database } from '@/lib/db/client'
import { insertSnapshot } from '@/lib/db/insert-snapshot'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { startRecording } from '@/lib/db/record-write'
import { NotFound } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { statementsOf } from '@/tests/support/statements-of'
import { storeSnapshot } from '@/tests/support/store-snapshot'

describeEachEngine('loadSnapshot', (engine) => {
  it('reads what was stored, in an order that no engine decides', async () => {
    const database = await engine.openFresh()
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) => {
        const loaded = await storeThenForget(database, snapshot)
        expect(loaded).toEqual(inReadOrder(snapshot))
      }),
      { numRuns: 20 },
    )
  })

  it('reads nothing of other projects', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    const other = { ...buildSnapshot().project, id: 'other', slug: 'other' }
    const nothing = { documents: [], revisions: [], questions: [], tags: [], claims: [] }
    await storeSnapshot(database, buildSnapshot({ project: other, ...nothing }))
    expect(await loadSnapshot(database, 'other')).toMatchObject({ project: other, ...nothing })
  })

  it('refuses a project that is not there', async () => {
    const database = await engine.openFresh()
    await expect(loadSnapshot(database, 'none')).rejects.toBeInstanceOf(NotFound)
  })

  it('joins the transaction that it is called in', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    await database.$transaction(async (transaction) => {
      await transaction.project.update({ where: { slug: 'a-project' }, data: { title: 'Renamed' } })
      expect((await loadSnapshot(transaction, 'a-project')).project.title).toBe('Renamed')
    })
  })

  it('asks the database as often for two hundred claims as for one', async () => {
    const withClaims = async (count: number) => {
      const database = await engine.openFresh()
      const claims = Array.from({ length: count }, (_, index) =>
        buildClaim({ ...buildSnapshot().claims[0], id: `claim-${index}`, number: index + 1 }),
      )
      await storeSnapshot(database, buildSnapshot({ claims }))
      const statements = await statementsOf(() => loadSnapshot(database, 'a-project'))
      return statements.length
    }
    const statementCount = await withClaims(200)
    expect(statementCount).toBeGreaterThan(5)
    expect(statementCount).toBeLessThan(60)
    expect(await withClaims(1)).toBe(statementCount)
  })
})

/** What is read of the project in a transaction that is then taken back: the next one finds an empty database. */
async function storeThenForget(database: Database, snapshot: ProjectSnapshot) {
  const loaded: ProjectSnapshot[] = []
  const forget = new Error('taken back')
  const storing = database.$transaction(async (transaction) => {
    await insertSnapshot(startRecording(transaction), snapshot, new Date())
    loaded.push(await loadSnapshot(transaction, snapshot.project.slug))
    throw forget
  })
  await expect(storing).rejects.toBe(forget)
  return loaded[0]
}

const byCreation = (a: { id: string; createdAt: string }, b: { id: string; createdAt: string }) =>
  compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)

function inReadOrder(snapshot: ProjectSnapshot): ProjectSnapshot {
  return {
    ...snapshot,
    documents: snapshot.documents.toSorted(byCreation),
    questions: snapshot.questions.map(asStored),
    claims: snapshot.claims.map((claim) => ({
      ...claim,
      assessments: claim.assessments.toSorted((a, b) => compareText(a.createdAt, b.createdAt)),
    })),
    coverage: snapshot.coverage.toSorted((a, b) => compareText(a.checkedAt, b.checkedAt)),
    pairs: snapshot.pairs
      .map((pair) => ({
        ...pair,
        verdicts: pair.verdicts.toSorted(byCreation),
        resolutions: pair.resolutions.toSorted(byCreation),
      }))
      .toSorted((a, b) => compareText(a.id, b.id)),
    contextChecks: snapshot.contextChecks.toSorted(
      (a, b) => compareText(a.checkedAt, b.checkedAt) || compareText(a.by, b.by),
    ),
    briefs: snapshot.briefs.toSorted(byCreation),
    views: snapshot.views.toSorted(byCreation),
  }
}

/** Relations once each, whatever their order; those that are unknown are not stored. */
function asStored(question: Question): Question {
  const relations = question.relations
    .filter(({ relation }) => relation !== 'unknown')
    .map(({ positionAId, positionBId, relation }) => {
      const [a, b] = orderedIds(positionAId, positionBId)
      return { positionAId: a, positionBId: b, relation }
    })
    .toSorted(
      (a, b) =>
        compareText(a.positionAId, b.positionAId) || compareText(a.positionBId, b.positionBId),
    )
  return { ...question, relations }
}
