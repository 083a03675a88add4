import type { Claim } from '@/lib/claims/claim'
import {
  type AgreementUnit,
  isDisagreement,
  type Said,
} from '@/lib/comparison/agreement/agreement-unit'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import { type ExportMaterial, exportMaterial } from '@/lib/exchange/export-material'

/** The columns of the table, in an order that never changes. */
export const agreementColumns = [
  'unit',
  'outcome',
  'question_id',
  'question',
  'tag',
  'documents',
  'sentence',
  'annotator',
  'value',
  'place_on_scale',
  'reason',
  'claims',
  'quotes',
  'quote_checks',
  'deep_links',
] as const

/** One row for what each annotator said about each unit, the units numbered in their order. */
export function agreementCsv(
  snapshot: ProjectSnapshot,
  units: readonly AgreementUnit[],
  { origin }: { origin: string },
): string {
  const material = exportMaterial(snapshot, origin)
  const rows = units.flatMap((unit, index) => {
    const cells = { unit: String(index + 1), ...unitCells(unit, material) }
    return unit.said.map((said) => ({ ...cells, ...saidCells(said, material) }))
  })
  return csvTable(agreementColumns, rows)
}

function unitCells(unit: AgreementUnit, { index }: ExportMaterial) {
  const question = unit.questionId === null ? null : index.question(unit.questionId)
  return {
    outcome: isDisagreement(unit) ? 'differ' : 'agree',
    question_id: question?.slug ?? '',
    question: question?.text ?? '',
    tag: unit.tagId === null ? '' : index.tag(unit.tagId).name,
    documents: list(unit.documentIds.map((id) => index.document(id).slug)),
    sentence: unit.sentence,
  }
}

function saidCells({ by, words, rank, reason, claimIds }: Said, material: ExportMaterial) {
  const claims = claimIds.map(material.index.claim)
  return {
    annotator: by,
    value: words,
    place_on_scale: rank === null ? '' : String(rank + 1),
    reason,
    claims: list(claims.map(({ number }) => `C-${number}`)),
    quotes: list(claims.map(quoteOf)),
    quote_checks: list(
      claims.map((claim) => list(material.checksOf(claim).map(({ outcome }) => outcome))),
    ),
    deep_links: list(claims.map(material.linkTo)),
  }
}

/** Between two passages, as editors mark words left out. */
function quoteOf({ passages }: Claim): string {
  return passages.map(({ exact }) => exact).join(' […] ')
}

function list(values: readonly string[]): string {
  return values.join('; ')
}
