import { claimPath, revisionPath } from '@/lib/addresses'
import { compareMeaning, type MeaningChange } from '@/lib/anchoring/compare-meaning'
import {
  type ExplainedPassage,
  explainChange,
  type WordStretch,
} from '@/lib/anchoring/explain-change'
import { type InSentence, sentenceAt, sentenceOfQuote } from '@/lib/anchoring/in-sentence'
import { originOf } from '@/lib/claims/carry-claims'
import type { Claim, Passage } from '@/lib/claims/claim'
import { isUnsettledPassage, type UnsettledPassage } from '@/lib/claims/waiting-passages'
import { type DocumentRevisions, newestOf } from '@/lib/comparison/document-revisions'
import type { Document, Revision } from '@/lib/documents/document'
import { paragraphRanges } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'
import { reasonWords } from './reason-words'

/** A passage and the words around it. */
export type Excerpt = ExplainedPassage

/** The words of the passage itself. */
export function textOf({ exact }: Excerpt): string {
  return exact.map(({ text }) => text).join('')
}

/** A passage of a claim that has no certain place in the newest text. */
export type WaitingPassage = {
  claim: { id: string; number: number; version: number; statement: string; href: string }
  /** Its index among the passages of the claim, and how many the claim has. */
  index: number
  count: number
  status: 'needs-review' | 'orphaned'
  was: Excerpt
  /** The text in which it stood last, and where that can be read. */
  stood: { name: string; href: string } | null
  /** Where it may stand now; null for an orphan. */
  now: (Excerpt & { range: TextRange }) | null
  reasons: string[]
  meaning: MeaningChange[]
}

export type WaitingView = {
  project: string
  document: Pick<Document, 'id' | 'slug' | 'title' | 'language'>
  revision: Pick<Revision, 'id' | 'number'>
  /** In the order of the text. */
  waiting: WaitingPassage[]
  orphans: WaitingPassage[]
  /** How many there are of each; more than are shown where there are a great many. */
  counts: { waiting: number; orphans: number }
}

/** So many of each are shown: others follow as these are decided. */
const mostShown = 100

export function waitingViewOf(all: DocumentRevisions): WaitingView {
  const { project, document } = all
  const newest = newestOf(all)
  const passages = all.claims.flatMap((claim) =>
    claim.passages.flatMap((passage, index) =>
      isUnsettledPassage(passage) ? [{ claim, passage, index, status: passage.status }] : [],
    ),
  )
  const waiting = passages
    .filter(({ status }) => status === 'needs-review')
    .toSorted((a, b) => a.passage.start - b.passage.start)
  const orphans = passages.filter(({ status }) => status === 'orphaned')
  const show = (found: typeof passages) =>
    found.slice(0, mostShown).map((one) => waitingPassage(all, newest, one))
  return {
    project: project.slug,
    document,
    revision: { id: newest.id, number: newest.number },
    waiting: show(waiting),
    orphans: show(orphans),
    counts: { waiting: waiting.length, orphans: orphans.length },
  }
}

/** The passage of a claim that an address names. */
export type ChosenPassage = { claimNumber: number; index: number }

export function parseChosenPassage(
  search: Record<string, string | string[] | undefined>,
): ChosenPassage | null {
  const claimNumber = wholeNumber(search.claim)
  const index = wholeNumber(search.passage)
  return claimNumber === null || index === null ? null : { claimNumber, index }
}

function wholeNumber(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
}

/** What waits of a claim; null where that passage does not wait, or not any more. */
export function waitingPassageOf(
  all: DocumentRevisions,
  { claimNumber, index }: ChosenPassage,
): WaitingPassage | null {
  const claim = all.claims.find(({ number }) => number === claimNumber)
  const passage = claim?.passages[index]
  if (!claim || !passage || !isUnsettledPassage(passage)) return null
  return waitingPassage(all, newestOf(all), { claim, passage, index, status: passage.status })
}

type Found = {
  claim: Claim
  passage: UnsettledPassage
  index: number
  status: UnsettledPassage['status']
}

function waitingPassage(
  all: DocumentRevisions,
  newest: Revision,
  { claim, passage, index, status }: Found,
): WaitingPassage {
  const { project, document } = all
  const stood = placeOfOld(all, claim, passage)
  const was = stood ? sentenceAt(stood.revision.text, stood.range) : sentenceOfQuote(passage)
  const range = status === 'needs-review' ? { start: passage.start, end: passage.end } : null
  const now = range && sentenceAt(newest.text, range)
  const words = explainChange(was, now ?? was)
  const meaning = now ? compareMeaning(was, now) : []
  return {
    ...{ index, status, meaning, count: claim.passages.length },
    claim: {
      ...{ id: claim.id, number: claim.number, version: claim.version, statement: claim.statement },
      href: claimPath(project.slug, document.slug, claim.number),
    },
    was: withSurroundings(
      words.was,
      was,
      stood ? around(stood.revision.text, stood.range) : aroundAnchor(passage),
    ),
    stood: stood && {
      name: `Revision ${stood.revision.number}`,
      href: revisionPath(project.slug, document.slug, stood.revision.number, claim.number),
    },
    now: range && now && { ...withSurroundings(words.now, now, around(newest.text, range)), range },
    reasons: reasonWords({
      ...{ meaning, status, similarity: passage.similarity, method: passage.method },
      isSame: now?.exact === passage.exact,
    }),
  }
}

type Stood = { revision: Revision; range: TextRange }

/** Where the words stood last: an orphan says so itself, else it is among the former places of the claim. */
function placeOfOld(
  { revisions, formerPassages }: DocumentRevisions,
  claim: Claim,
  passage: Passage,
): Stood | null {
  const order = new Map(revisions.map(({ id, number }) => [id, number]))
  const former = formerPassages
    .filter(({ claimId }) => claimId === claim.id)
    .toSorted((a, b) => (order.get(a.revisionId) ?? 0) - (order.get(b.revisionId) ?? 0))
  const { revisionId, start, end } = originOf(passage, former)
  const revision = revisions.find(({ id }) => id === revisionId)
  if (revision?.text.slice(start, end) !== passage.exact) return null
  return { revision, range: { start, end } }
}

type Surroundings = { before: string; after: string }

/** The sentence with the rest of its paragraph on both sides. Where that was cut within the sentence, without marks. */
function withSurroundings(
  explained: ExplainedPassage,
  sentence: InSentence,
  { before, after }: Surroundings,
): Excerpt {
  const { exact } = sentence
  const end = exact.length
  const isWholeBefore = before.endsWith(sentence.before)
  const isWholeAfter = after.startsWith(sentence.after)
  const first = isWholeBefore ? before.slice(0, before.length - sentence.before.length) : before
  const last = isWholeAfter ? after.slice(sentence.after.length) : after
  return {
    before: [...unmarked(first, -before.length), ...(isWholeBefore ? explained.before : [])],
    exact: explained.exact,
    after: [
      ...(isWholeAfter ? explained.after : []),
      ...unmarked(last, end + after.length - last.length),
    ],
  }
}

function unmarked(text: string, start: number): WordStretch[] {
  return text === '' ? [] : [{ start, text, kind: 'same', isMeaning: false }]
}

/** So much of a paragraph is shown on each side. */
const longestSide = 280

/** The rest of the paragraphs that the passage begins and ends in. */
function around(text: string, { start, end }: TextRange): Surroundings {
  const paragraphs = paragraphRanges(text)
  const first = paragraphs.findLast((paragraph) => paragraph.start <= start)
  const last = paragraphs.find((paragraph) => paragraph.end >= end)
  return {
    before: clipStart(text.slice(first?.start ?? start, start)),
    after: clipEnd(text.slice(end, last?.end ?? end)),
  }
}

function aroundAnchor({ prefix, suffix }: Passage): Surroundings {
  return { before: `…${prefix}`, after: `${suffix}…` }
}

/** The end of the words, from the beginning of one of them. */
function clipStart(words: string): string {
  if (words.length <= longestSide) return words
  return `…${words.slice(-longestSide).replace(/^\S*/u, '')}`
}

/** The beginning of the words, to the end of one of them. The space before them stays. */
function clipEnd(words: string): string {
  if (words.length <= longestSide) return words
  return `${words.slice(0, longestSide).replace(/\S*$/u, '')}…`
}
