import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairStanding } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import { standingVerdicts } from '@/lib/comparison/standing-verdicts'
import type { Verdict } from '@/lib/comparison/verdict'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import { type ProjectIndex, projectIndex } from '@/lib/exchange/project-index'
import type { Question } from '@/lib/questions/question'

/** The columns of the ledger. `record` is "verdict" or "resolution"; one that opens a pair again has no outcome. */
export const ledgerColumns = [
  'project',
  'question_id',
  'question',
  'claim_a',
  'claim_b',
  'paired_by',
  'record',
  'by',
  'given_at',
  'outcome',
  'kinds',
  'superseded_by',
  'reason',
  'override_reason',
  'confidence',
  'content',
  'stands',
  'pair_state',
  'pair_outcome',
] as const
type LedgerRow = Partial<Record<(typeof ledgerColumns)[number], string>>

/** One row for each verdict and each resolution that was ever given, pair by pair, the oldest first. */
export function ledgerCsv(snapshot: ProjectSnapshot): string {
  const index = projectIndex(snapshot)
  return csvTable(
    ledgerColumns,
    pairsInOrder(snapshot, index).flatMap((pair) => pairRows(snapshot.project.slug, pair, index)),
  )
}

type LedgerPair = { stored: StoredPair; question: Question; claims: [Claim, Claim] }

/** By question, then by the claims' numbers. */
function pairsInOrder({ pairs }: ProjectSnapshot, index: ProjectIndex): LedgerPair[] {
  return pairs
    .map((stored): LedgerPair => {
      const [a, b] = [index.claim(stored.claimAId), index.claim(stored.claimBId)]
      const question = index.question(stored.questionId)
      return { stored, question, claims: a.number < b.number ? [a, b] : [b, a] }
    })
    .toSorted(
      (a, b) =>
        index.questions.indexOf(a.question) - index.questions.indexOf(b.question) ||
        a.claims[0].number - b.claims[0].number ||
        a.claims[1].number - b.claims[1].number,
    )
}

function pairRows(
  project: string,
  { stored, question, claims: [a, b] }: LedgerPair,
  index: ProjectIndex,
): LedgerRow[] {
  const contentKey = contentKeyOf(question, a, b)
  const standing = pairStanding(stored, contentKey)
  const standingIds = new Set(
    standingVerdicts(stored.verdicts, contentKey).current.map(({ id }) => id),
  )
  const shared: LedgerRow = {
    ...{ project, question_id: question.slug, question: question.text },
    ...{ claim_a: `C-${a.number}`, claim_b: `C-${b.number}`, paired_by: stored.pairedBy ?? '' },
    ...{ pair_state: standing.state, pair_outcome: standing.outcome ?? '' },
  }
  const rowOf = (given: Verdict | Resolution): LedgerRow => ({
    ...shared,
    ...{ given_at: given.createdAt, outcome: given.outcome ?? '', reason: given.reason },
    kinds: given.kinds.join('; '),
    superseded_by: given.supersedingClaimId === null ? '' : nameOf(given.supersedingClaimId, index),
    content: given.contentKey === contentKey ? 'present' : 'earlier',
  })
  return [
    ...stored.verdicts.map((verdict) => ({
      ...rowOf(verdict),
      ...{ record: 'verdict', by: verdict.reviewer, confidence: verdict.confidence ?? '' },
      stands: yesOrNo(standingIds.has(verdict.id)),
    })),
    ...stored.resolutions.map((resolution) => ({
      ...rowOf(resolution),
      ...{ record: 'resolution', by: resolution.by },
      override_reason: resolution.overrideReason ?? '',
      stands: yesOrNo(standing.resolution === resolution),
    })),
  ]
}

function nameOf(claimId: string, index: ProjectIndex): string {
  return `C-${index.claim(claimId).number}`
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
