import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'
import {
  gapBefore,
  isArticleAt,
  isBeside,
  isInQuote,
  isJoined,
  isReportAt,
  officeAt,
  speechWordAt,
} from '@/lib/anchoring/meaning/speech-words'

/** From one token of a sentence to before another. */
export type TokenSpan = { from: number; to: number }

/** Words that name somebody, with those that tell that something is from there; null where nothing is. */
export function saidBy(sentence: ReadSentence, { from, to }: TokenSpan): TokenSpan | null {
  const report =
    reportAfter(sentence, to) ??
    reportAfterAside(sentence, to) ??
    reportAfterOwnAside(sentence, { from, to })
  if (report !== null) return { from, to: report + 1 }
  if (speechWordAt(sentence, to, 'mark-behind')) return { from, to: to + 1 }
  const before = reportBefore(sentence, from) ?? markBefore(sentence, from)
  return before === null ? null : { from: before, to }
}

/** Whether somebody is said to say something beside the quote, whoever it is. */
export function hasSpeaker(sentence: ReadSentence): boolean {
  return sentence.tokens.some(
    (_, index) =>
      isBeside(sentence, index) &&
      (isReportAt(sentence, index) ||
        speechWordAt(sentence, index, 'mark') !== null ||
        speechWordAt(sentence, index, 'mark-behind') !== null),
  )
}

/** Whether words stand right beside the quote, but for a "that". */
export function touchesQuote(sentence: ReadSentence, { from, to }: TokenSpan): boolean {
  const before = isArticleAt(sentence, from - 1) ? from - 2 : from - 1
  const isThat = isJoined(sentence, to) && that.test(sentence.tokens[to]?.plain ?? '')
  return isInQuote(sentence, before) || isInQuote(sentence, isThat ? to + 1 : to)
}

const that = /^(?:that|dass|daß|que|qu'|что|що)$/u

/** Stand between a name and its verb. */
const auxiliary =
  /^(?:has|have|had|also|then|later|again|once|a|ont|avait|avaient|ha|han|había|hat|hatte|haben|auch|уже|ранее|также|вже|також)$/u

/** "Berg said", "Berg had also said". The quote may begin with the verb. */
function reportAfter(sentence: ReadSentence, index: number): number | null {
  let at = index
  while (at < index + 2 && auxiliary.test(sentence.tokens[at]?.plain ?? '')) {
    if (!isJoined(sentence, at)) return null
    at += 1
  }
  return isJoined(sentence, at) && isReportAt(sentence, at) ? at : null
}

const longestAside = 12
const besideAside = /[,(–—]/u
const behindAside = /[,)–—]/u

/** "Berg, the minister, said": the verb stands behind the first comma that closes. */
function reportAfterAside(sentence: ReadSentence, index: number): number | null {
  if (!besideAside.test(gapBefore(sentence, index))) return null
  for (let at = index + 1; at <= index + longestAside && isBeside(sentence, at); at += 1) {
    if (sentence.tokens[at]?.isFirst) return null
    if (behindAside.test(gapBefore(sentence, at))) return isReportAt(sentence, at) ? at : null
  }
  return null
}

/** "The minister, Anna Berg, said": the name is the aside. */
function reportAfterOwnAside(sentence: ReadSentence, { from, to }: TokenSpan): number | null {
  const isAside =
    besideAside.test(gapBefore(sentence, from)) && behindAside.test(gapBefore(sentence, to))
  return isAside && isReportAt(sentence, to) ? to : null
}

/** "said Berg". English has it behind a quote or a comma alone: in "Berg said Norway would", nothing is from Norway. */
function reportBefore(sentence: ReadSentence, index: number): number | null {
  const at = beforeOffice(sentence, index)
  if (at === null || !isReportAt(sentence, at)) return null
  const { language } = sentence
  return language !== 'en' || !isJoined(sentence, at) || isInQuote(sentence, at - 1) ? at : null
}

/** In words: "по словам", "nach Angaben von". */
const longestMark = 3

/** "according to Berg", "по словам министра Лаврова", "…, so Berg". */
function markBefore(sentence: ReadSentence, index: number): number | null {
  const last = beforeOffice(sentence, index)
  if (last === null) return null
  for (let at = last; at > last - longestMark && isBeside(sentence, at); at -= 1) {
    const mark = speechWordAt(sentence, at, 'mark')
    if (mark && at + mark.rest.length === last) return at
  }
  const isAfterStop = !isJoined(sentence, last) || isInQuote(sentence, last - 1)
  return isAfterStop && speechWordAt(sentence, last, 'mark-after-stop') ? last : null
}

/** The word before somebody, and before an article, an office and what it is the office of: "the UN envoy Berg". */
function beforeOffice(sentence: ReadSentence, index: number): number | null {
  let hasOffice = false
  for (let at = index; isJoined(sentence, at) && isBeside(sentence, at - 1); at -= 1) {
    const word = sentence.tokens[at - 1]
    const isOffice = officeAt(sentence, at - 1) !== null
    const isOfOffice = hasOffice && word?.isCapital && !word.isFirst
    if (!isOffice && !isOfOffice && !isArticleAt(sentence, at - 1)) return at - 1
    hasOffice ||= isOffice
  }
  return null
}
