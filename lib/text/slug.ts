const longestSlug = 80

/**
 * The title as a part of an address: its words in lower case, joined by hyphens, at most 80 code units. Letters and
 * digits of every script stay. A title without any is "untitled".
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return shorten(words?.join('-') ?? '', longestSlug) || 'untitled'
}

/** The slug that is wanted, or with the first of -2, -3, … that is not taken. */
export function uniqueSlug(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  let slug = wanted
  for (let number = 2; used.has(slug); number += 1) {
    const ending = `-${number}`
    slug = shorten(wanted, longestSlug - ending.length) + ending
  }
  return slug
}

/** Cuts at the end of a word where there is one, and never through a character. */
function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const end = slug.lastIndexOf('-', length)
  return end > 0 ? slug.slice(0, end) : slug.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
