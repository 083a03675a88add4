import { characterClass, classOfUnit } from '@/lib/anchoring/character-class'

const { letter, ligature, mark } = characterClass

/**
 * Whether an offset lies within a word of a script with spaces, or within a character: before a combining mark, or
 * between the halves of a pair.
 */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const next = classOfUnit(text.charCodeAt(offset))
  if (next === mark) return true
  return isOfWord(next) && isOfWord(classOfUnit(text.charCodeAt(offset - 1)))
}

function isOfWord(kind: number): boolean {
  return kind === letter || kind === ligature || kind === mark
}

/** Whether a passage, found again word for word, is a part of other words that the quote was no part of. */
export function isWithinWords(
  text: string,
  place: { start: number; end: number },
  { prefix, exact, suffix }: { prefix: string; exact: string; suffix: string },
): boolean {
  const was = prefix + exact + suffix
  return (
    (cutsWord(text, place.start) && !cutsWord(was, prefix.length)) ||
    (cutsWord(text, place.end) && !cutsWord(was, prefix.length + exact.length))
  )
}
