import type { Claim } from '@/lib/claims/claim'
import { type ContextCheck, checksOfPassages } from '@/lib/claims/context-check'
import { type TurnSearch, turnSearchOf } from '@/lib/claims/turn-search'
import { clipText } from '@/lib/text/clip-text'
import { sentenceAround, sentencesBeside } from '@/lib/text/sentences'
import { rangesOverlap, type TextRange } from '@/lib/text/text-range'

/** Words beside a passage that turn its sense and that the passage leaves out. */
export type ContextTurn = {
  side: 'before' | 'after'
  /** In one line, with an ellipsis for the passage, cut where they are many: "… but it is unlikely that". */
  words: string
  /** The passage that they turn. */
  passage: TextRange
  /** The passage with all of the sentence that makes the turn. */
  extended: TextRange
}

type Quoted = Pick<Claim, 'passages' | 'speaker' | 'authorStance'>

/**
 * The turns that a claim leaves out, in the order of its text: in the sentence of a passage, at the start of the next
 * one or of the next paragraph, and at the end of the one before. At most one on each side of a passage. None where
 * the language has no list of words, nor where the author is read as doubting, rejecting or conceding the claim: the
 * turn is part of that reading. It finds words and not meanings: a person looks and decides.
 */
export function contextTurns(text: string, language: string, claim: Quoted): ContextTurn[] {
  const search = turnSearchOf(language)
  if (!search || isTurnedByItsReading(claim)) return []
  const places = claim.passages.filter(({ status }) => status === 'exact' || status === 'moved')
  return places.flatMap((place) => {
    const others = places.filter((other) => other !== place)
    return turnsBeside({ text, search, isOwnVoice: isOwnVoice(claim) }, place).filter(
      ({ extended }) => !others.some((other) => rangesOverlap(other, extended)),
    )
  })
}

/** The words of all turns in one line: what a person looked at, as a check stores it. */
export function describeTurns(turns: readonly ContextTurn[]): string {
  return turns.map(({ words }) => words).join(' / ')
}

/**
 * The checks that hold for a claim as it is now: of its very passages and the very words around them. What was checked
 * before either changed says nothing any more.
 */
export function checksOfTurns(
  checks: readonly ContextCheck[],
  claim: Pick<Claim, 'id' | 'passages'>,
  turns: readonly ContextTurn[],
): ContextCheck[] {
  const turn = describeTurns(turns)
  return checksOfPassages(checks, claim).filter((check) => check.turn === turn)
}

function isTurnedByItsReading({ authorStance }: Quoted): boolean {
  return authorStance === 'doubts' || authorStance === 'rejects' || authorStance === 'concedes'
}

/** Of a claim of somebody else, the reading says already whose it is. */
function isOwnVoice({ speaker, authorStance }: Quoted): boolean {
  return speaker === null && authorStance === 'asserts'
}

type Material = { text: string; search: TurnSearch; isOwnVoice: boolean }
type Place = ReturnType<typeof sentencesBeside> & { passage: TextRange }

function turnsBeside(material: Material, { start, end }: TextRange): ContextTurn[] {
  const passage = { start, end }
  const place = { ...sentencesBeside(material.text, passage), passage }
  return [turnBefore(material, place), turnAfter(material, place)].flatMap((turn) => turn ?? [])
}

function turnBefore(material: Material, place: Place): ContextTurn | null {
  const { text, search, isOwnVoice } = material
  const { passage, holding, before } = place
  const lead = text.slice(holding.start, passage.start)
  const rest = text.slice(passage.end, holding.end)
  const granted = search.grantBefore(lead, rest)
  if (granted !== null) {
    const words = `${clip(lead.slice(granted))} …${clip(rest)}`
    return { side: 'before', words, passage, extended: holding }
  }
  const denied = search.denialBefore(lead, isOwnVoice)
  if (denied !== null) return beforeTurn(text, passage, holding.start, denied)
  const left = isOwnVoice ? search.atEnd(text.slice(before.start, before.end)) : null
  return left === null ? null : beforeTurn(text, passage, before.start, left)
}

function beforeTurn(text: string, passage: TextRange, start: number, offset: number): ContextTurn {
  return {
    side: 'before',
    words: `${clip(text.slice(start + offset, passage.start))} …`,
    passage,
    extended: { start, end: passage.end },
  }
}

function turnAfter(material: Material, place: Place): ContextTurn | null {
  const { text, search, isOwnVoice } = material
  const { passage, holding } = place
  const said = text.slice(holding.start, passage.end)
  const here = search.after(said, text.slice(passage.end, holding.end), isOwnVoice)
  if (here !== null) return afterTurn(text, passage, passage.end + here, holding.end)
  const next = place.after.end > place.after.start ? place.after : nextParagraph(text, holding.end)
  const at = next && search.atStart(text.slice(next.start, next.end))
  return next && at !== null ? afterTurn(text, passage, next.start + at, next.end) : null
}

function afterTurn(text: string, passage: TextRange, from: number, end: number): ContextTurn {
  return {
    side: 'after',
    words: `… ${clip(text.slice(from, end))}`,
    passage,
    extended: { start: passage.start, end },
  }
}

/** Its first sentence. */
function nextParagraph(text: string, end: number): TextRange | null {
  const start = end + text.slice(end).search(/\S|$/u)
  return start < text.length ? sentenceAround(text, { start, end: start + 1 }) : null
}

/** What fits into two lines of a card, cut between words where there are any. */
function clip(words: string): string {
  const clipped = clipText(words, 90)
  return clipped.length < 60 ? clipped : clipped.replace(/\s+\S*…$/u, ' …')
}
