import { compareWords } from '@/lib/anchoring/compare-words'
import type { Claim, Passage } from '@/lib/claims/claim'
import { clipText } from '@/lib/text/clip-text'
import type { TextRange } from '@/lib/text/text-range'

/**
 * What becomes of a claim in another text of its document, the best first, so that the last one that a passage is in says
 * how the claim is. As its passages are located there, but for those that a person attached: nobody else found those.
 */
export const outcomes = ['exact', 'moved', 'attached', 'needs-review', 'orphaned'] as const
export type Outcome = (typeof outcomes)[number]

/** A claim with the places of its passages in two texts of its document, and what became of it on the way. */
export type ClaimOutcome = {
  id: string
  number: number
  /** The beginning of what it quotes. */
  quote: string
  outcome: Outcome
  /** Its passages in the old text, and their places in the new one; where none was found, there is none. */
  was: TextRange[]
  now: TextRange[]
}

/** A passage in one text, and its place among those of its claim there. */
export type NumberedPassage = Passage & { ordinal: number }

/** A claim in two texts of its document, and in the texts around them, each by its passages there. */
export type ClaimInTexts = {
  /** None where it was an orphan already. */
  before: readonly Passage[]
  /** Of the newest text with its orphans; of an older one those that had a place in it. */
  after: readonly NumberedPassage[]
  /** In the texts before the two, the oldest first. */
  past: readonly (readonly Passage[])[]
  /** In the texts between the two. */
  between: readonly (readonly Passage[])[]
  /** In those that came after the second one, orphans of now with the last. */
  since: readonly (readonly NumberedPassage[])[]
}

export function numberedPassages({ passages }: Pick<Claim, 'passages'>): NumberedPassage[] {
  return passages.map((passage, ordinal) => ({ ...passage, ordinal }))
}

/** In code units: more than a line of a list shows. */
const longestQuote = 160

/** What became of a claim between two texts: as its worst passage is in the second one, whose orphans count with the others. */
export function claimOutcome(
  { id, number }: Pick<Claim, 'id' | 'number'>,
  texts: ClaimInTexts,
): ClaimOutcome {
  const { before, after, past } = texts
  const quoted = [...past, before].findLast((passages) => passages.length > 0) ?? []
  return {
    ...{ id, number, outcome: outcomeIn(texts) },
    quote: clipText(quoted.map(({ exact }) => exact).join(' … '), longestQuote),
    was: before.map(rangeOf),
    now: after.filter(({ status }) => status !== 'orphaned').map(rangeOf),
  }
}

function outcomeIn(texts: ClaimInTexts): Outcome {
  const { before, after, past, between } = texts
  if (hasLostPassage(texts)) return 'orphaned'
  const known = [before, ...past, ...between]
  // Other words than it ever quoted were marked instead.
  if (!known.some((passages) => haveQuoteInCommon(passages, after))) return 'attached'
  return worstOf(after.map((passage) => outcomeOnTheWay(passage, between)))
}

/**
 * Orphans of an older text are not recorded. A passage without a place there was one if the claim has it again since, or
 * has it as an orphan, or somebody attached it since: the claim had nothing of its number there. Any other was taken out
 * of the claim and is no part of it any more. A claim without any place there was an orphan itself.
 */
function hasLostPassage({ before, after, past, between, since }: ClaimInTexts): boolean {
  if (after.length === 0) return true
  if (since.length === 0) return false
  const isAttachedSince = since
    .flat()
    .some(
      (passage) =>
        outcomeOf(passage) === 'attached' &&
        after.every(({ ordinal }) => ordinal !== passage.ordinal),
    )
  return [...past, before, ...between].some(
    (passages) =>
      !haveSameQuotes(passages, after) &&
      passages.some((passage) => {
        const there = timesIn(after, passage)
        if (timesIn(passages, passage) <= there) return false
        return isAttachedSince || since.some((later) => timesIn(later, passage) > there)
      }),
  )
}

/** Each text says what its passages came to since the one before it. */
function outcomeOnTheWay(passage: Passage, between: ClaimInTexts['between']): Outcome {
  const outcome = outcomeOf(passage)
  if (!isSettled(outcome)) return outcome
  const earlier = between
    .flat()
    .filter((other) => isSameQuote(other, passage))
    .map(outcomeOf)
  return worstOf([outcome, ...earlier.filter(isSettled)])
}

function outcomeOf({ status, method }: Passage): Outcome {
  return status === 'exact' && method === 'person' ? 'attached' : status
}

function isSettled(outcome: Outcome): boolean {
  return outcome !== 'needs-review' && outcome !== 'orphaned'
}

function worstOf(found: readonly Outcome[]): Outcome {
  return outcomes.findLast((outcome) => found.includes(outcome)) ?? 'orphaned'
}

/** Mostly nothing of a claim changes but its places, and this is seen at once. */
function haveSameQuotes(some: readonly Passage[], others: readonly Passage[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ exact }, index) => exact === others[index]?.exact)
  )
}

function haveQuoteInCommon(some: readonly Passage[], others: readonly Passage[]): boolean {
  return some.some((passage) => others.some((other) => isSameQuote(passage, other)))
}

function timesIn(passages: readonly Passage[], passage: Passage): number {
  return passages.filter((other) => isSameQuote(other, passage)).length
}

/** As passages are carried: in another typography they are still the same words. */
function isSameQuote(a: Passage, b: Passage): boolean {
  return compareWords(a.exact, b.exact) !== 'words'
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end }
}
