import type { Claim } from '@/lib/claims/claim'
import { checksOfPassages } from '@/lib/claims/context-check'
import { likelihoodRanges } from '@/lib/comparison/compare-likelihoods'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { orderedAssessments } from '@/lib/exchange/claim-record'
import type { ClaimColumn } from '@/lib/exchange/csv/claim-columns'
import type { ExportMaterial } from '@/lib/exchange/export-material'
import { compareText } from '@/lib/text/compare-text'
import { sha256 } from '@/lib/text/sha256'

type Cells = Partial<Record<ClaimColumn, string>>

/** Between two passages of one claim, as editors mark words left out. */
const passageGap = ' […] '

/** The cells of one claim; a column that is not named has nothing to say. */
export function claimRow(claim: Claim, material: ExportMaterial): Cells {
  return {
    claim_id: `C-${claim.number}`,
    project: material.snapshot.project.slug,
    ...readingCells(claim, material),
    ...passageCells(claim, material),
    ...documentCells(claim, material),
    ...voiceCells(claim),
    ...hedgeCells(claim),
    tags: list(claim.tagIds.map((id) => material.index.tag(id).name).toSorted(compareText)),
    note: claim.note === null ? '' : canonicalTextOf(claim.note),
    status: claim.status,
    asserted_on: claim.asOf ?? '',
    horizon: claim.horizon ?? '',
    annotator: claim.createdBy,
    created_at: claim.createdAt,
    updated_at: claim.updatedAt,
    ...reviewCells(claim, material),
    deep_link: material.linkTo(claim),
  }
}

/** Several readings of a claim are lists in one and the same order. */
function readingCells(claim: Claim, { index }: ExportMaterial): Cells {
  const assessments = orderedAssessments(claim, index)
  const questions = assessments.map(({ questionId }) => index.question(questionId))
  return {
    question_id: list(questions.map(({ slug }) => slug)),
    question: list(questions.map(({ text }) => text)),
    position: list(assessments.map(({ positionId }) => index.position(positionId).label)),
    statement: claim.statement,
  }
}

function passageCells(claim: Claim, material: ExportMaterial): Cells {
  const { passages } = claim
  const checks = material.checksOf(claim)
  return {
    quote: passages.map(({ exact }) => exact).join(passageGap),
    prefix: passages[0]?.prefix ?? '',
    suffix: passages.at(-1)?.suffix ?? '',
    segments: list(passages.map(({ start, end }) => `${start}-${end}`)),
    start: list(passages.map(({ start }) => String(start))),
    end: list(passages.map(({ end }) => String(end))),
    unit: 'utf-16 code units',
    paragraph_no: list(passages.map((passage) => String(material.paragraphOf(passage)))),
    page: pagesOf(passages.map(material.pageOf)),
    quote_sha256: list(passages.map(({ exact }) => sha256(exact))),
    anchor_status: list(
      passages.map(({ status }, place) =>
        checks[place]?.outcome === 'OK' ? status : `${status}, ${checks[place]?.outcome}`,
      ),
    ),
    anchor_method: list(passages.map(({ method }) => method)),
    anchor_score: list(passages.map(({ similarity }) => String(similarity))),
  }
}

/** Nothing at all where the source has no pages: no list of empty places. */
function pagesOf(pages: (string | null)[]): string {
  return pages.every((page) => page === null) ? '' : list(pages.map((page) => page ?? ''))
}

function documentCells(claim: Claim, { index }: ExportMaterial): Cells {
  const document = index.document(claim.documentId)
  const revisions = claim.passages.map(({ revisionId }) => index.revision(revisionId))
  const distinct = [...new Set(revisions)]
  return {
    quote_original_language: document.language,
    source_id: document.slug,
    source: document.publisher === '' ? document.title : document.publisher,
    outlet: document.publisher,
    author: list(document.authors),
    published_on: document.publishedOn ?? '',
    document_title: document.title,
    url: document.url ?? '',
    document_revision: list(distinct.map(({ number }) => String(number))),
    document_sha256: list(distinct.map((revision) => revision.sha256)),
  }
}

function voiceCells(claim: Claim): Cells {
  return {
    speaker: claim.speaker ?? '',
    author_stance_to_speaker: claim.authorStance,
    claim_type: claim.kind ?? '',
    source_confidence: claim.sourceConfidence ?? '',
    annotator_confidence: claim.annotatorConfidence ?? '',
  }
}

function hedgeCells({ hedge: { cues, likelihood } }: Claim): Cells {
  const cells = { hedge_cue: list(cues) }
  if (likelihood === null) return cells
  const { from, to } = likelihoodRanges[likelihood]
  return {
    ...cells,
    likelihood_low: String(from),
    likelihood_high: String(to),
    likelihood_term: likelihood.replaceAll('-', ' '),
  }
}

/** Who found the passages fairly quoted, as they are now. */
function reviewCells(claim: Claim, { index }: ExportMaterial): Cells {
  const checks = checksOfPassages(index.contextChecksOf(claim.id), claim)
  return checks.length === 0
    ? {}
    : { reviewed_by: list(checks.map(({ by }) => by)), review_status: 'context checked' }
}

function list(values: string[]): string {
  return values.join('; ')
}
