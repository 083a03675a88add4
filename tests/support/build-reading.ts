import type { Claim } from '@/lib/claims/claim'
import type { Reading } from '@/lib/comparison/reading'
import { buildSnapshot } from '@/tests/support/build-snapshot'

/** Ana reads the article of The Diplomat. */
export function buildReading({ claims = [], ...fields }: Partial<Reading> = {}): Reading {
  const { project, documents, revisions, questions, tags } = buildSnapshot()
  const [document] = documents
  const [revision] = revisions
  if (!document || !revision) throw new Error('The snapshot has no document')
  return {
    project: { ...project, nextClaimNumber: nextNumber(claims) },
    document,
    revision,
    olderTexts: [],
    claims,
    contextChecks: [],
    questions,
    tags,
    speakers: [],
    documents,
    annotator: 'Ana',
    hidesUntilRead: false,
    ...fields,
  }
}

function nextNumber(claims: readonly Claim[]): number {
  return Math.max(0, ...claims.map(({ number }) => number)) + 1
}
