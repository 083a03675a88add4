/** Letters that Unicode takes for whole, and people take for a plain letter with something added, or write either way. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't' },
  // The form at the end of a word.
  ...{ ς: 'σ', ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  // One letter of Arabic, written in several ways by country and by keyboard.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه' },
}
const wholeLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/**
 * Marks that readers add to a letter or leave out. Those of Indic, Thai and other scripts are vowels and tones, and
 * the two of Japanese make another consonant: they stay.
 */
const diacritics =
  /(?=\p{M})(?![\u3099\u309a])(?<!\p{Script=Cyrillic})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu

/** й, ї and ў are letters of their own; stress is not, and ё is mostly written е. */
const cyrillicDiacritics = /(?<=\p{Script=Cyrillic})[\u0300\u0301]|(?<=е)\u0308/gu

/** Invisible characters, and the stroke that makes an Arabic word longer. */
const invisible = /[\p{Cf}\u0640]/gu

const plain = /^[a-z0-9]*$/

/**
 * The text as search compares it: without differences of case, diacritics, width, ligatures, final forms and digits of
 * other scripts. Folding twice is folding once.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase()
  if (plain.test(small)) return small
  return small
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(diacritics, '')
    .replace(cyrillicDiacritics, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(wholeLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, plainDigit)
}

/** The ten digits of a script follow each other in Unicode, from zero on. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}
