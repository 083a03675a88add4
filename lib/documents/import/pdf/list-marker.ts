/** What an item of a list begins with. */
export type ListMarker = {
  /** Code units of the line before the item's own words. */
  length: number
  /** Of an ordered list. Null: the sign of an unordered one. */
  number: number | null
}

const sign = /^[•◦‣▪▫■□●○◆◇➢➤✓✔∙·o–—*-]\s+(?=\S)/u
const number = /^(?:\((\d{1,3})\)|(\d{1,3})[.)])\s+(?=\S)/

/** Null where a line begins with its own words. */
export function listMarkerOf(text: string): ListMarker | null {
  const bullet = sign.exec(text)
  if (bullet) return { length: bullet[0].length, number: null }
  const numbered = number.exec(text)
  if (!numbered) return null
  return { length: numbered[0].length, number: Number(numbered[1] ?? numbered[2]) }
}

/** A sign that nothing but a list begins with: a dash or an "o" may begin a line of text too. */
export function isUnmistakableBullet(text: string): boolean {
  return /^[•◦‣▪▫■□●○◆◇➢➤✓✔∙]\s+\S/u.test(text)
}
