import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import {
  boardPath,
  claimsPath,
  pairPath,
  projectPath,
  reviewPath,
  searchPath,
} from '@/lib/addresses'
import { viewBulkChange } from '@/lib/boundary/view-bulk-change'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { bulkChangeClaims } from '@/lib/workflows/bulk-change-claims'
import { undo } from '@/lib/workflows/undo'
import { inTemporaryFolder } from '@/tests/bench/bench-ground'
import { type Figure, figure, median } from '@/tests/bench/figure'
import { timed } from '@/tests/bench/start-times'
import { RunningApp } from '@/tests/browser/support/running-app'
import { workedProject } from '@/tests/browser/support/worked-project'
import { buildBigProject } from '@/tests/support/big-project/build-big-project'
import { storeBigProject } from '@/tests/support/big-project/store-big-project'
import { claimInput } from '@/tests/support/build-project'

const runs = 5

/** So many claims are changed at once. */
const changedAtOnce = 1000

/** The project of 20,000 claims, and beside it the worked one: each page and each write of both in turn. */
export async function bigProjectTimes(): Promise<Figure[]> {
  const figures: Figure[] = []
  await inTemporaryFolder(async (folder) => {
    const data = path.join(folder, 'data')
    const url = `file:${path.join(data, 'counterpoint.db')}`
    const app = await RunningApp.start(data)
    await app.stop()
    const big = buildBigProject()
    await storeBigProject(url, big)
    const worked = await readProject(url, workedProject)
    await app.start()
    try {
      figures.push(...(await pageTimes(app, worked, big)), ...(await saveTimes(app, worked, big)))
    } finally {
      await app.stop()
    }
    figures.push(...(await bulkTimes(url, big)))
  })
  return figures
}

async function readProject(url: string, slug: string): Promise<ProjectSnapshot> {
  const database = await openDatabase(url)
  try {
    return await loadSnapshot(database, slug)
  } finally {
    await closeDatabase(database)
  }
}

function pagesOf({ project: { slug }, questions, pairs, claims }: ProjectSnapshot) {
  const [question] = questions
  const pair = pairs.find(({ questionId }) => questionId === question?.id)
  const [a, b] = [pair?.claimAId, pair?.claimBId].map((id) => claims.find((each) => each.id === id))
  if (!question || !a || !b) throw new Error(`${slug} has no pair on its first question`)
  return {
    project: projectPath(slug),
    board: boardPath(slug, question.slug),
    pair: pairPath(slug, question.slug, a.number, b.number),
    review: reviewPath(slug),
    'claims table': claimsPath(slug),
    search: `${searchPath(slug)}?q=treaty`,
  }
}

async function pageTimes(app: RunningApp, worked: ProjectSnapshot, big: ProjectSnapshot) {
  const small = pagesOf(worked)
  return inTurn(Object.entries(pagesOf(big)), async ([name, address]) => {
    const times = await both(
      () => open(app, small[name as keyof typeof small]),
      () => open(app, address),
    )
    return asFigures(`20,000 claims: open the ${name}`, times)
  })
}

async function open(app: RunningApp, address: string): Promise<void> {
  const response = await fetch(`${app.address}${address}`)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
}

/** As a page sends it, and then a page that shows it: what the write made stale is read again. */
async function saveTimes(app: RunningApp, worked: ProjectSnapshot, big: ProjectSnapshot) {
  const save = await both(
    () => saveClaim(app, worked),
    () => saveClaim(app, big),
  )
  const saveAndReview = await both(
    async () => {
      await saveClaim(app, worked)
      await open(app, reviewPath(worked.project.slug))
    },
    async () => {
      await saveClaim(app, big)
      await open(app, reviewPath(big.project.slug))
    },
  )
  return [
    ...asFigures('20,000 claims: save a claim', save),
    ...asFigures('20,000 claims: save a claim, then open the review', saveAndReview),
  ]
}

async function saveClaim(app: RunningApp, { project, documents, revisions }: ProjectSnapshot) {
  const [document] = documents
  const revision = revisions.find(({ documentId }) => documentId === document?.id)
  if (!document || !revision) throw new Error('the project has no document')
  const claim = claimInput(
    { ...document, revisionId: revision.id, text: revision.text },
    { quotes: [revision.text.slice(0, 60)] },
  )
  const response = await fetch(
    `${app.address}/api/v1/projects/${project.slug}/claims/${claim.id}`,
    {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ batchId: uuidv7(), claim }),
    },
  )
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
}

async function bulkTimes(url: string, { project, claims }: ProjectSnapshot): Promise<Figure[]> {
  const database = await openDatabase(url)
  const view = { annotator: 'Ana Ruiz', hides: [] }
  const context = { database, actor: view.annotator, view }
  const ids = claims.slice(0, changedAtOnce).map(({ id }) => id)
  const changing: number[] = []
  const undoing: number[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      const asked = {
        project: project.slug,
        choice: { kind: 'claims' as const, ids },
        change: { kind: 'set-status' as const, status: 'disputed' as const },
      }
      const { state } = await viewBulkChange(context, asked)
      await timed(changing, () =>
        bulkChangeClaims(context, { ...asked, batchId: uuidv7(), expectedState: state }),
      )
      await timed(undoing, () => undo(context, { batchId: uuidv7(), project: project.slug }))
    }
  } finally {
    await closeDatabase(database)
  }
  return [
    figure('20,000 claims: change 1,000 at once', 'ms', changing),
    figure('20,000 claims: undo that', 'ms', undoing),
  ]
}

type Both = { small: number[]; large: number[] }

/** One after the other, so that what else the machine does slows both. The first of each is not counted. */
async function both(small: () => Promise<void>, large: () => Promise<void>): Promise<Both> {
  await small()
  await large()
  const times: Both = { small: [], large: [] }
  for (let run = 0; run < runs; run += 1) {
    await timed(times.small, small)
    await timed(times.large, large)
  }
  return times
}

function asFigures(name: string, { small, large }: Both): Figure[] {
  return [
    figure(name, 'ms', large),
    figure(`${name}, against the worked project`, 'times', [median(large) / median(small)]),
  ]
}

async function inTurn<Value, Result>(
  values: readonly Value[],
  work: (value: Value) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const value of values) results.push(...(await work(value)))
  return results
}
