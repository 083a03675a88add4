import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { boardOf } from '@/lib/comparison/board'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { listProjects } from '@/lib/db/list-projects'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { snapshotOfFile } from '@/lib/exchange/snapshot-of-file'
import { createProject } from '@/lib/workflows/create-project'
import { buildWorkedProject } from '@/prisma/seed/build-worked-project'
import { loadWorkedProject } from '@/prisma/seed/load-worked-project'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { describeEachEngine } from '@/tests/support/databases'

const actor = 'Ana'

/** Every board and every pair in their order, by names and numbers: ids differ from import to import. */
function boardsOf(snapshot: ProjectSnapshot) {
  const numberOf = new Map(snapshot.claims.map(({ id, number }) => [id, number]))
  const numbersOf = (ids: string[]) => ids.map((id) => numberOf.get(id))
  return snapshot.questions.map((question) => {
    const { columns, rows } = boardOf({ ...snapshot, question })
    return {
      question: question.slug,
      columns: columns.map(({ document, state }) => `${document.slug}: ${state}`),
      rows: rows.map(({ position, cells }) => ({
        position: position.slug,
        cells: cells.map(({ strongest, heldClaimIds, leftOutClaimIds }) => ({
          strongest: strongest?.number ?? null,
          held: numbersOf(heldClaimIds),
          leftOut: numbersOf(leftOutClaimIds),
        })),
      })),
      pairs: reviewedPairs({ ...snapshot, question }).map(
        ({ claimAId, claimBId, scope, standing, reasons }) => ({
          claims: numbersOf([claimAId, claimBId]).toSorted(),
          scope,
          ...{ state: standing.state, outcome: standing.outcome, kinds: standing.kinds },
          reasons,
        }),
      ),
    }
  })
}

describeEachEngine('loading the worked project', (engine) => {
  it('fills an empty database, and nothing of it differs: boards, pairs and verdicts', async () => {
    const database = await engine.openFresh()
    const file = buildWorkedProject(readWorkedProject())
    expect(await loadWorkedProject({ database, actor })).toEqual({
      slug: 'russia-north-korea',
      title: file.project.title,
    })
    const snapshot = await loadSnapshot(database, 'russia-north-korea')
    expect(serializeProjectFile(buildProjectFile(snapshot, file.exportedAt))).toBe(
      serializeProjectFile(file),
    )
  })

  it('shows the same boards and pairs as the file, in the same order', async () => {
    const database = await engine.openFresh()
    await loadWorkedProject({ database, actor })
    const snapshot = await loadSnapshot(database, 'russia-north-korea')
    const file = buildWorkedProject(readWorkedProject())
    expect(boardsOf(snapshot)).toEqual(boardsOf(snapshotOfFile(file, uuidv7)))
  })

  it('does nothing a second time', async () => {
    const database = await engine.openFresh()
    await loadWorkedProject({ database, actor })
    expect(await loadWorkedProject({ database, actor })).toBeNull()
    expect(await listProjects(database)).toHaveLength(1)
  })

  it('leaves a database alone in which somebody works already', async () => {
    const database = await engine.openFresh()
    const ids = { batchId: uuidv7(), projectId: uuidv7() }
    await createProject({ database, actor }, { ...ids, title: 'Mine', description: '' })
    expect(await loadWorkedProject({ database, actor })).toBeNull()
    expect(await listProjects(database)).toHaveLength(1)
  })
})
