/** Points of vowels, and what only stretches a line: Arabic and Hebrew are written with and without. */
const points = /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/gu

/** Arabic letters that many write one for the other. */
const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}

/** A word as words are compared: composed, in lower case, without points and the full stops of an abbreviation. */
export function plainWord(shown: string): string {
  if (/^[A-Za-z']+$/.test(shown)) return shown.toLowerCase()
  const plain = asRead(shown)
    .normalize('NFKC')
    .toLowerCase()
    .replace(points, '')
    .replaceAll('.', '')
  return /[\u0600-\u06ff]/u.test(plain)
    ? plain.replace(/[أإآىیک]/gu, (letter) => arabicLetters[letter] ?? letter)
    : plain
}

/** Figures within a word are letters that were misread from a picture of the page. */
function asRead(shown: string): string {
  return /[01]/.test(shown) ? shown.replaceAll('0', 'o').replaceAll('1', 'l') : shown
}
