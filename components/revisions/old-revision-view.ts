import { highlightOf } from '@/components/reader/claim-look'
import { claimPath, waitingPassagesPath } from '@/lib/addresses'
import type { LocationStatus } from '@/lib/anchoring/anchor'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import { type DocumentRevisions, passagesIn } from '@/lib/comparison/document-revisions'
import type { Revision } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import { clipText } from '@/lib/text/clip-text'
import type { TextRange } from '@/lib/text/text-range'

/** A claim as it stood in a text that is not the newest one any more. */
export type FormerClaim = {
  id: string
  number: number
  quote: string
  statement: string
  /** Those that had a place there, in the order of the text. */
  passages: TextRange[]
  /** The name of the CSS highlight that it is drawn with: that of its first position. */
  highlight: string
  hue: number | null
  /** How the claim is anchored in the newest text, and where that is told. */
  now: LocationStatus
  href: string
}

/** The claims that had a place in the text, in its order. */
export function formerClaims(
  all: DocumentRevisions & { questions: readonly Question[] },
  revision: Revision,
): FormerClaim[] {
  const { project, document, claims, questions } = all
  const passages = passagesIn(all, revision.id)
  return claims
    .flatMap((claim) => {
      const then = passages.get(claim.id)
      if (!then) return []
      const hue = hueOf(claim, questions)
      const now = anchorState(claim)
      const isSettled = now === 'exact' || now === 'moved'
      return {
        ...{ id: claim.id, number: claim.number, statement: claim.statement, now, hue },
        quote: clipText(then.map(({ exact }) => exact).join(' […] '), 200),
        passages: then
          .filter((passage) => isPlaced(passage, revision))
          .map(({ start, end }) => ({ start, end })),
        highlight: highlightOf(hue),
        href: isSettled
          ? claimPath(project.slug, document.slug, claim.number)
          : waitingPassagesPath(project.slug, document.slug, claim.number),
      }
    })
    .toSorted((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0))
}

/** An orphan that was lost since keeps the place that it had; what has its words there was there. */
function isPlaced(
  { start, end, exact }: TextRange & { exact: string },
  { text }: Revision,
): boolean {
  return text.slice(start, end) === exact
}

/** As on the board of the question. */
function hueOf({ assessments }: Claim, questions: readonly Question[]): number | null {
  for (const { questionId, positionId } of assessments) {
    const question = questions.find(({ id }) => id === questionId)
    const index = question ? livePositions(question).findIndex(({ id }) => id === positionId) : -1
    if (index !== -1) return index
  }
  return null
}

/** The claim that the end of an address names: "?claim=C-12", or "?claim=12". */
export function parseClaimNumber(value: string | string[] | undefined): number | null {
  const digits = typeof value === 'string' ? /^(?:C-)?(\d{1,9})$/i.exec(value)?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}
