/** What a code unit does to the words around it. */
export const characterClass = {
  /** A space, a mark, a control character: it ends a word. */
  between: 1,
  /** A letter or figure of a script that puts spaces between words. */
  letter: 2,
  /** A letter of a script without spaces between words, or a symbol: a word of its own. */
  single: 3,
  /** A combining mark or the second half of a pair: it belongs to what is before it. */
  mark: 4,
  /** A soft hyphen or another character that nobody sees: neither a part of a word nor its end. */
  invisible: 5,
  /** An apostrophe: part of a word between two letters. */
  apostrophe: 6,
  /** A full stop or comma: part of a number between two figures. */
  separator: 7,
  /** A letter that stands for several: "ﬁ". */
  ligature: 8,
  /** The first half of a character beyond the Basic Multilingual Plane. */
  highSurrogate: 9,
} as const

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

// Filled as characters turn up: a text uses a few hundred of them.
const classes = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

/** The class of a UTF-16 code unit. */
export function classOfUnit(unit: number): number {
  return classes[unit] || classifyUnit(unit)
}

/** A code unit without difference of case, where that is one code unit too. */
export function foldUnit(unit: number): number {
  return folded[unit] ?? unit
}

function classifyUnit(unit: number): number {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  const found = classify(character, unit)
  classes[unit] = found
  return found
}

/** The class of a code point beyond the Basic Multilingual Plane. */
export function classOfCodePoint(codePoint: number): number {
  const isSkinTone = codePoint >= 0x1f3fb && codePoint <= 0x1f3ff
  const isTag = codePoint >= 0xe0020 && codePoint <= 0xe007f
  if (isSkinTone || isTag) return characterClass.mark
  return classify(String.fromCodePoint(codePoint), codePoint)
}

function classify(character: string, codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdbff) return characterClass.highSurrogate
  if (codePoint >= 0xdc00 && codePoint <= 0xdfff) return characterClass.mark
  if (codePoint >= 0xfb00 && codePoint <= 0xfb06) return characterClass.ligature
  if (/['’ʼ＇]/u.test(character)) return characterClass.apostrophe
  if (/[.,]/u.test(character)) return characterClass.separator
  if (/[\u00ad\u200b\u2060\ufeff]/u.test(character)) return characterClass.invisible
  if (/[\p{M}\u200c\u200d]/u.test(character)) return characterClass.mark
  if (unspaced.test(character)) return characterClass.single
  if (/[\p{L}\p{N}]/u.test(character)) return characterClass.letter
  return /[\p{S}%&@#]/u.test(character) ? characterClass.single : characterClass.between
}
