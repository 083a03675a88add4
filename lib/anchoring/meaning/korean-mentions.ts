import { type Mention, unknown } from '@/lib/anchoring/meaning/find-mentions'
import { koreanOffices, koreanReports } from '@/lib/anchoring/meaning/korean'
import { wordEntryOf } from '@/lib/anchoring/meaning/lexicon'
import { cuesOfList } from '@/lib/anchoring/meaning/meaning-words'
import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'
import { isBeside, isJoined } from '@/lib/anchoring/meaning/speech-words'

/** Whether a sentence is written in Hangul, which has no capitals: more than half of its words are. */
export function isKorean({ tokens }: ReadSentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const inHangul = words.filter(({ plain }) => isSyllable(plain.charCodeAt(0)))
  return inHangul.length * 2 > words.length
}

function isSyllable(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}

/** Those beside the quote from whom something is said to be. */
export function findKoreanMentions(sentence: ReadSentence): Mention[] {
  return sentence.tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !isBeside(sentence, index)) return []
    const stem = stemOfSpeaker(sentence, index)
    return stem === null ? [] : mentionOf(sentence, index, stem)
  })
}

const according = /^(?:따르면|의하면)$/u
const topic = /^(.{2,}?)(?:에서는|은|는|이|가)$/u

/** So many words tell who the topic of a sentence is: "러시아 외무장관 라브로프는". */
const longestTopic = 4

/** A word without its particle: before "according to", or as the topic of a sentence whose last word says that it is said. */
function stemOfSpeaker(sentence: ReadSentence, index: number): string | null {
  const { tokens } = sentence
  const [plain, next] = [tokens[index]?.plain ?? '', tokens[index + 1]?.plain ?? '']
  if (plain.endsWith('에') && according.test(next)) return plain.slice(0, -1)
  const stem = topic.exec(plain)?.[1]
  return stem !== undefined && isFirstTopic(sentence, index) && isSaid(sentence) ? stem : null
}

function isFirstTopic({ tokens }: ReadSentence, index: number): boolean {
  if (index >= longestTopic) return false
  return tokens.slice(0, index).every(({ plain }) => !topic.test(plain) && !plain.endsWith('에'))
}

function isSaid(sentence: ReadSentence): boolean {
  const last = sentence.tokens.length - 1
  return isBeside(sentence, last) && reports.test(sentence.tokens[last]?.plain ?? '')
}

const formsOf = (list: string) => cuesOfList(list).flatMap(({ forms }) => forms.flat())
const reports = new RegExp(`(?:${formsOf(koreanReports).join('|')})`, 'u')
const office = new RegExp(`(?:${formsOf(koreanOffices).join('|')})$`, 'u')

function mentionOf(sentence: ReadSentence, index: number, stem: string): Mention[] {
  const token = sentence.tokens[index]
  if (!token) return []
  const found = office.exec(stem)?.[0] ?? null
  const before = found === null ? null : nameBefore(sentence, index)
  const name = before?.plain ?? (found === null ? stem : null)
  // A word that was composed before it was read has other lengths.
  const isWhole = token.end - token.start === token.plain.length
  return [
    {
      start: before?.start ?? token.start,
      end: isWhole ? token.start + stem.length : token.end,
      parts: name === null ? [] : [{ plain: name, isSure: true, isBeforeTitle: before !== null }],
      office: name === null ? found : null,
      isSpeaker: true,
      isByQuote: false,
      side: token.end <= sentence.quote.start ? 'before' : 'after',
      previous: unknown,
      next: unknown,
    },
  ]
}

/** "라브로프 장관": whose office it is, unless the word before is another one that is known: "어제 장관". */
function nameBefore(sentence: ReadSentence, index: number): Token | null {
  const before = sentence.tokens[index - 1]
  if (before?.kind !== 'word' || wordEntryOf(before.plain)) return null
  return isBeside(sentence, index - 1) && isJoined(sentence, index) ? before : null
}
