import type { AlignedTexts, WordAlignment } from '@/lib/anchoring/align-words'
import { lettersIn, mainPart } from '@/lib/anchoring/main-part'
import { replacedWordsAfter, replacedWordsBefore } from '@/lib/anchoring/replaced-words'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { endOfWord, offsetInWord, type WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** What an aligned text holds where a passage was. */
export type MappedRange = {
  /** In the new text, from word to word; marks at the ends of the passage are there if they are in both texts. */
  range: TextRange
  /** The words of the passage in the old list. */
  words: WordSpan
  /** The share of the passage's letters that are in words found there, 0 to 1. */
  share: number
  /** Whether all of its words are there, one after the other, and no others. */
  isWhole: boolean
  /** Whether the words right beside it are right beside what is there now. */
  isEnclosed: boolean
}

/**
 * Where a passage of the old text is in the new one, by the words that the alignment found again; null where it found
 * none of them. A word at an end that was replaced is found by its neighbours.
 */
export function mapRange(texts: AlignedTexts, range: TextRange): MappedRange | null {
  const { alignment } = texts
  const words = wordsWithin(alignment.old, range)
  if (words.start === words.end) return mapMarks(texts, range, words.start)
  const { old, newOf } = alignment
  const linked = mainPart(texts, words)
  if (!linked) return null
  const [first, last] = [newOf[linked.first] ?? 0, newOf[linked.last] ?? 0]
  const start = startOf(texts, range, words, linked.first)
  const end = endOf(texts, range, words, linked.last)
  return {
    range: { start, end },
    words,
    share: linked.letters / Math.max(1, lettersIn(old, words)),
    isWhole: linked.count === words.end - words.start && last - first === linked.count - 1,
    isEnclosed: isEnclosed(alignment, words, { start, end }),
  }
}

/** A passage without words is where its marks stand between the same two words. */
function mapMarks(
  { oldText, newText, alignment }: AlignedTexts,
  range: TextRange,
  next: number,
): MappedRange | null {
  const { old, now, newOf } = alignment
  const before = next > 0 ? (newOf[next - 1] ?? -1) : -1
  const after = next < old.count ? (newOf[next] ?? -1) : now.count
  if ((next > 0 && before < 0) || after !== before + 1) return null
  const from = before < 0 ? 0 : endOfWord(now, before)
  const between = newText.slice(from, now.count > after ? now.starts[after] : newText.length)
  const marks = oldText.slice(range.start, range.end)
  const at = between.indexOf(marks)
  if (at === -1 || between.indexOf(marks, at + 1) !== -1) return null
  return {
    range: { start: from + at, end: from + at + marks.length },
    words: { start: Math.max(0, next - 1), end: Math.min(old.count, next + 1) },
    share: 1,
    isWhole: true,
    isEnclosed: true,
  }
}

function isEnclosed(
  { old, now, newOf }: WordAlignment,
  words: WordSpan,
  range: TextRange,
): boolean {
  const found = wordsWithin(now, range)
  const before = words.start > 0 ? (newOf[words.start - 1] ?? -1) : -1
  const after = words.end < old.count ? newOf[words.end] : now.count
  return before === found.start - 1 && after === found.end
}

/** The words that have at least one code unit in a range. */
export function wordsWithin(words: WordList, range: TextRange): WordSpan {
  const start = firstEndingAfter(words, range.start)
  let end = start
  while (end < words.count && (words.starts[end] ?? 0) < range.end) end += 1
  return { start, end }
}

function firstEndingAfter(words: WordList, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOfWord(words, middle) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function startOf(texts: AlignedTexts, range: TextRange, words: WordSpan, linked: number): number {
  const { old, now, newOf } = texts.alignment
  const alike = alikeBefore(texts.alignment, words.start, linked)
  const first = linked - alike
  const target = (newOf[linked] ?? 0) - alike
  const missing = first - words.start
  const replaced =
    missing > 0 ? replacedWordsBefore(texts, range, { ...words, end: first }, target) : 0
  const start = now.starts[target - replaced] ?? 0
  const inside = range.start - (old.starts[words.start] ?? 0)
  if (inside > 0) return start + (missing > 0 ? 0 : cutOf(texts, first, target, inside))
  const lead = texts.oldText.slice(range.start, range.start - inside)
  return start - marksBefore(texts.newText, start, lead)
}

function endOf(texts: AlignedTexts, range: TextRange, words: WordSpan, linked: number): number {
  const { old, now, newOf } = texts.alignment
  const alike = alikeAfter(texts.alignment, words.end, linked)
  const last = linked + alike
  const target = (newOf[linked] ?? 0) + alike
  const missing = words.end - 1 - last
  const replaced =
    missing > 0 ? replacedWordsAfter(texts, range, { ...words, start: last + 1 }, target) : 0
  const end = endOfWord(now, target + replaced)
  const beyond = endOfWord(old, words.end - 1) - range.end
  if (beyond > 0 && missing === 0) {
    return (
      (now.starts[target] ?? 0) + cutOf(texts, last, target, range.end - (old.starts[last] ?? 0))
    )
  }
  const tail = texts.oldText.slice(range.end + Math.min(0, beyond), range.end)
  return end + marksAfter(texts.newText, end, tail)
}

/**
 * How many words of a passage right before its first linked one stand right before that one now, though the alignment
 * gave them to others: of two paragraphs that begin with "The" it may have taken the wrong one.
 */
function alikeBefore({ old, now, newOf }: WordAlignment, start: number, linked: number): number {
  const target = newOf[linked] ?? 0
  let alike = 0
  while (
    linked - alike > start &&
    target - alike > 0 &&
    old.hashes[linked - alike - 1] === now.hashes[target - alike - 1]
  ) {
    alike += 1
  }
  return alike
}

function alikeAfter({ old, now, newOf }: WordAlignment, end: number, linked: number): number {
  const target = newOf[linked] ?? 0
  let alike = 0
  while (
    linked + alike + 1 < end &&
    target + alike + 1 < now.count &&
    old.hashes[linked + alike + 1] === now.hashes[target + alike + 1]
  ) {
    alike += 1
  }
  return alike
}

/** The new text from the start of a word to where the old one is cut; the whole word where it is another one now. */
function cutOf(
  { oldText, newText, alignment: { old, now } }: AlignedTexts,
  index: number,
  target: number,
  offset: number,
): number {
  const was = wordAt(oldText, old, index)
  const is = wordAt(newText, now, target)
  return was === is ? offset : offsetInWord(was, offset, is)
}

function wordAt(text: string, words: WordList, index: number): string {
  return text.slice(words.starts[index], endOfWord(words, index))
}

/** As many of the marks at the start of a passage as stand before its first word now. */
function marksBefore(text: string, at: number, lead: string): number {
  let length = 0
  while (length < lead.length && isSameMark(text.charAt(at - length - 1), lead.at(-length - 1))) {
    length += 1
  }
  return length
}

function marksAfter(text: string, at: number, tail: string): number {
  let end = at
  for (const mark of tail.replaceAll('...', '…')) {
    const isSpelledOut = mark === '…' && text.startsWith('...', end)
    if (!isSpelledOut && !isSameMark(text.charAt(end), mark)) break
    end += isSpelledOut ? 3 : 1
  }
  return end - at
}

/** One stop of a sentence is as good as another; so is a quotation mark. */
const kindsOfMarks = ['.?!…。！？', '"“”„«»\'‘’', ',;:，；：、', '-–—']

function isSameMark(found: string, mark: string | undefined): boolean {
  return (
    found !== '' &&
    mark !== undefined &&
    (found === mark || kindsOfMarks.some((kind) => kind.includes(mark) && kind.includes(found)))
  )
}
