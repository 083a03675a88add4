import { alignWordsInOrder } from '@/lib/anchoring/align-words'
import { characterClass, classOfUnit } from '@/lib/anchoring/character-class'
import type { WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** A stretch of two texts: the same in both, character by character, or changed (then either side may be empty). */
export type TextChange = { old: TextRange; new: TextRange; isSame: boolean }

/**
 * Two texts side by side: stretches in order that cover both without a gap, the same and changed ones in turn. Cut
 * between words, never within one. A stretch that moved is taken out at one place and put in at the other.
 */
export function alignTexts(oldText: string, newText: string): TextChange[] {
  if (oldText === newText) return sameOrNothing(oldText)
  const stretches = createStretches(oldText, newText)
  const { old, now, newOf } = alignWordsInOrder(oldText, newText)
  for (let index = 0; index < old.count; index += 1) {
    const target = newOf[index] ?? -1
    if (target < 0) continue
    const [was, is] = [rangeOfWord(old, index), rangeOfWord(now, target)]
    if (isSameText(oldText, was, newText, is)) stretches.addSame(was, is)
  }
  return withoutScraps(stretches.finish(), oldText)
}

function sameOrNothing(text: string): TextChange[] {
  const whole = { start: 0, end: text.length }
  return text === '' ? [] : [{ old: whole, new: { ...whole }, isSame: true }]
}

function createStretches(oldText: string, newText: string) {
  const changes: TextChange[] = []
  const reached = { old: 0, new: 0 }

  const add = (oldEnd: number, newEnd: number, isSame: boolean) => {
    if (oldEnd === reached.old && newEnd === reached.new) return
    const last = changes.at(-1)
    if (last?.isSame === isSame) {
      last.old.end = oldEnd
      last.new.end = newEnd
    } else {
      changes.push({
        old: { start: reached.old, end: oldEnd },
        new: { start: reached.new, end: newEnd },
        isSame,
      })
    }
    reached.old = oldEnd
    reached.new = newEnd
  }

  /** What stands between two words that are the same: its spaces and marks at both ends may be the same too. */
  const addBetween = (old: TextRange, is: TextRange) => {
    const before = sameMarks(oldText, old, newText, is, 'start')
    add(old.start + before, is.start + before, true)
    const rest = { old: { ...old, start: reached.old }, new: { ...is, start: reached.new } }
    const after = sameMarks(oldText, rest.old, newText, rest.new, 'end')
    add(old.end - after, is.end - after, false)
    add(old.end, is.end, true)
  }

  return {
    addSame: (was: TextRange, is: TextRange) => {
      addBetween({ start: reached.old, end: was.start }, { start: reached.new, end: is.start })
      add(was.end, is.end, true)
    },
    finish: () => {
      addBetween(
        { start: reached.old, end: oldText.length },
        { start: reached.new, end: newText.length },
      )
      return changes
    },
  }
}

/** How many spaces and marks two stretches have in common at an edge. */
function sameMarks(
  oldText: string,
  old: TextRange,
  newText: string,
  now: TextRange,
  edge: 'start' | 'end',
): number {
  const most = Math.min(old.end - old.start, now.end - now.start)
  const unitAt = (text: string, range: TextRange, step: number) =>
    text.charCodeAt(edge === 'start' ? range.start + step : range.end - 1 - step)
  let length = 0
  while (length < most) {
    const unit = unitAt(oldText, old, length)
    if (unit !== unitAt(newText, now, length) || !isBetweenWords(unit)) break
    length += 1
  }
  return length
}

function isBetweenWords(unit: number): boolean {
  const kind = classOfUnit(unit)
  return kind === characterClass.between || kind === characterClass.separator
}

/** A same stretch this many times shorter than the changes on both sides of it only makes them harder to read. */
const scrapShare = 4

/** Changes that only a scrap of the same text holds apart are one change to a reader. */
function withoutScraps(changes: TextChange[], oldText: string): TextChange[] {
  const kept: TextChange[] = []
  changes.forEach((change, index) => {
    const last = kept.at(-1)
    if (last && !last.isSame && (!change.isSame || isScrap(changes, index, oldText))) {
      last.old.end = change.old.end
      last.new.end = change.new.end
    } else kept.push(change)
  })
  return kept
}

function isScrap(changes: TextChange[], index: number, oldText: string): boolean {
  const [before, scrap, after] = [changes[index - 1], changes[index], changes[index + 1]]
  if (!before || !scrap || !after) return false
  const smaller = Math.min(longerSide(before), longerSide(after))
  const words = oldText.slice(scrap.old.start, scrap.old.end).trim()
  return words.length * scrapShare <= smaller
}

function longerSide({ old, new: now }: TextChange): number {
  return Math.max(old.end - old.start, now.end - now.start)
}

function rangeOfWord(words: WordList, index: number): TextRange {
  const start = words.starts[index] ?? 0
  return { start, end: start + (words.lengths[index] ?? 0) }
}

function isSameText(oldText: string, old: TextRange, newText: string, now: TextRange): boolean {
  if (old.end - old.start !== now.end - now.start) return false
  for (let at = 0; at < old.end - old.start; at += 1) {
    if (oldText.charCodeAt(old.start + at) !== newText.charCodeAt(now.start + at)) return false
  }
  return true
}
