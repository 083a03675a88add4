import type { ReaderClaim } from '@/components/saving/reader-claim'

/** What somebody has in hand: the guidelines open there. */
export type GuidelinesSubject = { question: string } | { tag: string } | { part: 'tags' }

const attribute = 'data-guidelines'
const pageAttribute = 'data-guidelines-page'

/** Marks a part of a page: while it has the focus, this is in hand. */
export function inHand(subject: GuidelinesSubject | null) {
  return subject === null ? {} : { [attribute]: JSON.stringify(subject) }
}

/** Marks a page, or the part of it that knows: this is in hand where nothing closer to the focus is. */
export function inHandOnPage(subject: GuidelinesSubject | null) {
  return subject === null ? {} : { [pageAttribute]: JSON.stringify(subject) }
}

/** What is in hand now; null where nothing is. */
export function subjectInHand(): GuidelinesSubject | null {
  const focused = document.activeElement?.closest(`[${attribute}]`)?.getAttribute(attribute)
  const ofPage = document.querySelector(`[${pageAttribute}]`)?.getAttribute(pageAttribute)
  return parseSubject(focused ?? ofPage ?? null)
}

/** Reads what the marks hold. */
export function parseSubject(text: string | null): GuidelinesSubject | null {
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return null
  if ('question' in value && typeof value.question === 'string') return { question: value.question }
  if ('tag' in value && typeof value.tag === 'string') return { tag: value.tag }
  return 'part' in value && value.part === 'tags' ? { part: 'tags' } : null
}

/** What a claim is about first: its question, as anybody read it, else its tag. */
export function subjectOfClaim(claim: ReaderClaim | null): GuidelinesSubject | null {
  if (claim === null) return null
  const [assessment] = [...claim.fields.assessments, ...claim.othersAssessments]
  const [tag] = claim.fields.tagIds
  if (assessment) return { question: assessment.questionId }
  return tag === undefined ? null : { tag }
}
