import {
  characterClass,
  classOfCodePoint,
  classOfUnit,
  foldUnit,
} from '@/lib/anchoring/character-class'

/**
 * The words of a stretch of text, as columns: where each begins (code units of the text), how long it is, and a hash of
 * its letters that knows neither case nor ligatures, invisible characters and line ends within it. 9 bytes a word. A letter of a script
 * without spaces, and a symbol, is a word of its own; its hash is odd, that of other words even.
 */
export type WordList = {
  count: number
  starts: Uint32Array
  lengths: Uint8Array
  hashes: Uint32Array
}

/** What is longer is no word of any language; it is cut, so that its length fits its column. */
export const longestWord = 60

const { between, letter, single, mark, invisible, apostrophe, separator, ligature, highSurrogate } =
  characterClass

/** A list without words that has room for so many, to be filled again and again. */
export function emptyWordList(capacity: number): WordList {
  return {
    count: 0,
    starts: new Uint32Array(capacity),
    lengths: new Uint8Array(capacity),
    hashes: new Uint32Array(capacity),
  }
}

/** Where a word of a list ends, in code units of its text. */
export function endOfWord({ starts, lengths }: WordList, index: number): number {
  return (starts[index] ?? 0) + (lengths[index] ?? 0)
}

/** The words of a text in order. */
export function wordListOf(text: string): WordList {
  const words = emptyWordList((text.length >> 2) + 16)
  readWords(text, 0, text.length, words)
  return words
}

/**
 * Where in one way of writing a word the offset of another way is, both counted from the start of the word: after as
 * many letters, whatever soft hyphens, ligatures and line ends are between them.
 */
export function offsetInWord(was: string, offset: number, now: string): number {
  const letters = plainLength(was.slice(0, offset))
  let at = 0
  while (at < now.length && plainLength(now.slice(0, at)) < letters) at += 1
  return at
}

function plainLength(part: string): number {
  return part.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '').length
}

/** Fills a list with the words between two offsets; a word that an offset cuts is there in part. */
export function readWords(text: string, from: number, to: number, words: WordList): void {
  words.count = 0
  let at = from
  while (at < to) {
    const unit = text.charCodeAt(at)
    const kind = classOfUnit(unit)
    if (kind === letter || kind === ligature) at = readSpacedWord(text, at, to, words)
    else if (kind === single) at = readSingle(text, at, at + 1, to, words)
    else if (kind === highSurrogate) at = readPair(text, at, to, words)
    else at += 1
  }
}

/** From a letter to the end of its word. */
function readSpacedWord(text: string, start: number, to: number, words: WordList): number {
  const limit = Math.min(to, start + longestWord)
  let hash = 0x811c9dc5
  let at = start
  let end = start
  let last = 0
  while (at < limit) {
    const unit = text.charCodeAt(at)
    const kind = classOfUnit(unit)
    if (kind === letter) hash = mixUnit(hash, foldUnit(unit))
    else if (kind === mark) hash = isJoiner(unit) ? hash : mixUnit(hash, unit)
    else if (kind === ligature) hash = mixLigature(hash, unit)
    else if (kind === invisible) {
      at += 1
      continue
    } else if (kind === apostrophe && continuesWord(text, at, to)) hash = mixUnit(hash, 0x27)
    else if (kind === separator && isFigure(last) && isFigure(text.charCodeAt(at + 1))) {
      hash = mixUnit(hash, unit)
    } else if (kind === highSurrogate && isPairOfWord(text, at, limit)) {
      hash = mixUnit(mixUnit(hash, unit), text.charCodeAt(at + 1))
      at += 1
    } else if (kind === between && at > start) {
      const next = continuationAfter(text, at, limit)
      if (next === 0) break
      at = next
      continue
    } else break
    last = unit
    at += 1
    end = at
  }
  add(words, start, end, hash << 1)
  return Math.max(end, start + 1)
}

/** A letter of a script without spaces or a symbol, from `start` to `at`, with the marks that belong to it. */
function readSingle(text: string, start: number, at: number, to: number, words: WordList): number {
  const limit = Math.min(to, start + longestWord)
  let hash = 0x811c9dc5
  for (let each = start; each < at; each += 1) hash = mixUnit(hash, text.charCodeAt(each))
  let end = at
  while (end < limit) {
    const length = lengthOfMark(text, end, isJoiner(text.charCodeAt(end - 1)))
    if (length === 0 || end + length > limit) break
    for (let each = end; each < end + length; each += 1) {
      hash = mixUnit(hash, text.charCodeAt(each))
    }
    end += length
  }
  add(words, start, end, (hash << 1) | 1)
  return end
}

/** A character of two code units: a letter, a symbol, or none. */
function readPair(text: string, at: number, to: number, words: WordList): number {
  const codePoint = text.codePointAt(at) ?? 0
  if (codePoint <= 0xffff || at + 2 > to) return at + 1
  const kind = classOfCodePoint(codePoint)
  if (kind === letter) return readSpacedWord(text, at, to, words)
  if (kind === between) return at + 2
  const end = isRegion(codePoint) && isRegion(text.codePointAt(at + 2) ?? 0) ? at + 4 : at + 2
  return readSingle(text, at, Math.min(end, to), to, words)
}

/** How many code units at an offset belong to the character before it: a mark, or what a joiner joins to it. */
function lengthOfMark(text: string, at: number, isJoined: boolean): number {
  const codePoint = text.codePointAt(at)
  if (codePoint === undefined) return 0
  const kind = codePoint > 0xffff ? classOfCodePoint(codePoint) : classOfUnit(codePoint)
  if (kind !== mark && !(isJoined && kind === single)) return 0
  return codePoint > 0xffff ? 2 : 1
}

/** Where a word goes on that a hyphen at the end of a line divides; 0 where none does. */
function continuationAfter(text: string, at: number, limit: number): number {
  if (!isHyphen(text.charCodeAt(at))) return 0
  let next = at + 1
  while (text.charCodeAt(next) === 0x20) next += 1
  if (text.charCodeAt(next) !== 0x0a) return 0
  next += 1
  while (text.charCodeAt(next) === 0x20) next += 1
  return next < limit && classOfUnit(text.charCodeAt(next)) === letter ? next : 0
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010
}

function isPairOfWord(text: string, at: number, limit: number): boolean {
  if (at + 2 > limit) return false
  const kind = classOfCodePoint(text.codePointAt(at) ?? 0)
  return kind === letter || kind === mark
}

function continuesWord(text: string, at: number, to: number): boolean {
  return at + 1 < to && classOfUnit(text.charCodeAt(at + 1)) === letter
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isJoiner(unit: number): boolean {
  return unit === 0x200d || unit === 0x200c
}

function isRegion(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
}

function mixLigature(hash: number, unit: number): number {
  let mixed = hash
  for (const plain of String.fromCharCode(unit).normalize('NFKC')) {
    mixed = mixUnit(mixed, plain.charCodeAt(0))
  }
  return mixed
}

/** One step of FNV-1a (Fowler, Noll, Vo), over code units. */
function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function add(words: WordList, start: number, end: number, hash: number): void {
  const index = words.count
  if (index === words.starts.length) grow(words)
  words.starts[index] = start
  words.lengths[index] = end - start
  words.hashes[index] = hash
  words.count = index + 1
}

function grow(words: WordList): void {
  const larger = emptyWordList(words.starts.length * 2 + 16)
  larger.starts.set(words.starts)
  larger.lengths.set(words.lengths)
  larger.hashes.set(words.hashes)
  words.starts = larger.starts
  words.lengths = larger.lengths
  words.hashes = larger.hashes
}
