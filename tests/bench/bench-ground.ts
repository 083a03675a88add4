import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { documentPath } from '@/lib/addresses'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { ProjectFile } from '@/lib/exchange/project-file'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { longestDocument } from '@/tests/browser/support/worked-project'

/** What every measurement stands on. */
export type BenchGround = {
  app: RunningApp
  browser: Browser
  worked: ProjectFile
  /** The longest article with all its claims, and the very same text without any. */
  article: { withClaims: string; bare: string; crowded: string }
}

/** So many claims no real article has: what would break first. */
export const crowdedClaimCount = 1000
const passageLength = 200

export async function inTemporaryFolder<Value>(work: (folder: string) => Promise<Value>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function layGround({
  app,
  browser,
  worked,
}: Omit<BenchGround, 'article'>): Promise<BenchGround> {
  const document = longestDocument(worked)
  await importProject(app, withClaims(worked, 'bare', []))
  await importProject(app, withClaims(worked, 'crowded', crowd(worked, document)))
  return {
    app,
    browser,
    worked,
    article: {
      withClaims: documentPath(worked.project.slug, document),
      bare: documentPath('bare', document),
      crowded: documentPath('crowded', document),
    },
  }
}

function withClaims(file: ProjectFile, slug: string, claims: ProjectFile['claims']): ProjectFile {
  const nextClaimNumber = claims.length + 1
  const project = { ...file.project, slug, nextClaimNumber }
  return { ...file, project, claims, pairs: [], coverage: [] }
}

/** As many claims of one document, spread over its text and overlapping. */
function crowd({ claims, documents }: ProjectFile, slug: string): ProjectFile['claims'] {
  const text = documents.find((document) => document.slug === slug)?.revisions.at(-1)?.text ?? ''
  const pattern = claims.find(({ document }) => document === slug)
  const [anchor] = pattern?.anchors ?? []
  if (pattern === undefined || anchor === undefined) throw new Error(`${slug} has no claim`)
  return Array.from({ length: crowdedClaimCount }, (_, index) => {
    const start = Math.floor((index * (text.length - passageLength)) / crowdedClaimCount)
    const place = describeAnchor(text, { start, end: start + passageLength })
    return {
      ...pattern,
      number: index + 1,
      hedge: { cues: [], likelihood: null },
      anchors: [{ ...anchor, ...place }],
    }
  })
}

async function importProject(app: RunningApp, file: ProjectFile): Promise<void> {
  const response = await fetch(`${app.address}/api/v1/projects`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(file),
  })
  if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`)
}
