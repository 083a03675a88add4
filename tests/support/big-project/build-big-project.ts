import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildBigClaim } from '@/tests/support/big-project/claims'
import { buildQuestions, buildTags } from '@/tests/support/big-project/codebook'
import {
  buildContextChecks,
  buildCoverage,
  buildJudgedPairs,
} from '@/tests/support/big-project/judgements'
import { numberedId, seededRandom } from '@/tests/support/big-project/random'
import { buildSource, instantAt, type Source } from '@/tests/support/big-project/sources'

export type BigProjectSize = {
  documents: number
  claims: number
  questions: number
  tags: number
  judgedPairs: number
}

/** What a group of people has annotated after some years. */
export const bigProjectSize: BigProjectSize = {
  ...{ documents: 200, claims: 20_000, questions: 60, tags: 300, judgedPairs: 400 },
}

const defaultSeed = 20_000

/**
 * A project that looks like one people have worked in for years: texts of some thousand words in six languages, claims
 * whose quotes are exact in them, a tree of tags, several annotators who do not always agree. The same for the same
 * size and seed.
 */
export function buildBigProject(
  size: BigProjectSize = bigProjectSize,
  seed = defaultSeed,
): ProjectSnapshot {
  const random = seededRandom(seed)
  const sources = buildSources(size, seed)
  const questions = buildQuestions(random, size.questions)
  const tags = buildTags(random, size.tags)
  const claims = sources
    .flatMap((source, place) => Array.from({ length: claimsOf(size, place) }, () => source))
    .slice(0, size.claims)
    .map((source, index): Claim => buildBigClaim(random, index + 1, source, { questions, tags }))
  const documents = sources.map(({ document }) => document)
  const documentIds = documents.map(({ id }) => id)
  return {
    project: {
      ...{ id: numberedId(0, 1), slug: 'big', title: 'Two capitals, twenty thousand claims' },
      description: 'What six years of writing in six languages says about two capitals.',
      nextClaimNumber: size.claims + 1,
      createdAt: instantAt(0),
    },
    ...{ documents, questions, tags, claims },
    revisions: sources.map(({ revision }) => revision),
    coverage: buildCoverage(random, documentIds, { questions, claims }),
    pairs: buildJudgedPairs(random, { questions, claims }, size.judgedPairs),
    formerPassages: [],
    contextChecks: buildContextChecks(random, claims),
    briefs: [],
    views: [],
  }
}

function buildSources(size: BigProjectSize, seed: number): Source[] {
  const taken = new Set<string>()
  return Array.from({ length: size.documents }, (_, place) => {
    // More than there are claims: people leave most of a text unmarked.
    const sentences = Math.max(60, Math.round(claimsOf(size, place) * 1.9))
    return buildSource(seededRandom(seed + place + 1), place, sentences, taken)
  })
}

/** From two fifths to eight fifths of the mean; the rounding up is cut off at the end. */
function claimsOf({ documents, claims }: BigProjectSize, place: number): number {
  const share = 0.4 + (1.2 * ((place * 37) % documents)) / Math.max(documents - 1, 1)
  return Math.ceil((claims / documents) * share) + 1
}
