import { expect, it } from 'vitest'
import { listProjects } from '@/lib/db/list-projects'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const nothing = { documents: [], revisions: [], questions: [], tags: [], claims: [] }

describeEachEngine('listProjects', (engine) => {
  it('finds none in a new database', async () => {
    expect(await listProjects(await engine.openFresh())).toEqual([])
  })

  it('lists projects by age, with what is not archived in them', async () => {
    const database = await engine.openFresh()
    const { project, claims, ...rest } = buildSnapshot()
    const archivedAt = '2026-02-01T00:00:00.000Z'
    const [first, ...others] = claims
    if (!first) throw new Error('the snapshot has claims')
    const whole = { ...rest, claims: [{ ...first, archivedAt }, ...others] }
    const older = { ...project, id: 'z', slug: 'older', createdAt: '2025-01-01T00:00:00.000Z' }
    await storeSnapshot(database, { ...whole, project })
    await storeSnapshot(database, { ...buildSnapshot(nothing), project: older })
    expect(await listProjects(database)).toEqual([
      { slug: 'older', ...empty },
      { slug: 'a-project', ...empty, documentCount: 2, questionCount: 1, claimCount: 3 },
    ])
  })
})

const empty = {
  title: 'A project',
  description: 'Two articles.',
  documentCount: 0,
  questionCount: 0,
  claimCount: 0,
}
