import type { InSentence } from '@/lib/anchoring/in-sentence'
import { findCues } from '@/lib/anchoring/meaning/find-cues'
import { isNegatingPrefix } from '@/lib/anchoring/meaning/lexicon'
import type { MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'
import type { CueKind, MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'
import type { TextRange } from '@/lib/text/text-range'

/** Cues by where they stand. Those before the quote come nearest first. */
export type CuesInParts = { before: MeaningCue[]; exact: MeaningCue[]; after: MeaningCue[] }

/** A sentence as it is compared: its cues, the other words that can be turned around, and all of its words. */
export type ReadSentence = {
  cuesOf: Record<CueKind, CuesInParts>
  turnable: CuesInParts
  words: ReadonlySet<string>
  text: string
  tokens: readonly Token[]
  language: MeaningLanguage
  quote: TextRange
  isCut: { before: boolean; after: boolean }
  /** As far as the other text is known around the quote. What stands further out did not come. */
  comparable: TextRange
}

/** Reads a sentence whose tokens are known. */
export function readSentence(
  sentence: InSentence,
  tokens: Token[],
  language: MeaningLanguage,
  comparable: TextRange,
): ReadSentence {
  const { before, exact } = sentence
  const text = textOf(sentence)
  const cues = findCues({ text, tokens }, language)
  const ofKind = (kind: CueKind) =>
    inParts(
      sentence,
      cues.filter((cue) => cue.kind === kind),
    )
  return {
    cuesOf: {
      negation: ofKind('negation'),
      number: ofKind('number'),
      date: ofKind('date'),
      name: ofKind('name'),
      hedge: ofKind('hedge'),
    },
    turnable: inParts(sentence, plainWords(text, tokens, cues)),
    words: wordsOf(tokens),
    text,
    tokens,
    language,
    quote: { start: before.length, end: before.length + exact.length },
    isCut: { before: sentence.isCutBefore ?? false, after: sentence.isCutAfter ?? false },
    comparable,
  }
}

export function textOf({ before, exact, after }: InSentence): string {
  return before + exact + after
}

/** A cue that reaches into the quote is inside it. */
function inParts({ before, exact }: InSentence, cues: MeaningCue[]): CuesInParts {
  const [start, end] = [before.length, before.length + exact.length]
  return {
    before: cues.filter((cue) => cue.end <= start).toReversed(),
    exact: cues.filter((cue) => cue.end > start && cue.start < end),
    after: cues.filter((cue) => cue.start >= end),
  }
}

/** The words that are no cue themselves. A prefix with a hyphen is part of its word: "non-binding". */
function plainWords(text: string, tokens: readonly Token[], cues: readonly MeaningCue[]) {
  const covered = new Set(cues.flatMap(({ start, kind }) => (kind === 'name' ? [] : [start])))
  const words: MeaningCue[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const prefix = token.joint === 'hyphen' ? tokens[index - 1] : undefined
    if (prefix && isNegatingPrefix(prefix.plain)) {
      const last = words.at(-1)
      if (last?.end === prefix.end) words.pop()
      words.push(wordCue(text, prefix.start, token.end, prefix.plain + token.plain))
    } else if (!covered.has(token.start)) {
      words.push(wordCue(text, token.start, token.end, token.plain))
    }
  }
  return words
}

function wordCue(text: string, start: number, end: number, key: string): MeaningCue {
  const shown = text.slice(start, end)
  return { kind: 'negation', key, start, end, shown, isWeak: false, next: '' }
}

function wordsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>()
  for (const { plain } of tokens) {
    words.add(plain)
    for (const pair of pairsOf(plain)) words.add(pair)
  }
  return words
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}]/u

/** Of a script without spaces every two characters stand for a word. */
function pairsOf(word: string): string[] {
  if (word.length < 2 || !unspaced.test(word)) return []
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))
}
