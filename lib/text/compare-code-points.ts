/**
 * Sorts by code points, as databases compare the bytes of UTF-8. It differs from compareText where a character beyond
 * U+FFFF, such as an emoji, meets one from U+E000 on: its surrogates are smaller code units.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return ranked(left) - ranked(right)
  }
  return a.length - b.length
}

/** Surrogates stand for what comes after every other code unit. */
function ranked(codeUnit: number): number {
  return codeUnit >= 0xd800 && codeUnit <= 0xdfff ? codeUnit + 0x10000 : codeUnit
}

/** The first characters of a text, counted in code points as databases count them. */
export function firstCodePoints(text: string, count: number): string {
  // So many code units hold them all, and most texts are longer.
  return [...text.slice(0, 2 * count)].slice(0, count).join('')
}
