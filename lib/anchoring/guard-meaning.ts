import type { TextRange } from '@/lib/anchoring/anchor'
import { contextLength } from '@/lib/anchoring/context-length'
import { commonContext, type Quote } from '@/lib/anchoring/match-quote'
import { meaningWordsOf } from '@/lib/anchoring/meaning-words'
import { sentenceAround } from '@/lib/text/sentences'

/** What stands beside a passage in its sentence. */
type Sides = { before: string; after: string }

/**
 * Whether a negation, a hedge or a number came or went beside the quote, within its sentence and as far as its
 * context was kept. "It is [strictly transactional]" and "It is not [strictly transactional]" hold the same quote.
 */
export function meaningChanged(text: string, place: TextRange, quote: Quote): boolean {
  if (quote.prefix === '' && quote.suffix === '') return false
  const common = commonContext(text, place, quote)
  const then = sidesOfQuote(quote)
  const now = sidesOf(text, place)
  const isBeforeSame = quote.prefix !== '' && common.before === quote.prefix.length
  const isAfterSame = quote.suffix !== '' && common.after === quote.suffix.length
  return (
    (!isBeforeSame && cameOrWent(then.before, now.before, now.before.slice(-contextLength))) ||
    (!isAfterSame && cameOrWent(then.after, now.after, now.after.slice(0, contextLength)))
  )
}

/** A word went if the whole side does not have it any more; it came if it stands as near as context was kept. */
function cameOrWent(then: string, now: string, nowNear: string): boolean {
  const wordsThen = meaningWordsOf(then)
  return (
    !includesAll(meaningWordsOf(now), wordsThen) || !includesAll(wordsThen, meaningWordsOf(nowNear))
  )
}

function includesAll(words: string[], wanted: string[]): boolean {
  const left = [...words]
  return wanted.every((word) => {
    const index = left.indexOf(word)
    if (index !== -1) left.splice(index, 1)
    return index !== -1
  })
}

function sidesOf(text: string, place: TextRange): Sides {
  const sentence = sentenceAround(text, place)
  return {
    before: text.slice(Math.min(sentence.start, place.start), place.start),
    after: text.slice(place.end, Math.max(sentence.end, place.end)),
  }
}

/** The same of what was kept of the context. A word that the kept length cut in two is left out. */
function sidesOfQuote({ exact, prefix, suffix }: Quote): Sides {
  const before = prefix.length < contextLength - 1 ? prefix : prefix.replace(/^\S+/u, '')
  const after = suffix.length < contextLength - 1 ? suffix : suffix.replace(/\S+$/u, '')
  const kept = `${before}${exact}${after}`
  return sidesOf(kept, { start: before.length, end: before.length + exact.length })
}
