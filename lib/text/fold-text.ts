/** Letters that are one character with a stroke or a ligature: Unicode takes nothing off them. */
const plainLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
}

/**
 * Text as it is compared by people who type: without case, accents, width and other forms of one letter. Hangul comes
 * out letter by letter, so that the beginning of a syllable is a beginning. Vowel signs that make another word, as in
 * Thai or Devanagari, stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[øłđħæœς]/gu, (letter) => plainLetters[letter] ?? letter)
}
