import { splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'

/** A part of a text with the places that were looked for. Marks count from the start of the excerpt's own text. */
export type Excerpt = {
  text: string
  marks: TextRange[]
  /** Whether the text goes on before and after the excerpt. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** In code units: three lines of a list, and enough before the first place to see whose sentence it is in. */
const excerptLength = 240
const lengthBefore = 70

/** So far from where it may be cut, the space between two words is looked for; further where there is none. */
const reach = 25

/** The first place in its context; the beginning where nothing is marked. A text that is short stays whole. */
export function excerptOf(
  text: string,
  matches: readonly TextRange[],
  length: number = excerptLength,
): Excerpt {
  const [first] = matches
  if (text.length <= length) return cut(text, matches, { start: 0, end: text.length })
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - lengthBefore, text.length - length))
  const start = wanted === 0 ? 0 : cutBefore(text, wanted, first?.start ?? wanted)
  const least = Math.max(start + length, first?.end ?? 0)
  const end = least >= text.length ? text.length : cutAfter(text, least, first?.end ?? start)
  return cut(text, matches, { start, end })
}

function cut(text: string, matches: readonly TextRange[], { start, end }: TextRange): Excerpt {
  return {
    text: text.slice(start, end),
    marks: matches
      .filter((match) => match.start >= start && match.start < end)
      .map((match) => ({ start: match.start - start, end: Math.min(match.end, end) - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  }
}

/** A place at or after `wanted` where a word begins, and no later than the first mark. */
function cutBefore(text: string, wanted: number, latest: number): number {
  const found = /\s(?=\S)/u.exec(text.slice(wanted - 1, Math.min(wanted + reach, latest + 1)))
  const place = found ? wanted + found.index : wanted
  return wholeCharacter(text, Math.min(place, latest))
}

/** A place at or before `wanted` where a word ends, and no earlier than the end of the first mark. */
function cutAfter(text: string, wanted: number, earliest: number): number {
  const from = Math.max(earliest, wanted - reach)
  const found = text.slice(from, wanted + 1).search(/\s\S*$/u)
  return wholeCharacter(text, found === -1 ? wanted : from + found)
}

/** Not through a character and its marks. */
function wholeCharacter(text: string, offset: number): number {
  let place = offset
  while (
    place > 0 &&
    (splitsSurrogatePair(text, place) || /^[\p{M}\u200d]/u.test(text.slice(place, place + 2)))
  ) {
    place -= 1
  }
  return place
}
