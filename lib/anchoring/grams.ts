import type { WordList } from '@/lib/anchoring/word-list'

/**
 * The hash of the words that begin at an index: two words, or three letters of a script without spaces, where two are
 * too common to lead anywhere. It is 0 where the list ends before.
 */
export function gramAt(words: WordList, index: number): number {
  const first = words.hashes[index] ?? 0
  const isUnspaced = (first & 1) === 1
  if (index + (isUnspaced ? 2 : 1) >= words.count) return 0
  const pair = mixHashes(first, words.hashes[index + 1] ?? 0)
  return (isUnspaced ? mixHashes(pair, words.hashes[index + 2] ?? 0) : pair) || 1
}

/** How many words the gram at an index has. */
export function gramLengthAt({ hashes }: WordList, index: number): number {
  return ((hashes[index] ?? 0) & 1) === 1 ? 3 : 2
}

/** The hash of so many words from an index; 0 where the list ends before. */
export function longGramAt(words: WordList, index: number, length: number): number {
  if (index + length > words.count) return 0
  let hash = 0
  for (let each = index; each < index + length; each += 1) {
    hash = mixHashes(hash, words.hashes[each] ?? 0)
  }
  return hash || 1
}

/** Two hashes as one, by the finaliser of MurmurHash3 (Appleby): every bit of either moves every bit of it. */
function mixHashes(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
