import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'
import { isOfRegion } from '@/lib/anchoring/meaning/regions'
import { saidBy, type TokenSpan, touchesQuote } from '@/lib/anchoring/meaning/said-by'
import {
  isArticleAt,
  isBeside,
  isInQuote,
  isJoined,
  isReportAt,
  isTitleAt,
  officeAt,
  speechWordAt,
} from '@/lib/anchoring/meaning/speech-words'
import type { TextRange } from '@/lib/text/text-range'

/** A word of a name. */
export type NamePart = {
  plain: string
  /** Whether it is a name for certain: a word that begins a sentence and says nothing may have its capital for that alone. */
  isSure: boolean
  /** "Russian President Putin": the first word tells whose president, the last one who it is. */
  isBeforeTitle: boolean
}

/** Somebody who is named beside a quote, or told by an office alone: then the name has no parts. */
export type Mention = TextRange & {
  parts: readonly NamePart[]
  office: string | null
  /** Whether something is said to be from there: "Berg said", "according to the minister". */
  isSpeaker: boolean
  /** Whether that stands right before or after the quote. */
  isByQuote: boolean
  side: 'before' | 'after'
  /** What stands before and after it. All verbs that report are the same there, and so are all offices. */
  previous: string
  next: string
}

/** Stands for what lies beyond the known part of a sentence. */
export const unknown = '?'

/** A sentence, where its names begin, and words that are names for certain because they have a capital elsewhere. */
type Reading = { sentence: ReadSentence; starts: ReadonlySet<number>; named: ReadonlySet<string> }

/** The names beside the quote of a sentence, and the offices that say something there, in order. */
export function findMentions(sentence: ReadSentence, named: ReadonlySet<string>): Mention[] {
  const { before, after } = sentence.cuesOf.name
  const starts = new Set([...before, ...after].map(({ start }) => start))
  const reading = { sentence, starts, named }
  const mentions: Mention[] = []
  for (let index = 0; index < sentence.tokens.length; ) {
    const to = endOfName(reading, index)
    if (to > index) mentions.push(mentionOf(reading, { from: index, to }))
    else if (isOfficeAlone(reading, index)) {
      const office = mentionOf(reading, { from: index, to: index + 1 })
      if (office.isSpeaker) mentions.push(office)
    }
    index = Math.max(to, index + 1)
  }
  return withCompany(sentence, mentions)
}

/** "Norway and Sweden said", "Berg of Statoil said": what the second says the first says too. */
function withCompany({ text }: ReadSentence, mentions: Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]
    if (mention.isSpeaker || !next?.isSpeaker) return mention
    return { ...mention, isSpeaker: company.test(text.slice(mention.end, next.start)) }
  })
}

const company = /^\s+(?:and|und|et|y|e|и|та|й|і|of|from|von|de|du)\s+$/u

/** Names that stand together, with the titles among them. */
function endOfName(reading: Reading, index: number): number {
  const { sentence } = reading
  if (!isNameAt(reading, index) || isOpener(sentence, index)) return index
  let to = index + 1
  while (isNameAt(reading, to) && isJoined(sentence, to)) to += 1
  return to
}

function isNameAt({ sentence, starts }: Reading, index: number): boolean {
  return isBeside(sentence, index) && starts.has(sentence.tokens[index]?.start ?? -1)
}

function isOpener(sentence: ReadSentence, index: number): boolean {
  if (!sentence.tokens[index]?.isFirst) return false
  return (['opener', 'mark'] as const).some((role) => speechWordAt(sentence, index, role) !== null)
}

/** "the minister", but not "minister Berg". */
function isOfficeAlone(reading: Reading, index: number): boolean {
  const { sentence } = reading
  if (!isBeside(sentence, index) || officeAt(sentence, index) === null) return false
  return !(isNameAt(reading, index + 1) && isJoined(sentence, index + 1))
}

function mentionOf(reading: Reading, span: TokenSpan): Mention {
  const { sentence } = reading
  const { tokens, quote } = sentence
  const [start, end] = [tokens[span.from]?.start ?? 0, tokens[span.to - 1]?.end ?? 0]
  const said = saidBy(sentence, span)
  const parts = partsOf(reading, span, said !== null)
  return {
    ...{ start, end, parts, isSpeaker: said !== null },
    office: parts.length === 0 ? officeAt(sentence, span.to - 1) : null,
    isByQuote: said !== null && touchesQuote(sentence, said),
    side: end <= quote.start ? 'before' : 'after',
    previous: wordBefore(sentence, span.from),
    next: wordAt(sentence, span.to),
  }
}

function partsOf({ sentence, named }: Reading, span: TokenSpan, isSpeaker: boolean): NamePart[] {
  const { from, to } = span
  const run = sentence.tokens.slice(from, to)
  const titles = run.map((_, offset) => isTitleAt(sentence, from + offset))
  const lastTitle = titles.lastIndexOf(true)
  return run.flatMap(({ plain, isFirst }, offset) => {
    if (titles[offset] || plain.length === 1) return []
    const isSure = !isFirst || isSpeaker || named.has(plain) || isPlaceAt(sentence, from + offset)
    return [{ plain, isSure, isBeforeTitle: offset < lastTitle }]
  })
}

function isPlaceAt(sentence: ReadSentence, index: number): boolean {
  if (speechWordAt(sentence, index, 'seat')) return true
  return isOfRegion(sentence.tokens[index]?.plain ?? '', sentence.language)
}

function wordBefore(sentence: ReadSentence, index: number): string {
  if (sentence.tokens[index]?.isFirst) return edgeAt(sentence, index - 1)
  return isArticleAt(sentence, index - 1)
    ? wordBefore(sentence, index - 1)
    : wordAt(sentence, index - 1)
}

function wordAt(sentence: ReadSentence, index: number): string {
  const token = sentence.tokens[index]
  if (!token) return edgeAt(sentence, index)
  if (isInQuote(sentence, index)) return 'quote'
  if (!isBeside(sentence, index)) return unknown
  if (isReportAt(sentence, index)) return 'report'
  return isTitleAt(sentence, index) ? 'office' : token.plain
}

/** Where a sentence begins or ends; what is cut off may go on. */
function edgeAt({ tokens, isCut }: ReadSentence, index: number): string {
  const isCutThere = index < 0 ? isCut.before : index >= tokens.length && isCut.after
  return isCutThere ? unknown : 'edge'
}
