import {
  hasCapitalNouns,
  type SpeechEntry,
  type SpeechRole,
  wordEntryOf,
} from '@/lib/anchoring/meaning/lexicon'
import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'

/** What the word at a place does where somebody says something, in the language of its sentence. */
export function speechWordAt(
  { tokens, language }: ReadSentence,
  index: number,
  role: SpeechRole,
): SpeechEntry | null {
  const token = tokens[index]
  const entries = token?.kind === 'word' ? wordEntryOf(token.plain)?.inSpeech : undefined
  if (entries === undefined || entries.length === 0) return null
  const isMeant = (entry: SpeechEntry) => entry.role === role && entry.language === language
  const isFollowed = ({ rest }: SpeechEntry) =>
    rest.every((word, offset) => tokens[index + 1 + offset]?.plain === word)
  return entries.find((entry) => isMeant(entry) && isFollowed(entry)) ?? null
}

/** A verb that reports. What has a capital within a sentence is a name. */
export function isReportAt(sentence: ReadSentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (!token || (token.isCapital && !token.isFirst) || !isKnown(sentence, index)) return false
  return speechWordAt(sentence, index, 'report') !== null
}

/** The shortest first half of a German office: "Vizekanzler". */
const shortestHalf = 3
const shortestOffice = 5

/** The office that a word names. German writes it together with what it is the office of: "Außenminister". */
export function officeAt(sentence: ReadSentence, index: number): string | null {
  const { tokens, language } = sentence
  const found = speechWordAt(sentence, index, 'office')
  const token = tokens[index]
  if (found || !token?.isCapital || !hasCapitalNouns.has(language)) return found?.key ?? null
  for (let at = shortestHalf; at <= token.plain.length - shortestOffice; at += 1) {
    const entries = wordEntryOf(token.plain.slice(at))?.inSpeech
    const entry = entries?.find((one) => one.role === 'office' && one.language === language)
    if (entry) return entry.key
  }
  return null
}

/** Stands with a name and is no part of it. */
export function isTitleAt(sentence: ReadSentence, index: number): boolean {
  return speechWordAt(sentence, index, 'title') !== null || officeAt(sentence, index) !== null
}

const article =
  /^(?:the|a|an|its|their|le|la|l'|les|un|une|el|los|las|una|der|die|das|dem|des|den|ein|eine|einem|einer)$/u

export function isArticleAt({ tokens }: ReadSentence, index: number): boolean {
  return article.test(tokens[index]?.plain ?? '')
}

/** Whether a word stands outside the quote, and in what is known of the other sentence too. */
export function isBeside(sentence: ReadSentence, index: number): boolean {
  return isKnown(sentence, index) && !isInQuote(sentence, index)
}

function isKnown({ tokens, comparable }: ReadSentence, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.start >= comparable.start && token.end <= comparable.end
}

export function isInQuote({ tokens, quote }: ReadSentence, index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.end > quote.start && token.start < quote.end
}

/** Whether nothing but a space or a hyphen stands before a word. */
export function isJoined(sentence: ReadSentence, index: number): boolean {
  return index > 0 && /^[\s-]*$/u.test(gapBefore(sentence, index))
}

/** The marks and spaces between a word and the one before it. */
export function gapBefore({ text, tokens }: ReadSentence, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length)
}
