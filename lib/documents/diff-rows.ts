import type { TextChange } from '@/lib/anchoring/align-texts'
import { paragraphRanges } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

/** A stretch of one side of a row, in the offsets of its text. */
export type DiffPiece = TextRange & { isChanged: boolean }

/** The paragraphs of one text that a row shows, as one range, cut where changes begin and end. */
export type DiffSide = TextRange & { pieces: DiffPiece[] }

/**
 * Paragraphs of two texts that belong together. A paragraph that was split or joined with another one is one row with
 * all of its parts. One that stands word for word elsewhere is two rows, each of which has the index of the other.
 */
export type DiffRow =
  | { kind: 'same' | 'changed'; old: DiffSide; new: DiffSide }
  | { kind: 'removed'; old: DiffSide; new: null; movedTo: number | null }
  | { kind: 'added'; old: null; new: DiffSide; movedFrom: number | null }

/** Of the shorter one of two paragraphs, so much is the same where they are versions of each other. More splits rows that people would read as one; less pairs paragraphs that share a few common words. */
const leastShared = 0.3

/** In code units: below that, a paragraph that stands elsewhere too ("Read more") says nothing of a move. */
const shortestMove = 25

/** The paragraphs of both texts side by side, in order. Takes time in proportion to the texts and the stretches. */
export function diffRows(
  oldText: string,
  newText: string,
  stretches: readonly TextChange[],
): DiffRow[] {
  const texts = { old: oldText, new: newText }
  const olds = paragraphRanges(oldText)
  const news = paragraphRanges(newText)
  const same = sameStretches(stretches)
  const rows: DiffRow[] = []
  let [nextOld, nextNew] = [0, 0]
  const pass = (oldEnd: number, newEnd: number) => {
    for (; nextOld < oldEnd; nextOld += 1) {
      const old = whole(olds[nextOld])
      rows.push({ kind: 'removed', old, new: null, movedTo: null })
    }
    for (; nextNew < newEnd; nextNew += 1) {
      const added = whole(news[nextNew])
      rows.push({ kind: 'added', old: null, new: added, movedFrom: null })
    }
  }
  for (const group of groupsOf(linksBetween(olds, news, same))) {
    pass(group.old.first, group.new.first)
    rows.push(linkedRow(texts, spanOf(olds, group.old), spanOf(news, group.new), same))
    nextOld = group.old.last + 1
    nextNew = group.new.last + 1
  }
  pass(olds.length, news.length)
  return withMoves(rows, texts)
}

/** Stretches that are the same, character by character, on both sides. */
type SameStretch = { old: number; new: number; length: number }

function sameStretches(stretches: readonly TextChange[]): SameStretch[] {
  return stretches.flatMap(({ old, new: now, isSame }) => {
    const length = old.end - old.start
    return isSame && length > 0 && length === now.end - now.start
      ? { old: old.start, new: now.start, length }
      : []
  })
}

/** Two paragraphs, by index, that share enough to be versions of each other. */
type Link = { old: number; new: number; shared: number }

function linksBetween(
  olds: readonly TextRange[],
  news: readonly TextRange[],
  same: readonly SameStretch[],
): Link[] {
  const links: Link[] = []
  let [old, now] = [0, 0]
  for (const stretch of same) {
    const end = stretch.old + stretch.length
    const shift = stretch.new - stretch.old
    for (let place = stretch.old; place < end; ) {
      while (old < olds.length - 1 && (olds[old]?.end ?? 0) <= place) old += 1
      while (now < news.length - 1 && (news[now]?.end ?? 0) <= place + shift) now += 1
      const [a, b] = [olds[old], news[now]]
      if (!a || !b) return []
      const from = Math.max(place, a.start, b.start - shift)
      const until = Math.min(end, a.end, b.end - shift)
      if (until > from) share(links, { old, new: now, shared: until - from })
      // Past the text of both paragraphs, or of the one that ends first, or of what the stretch has of them.
      place = until > place ? until : Math.min(end, Math.max(from, place + 1))
    }
  }
  return links.filter((link) => isEnough(link, olds, news))
}

function share(links: Link[], found: Link) {
  const last = links.at(-1)
  if (last?.old === found.old && last.new === found.new) last.shared += found.shared
  else links.push(found)
}

function isEnough(link: Link, olds: readonly TextRange[], news: readonly TextRange[]): boolean {
  const shorter = Math.min(lengthOf(olds[link.old]), lengthOf(news[link.new]))
  return link.shared >= leastShared * shorter
}

type Indexes = { first: number; last: number }
type Group = { old: Indexes; new: Indexes }

/** Links that share a paragraph make one group. They never cross, so that each group is a run on both sides. */
function groupsOf(links: readonly Link[]): Group[] {
  const groups: Group[] = []
  for (const link of links) {
    const group = groups.at(-1)
    if (group && (link.old <= group.old.last || link.new <= group.new.last)) {
      group.old.last = Math.max(group.old.last, link.old)
      group.new.last = Math.max(group.new.last, link.new)
    } else {
      groups.push({
        old: { first: link.old, last: link.old },
        new: { first: link.new, last: link.new },
      })
    }
  }
  return groups
}

function spanOf(paragraphs: readonly TextRange[], { first, last }: Indexes): TextRange {
  return { start: paragraphs[first]?.start ?? 0, end: paragraphs[last]?.end ?? 0 }
}

function linkedRow(
  texts: { old: string; new: string },
  old: TextRange,
  now: TextRange,
  same: readonly SameStretch[],
): DiffRow {
  if (texts.old.slice(old.start, old.end) === texts.new.slice(now.start, now.end)) {
    return { kind: 'same', old: unchanged(old), new: unchanged(now) }
  }
  const shared = sharedWithin(old, now, same)
  return {
    kind: 'changed',
    old: sideOf(
      old,
      shared.map(({ old: start, length }) => ({ start, end: start + length })),
    ),
    new: sideOf(
      now,
      shared.map(({ new: start, length }) => ({ start, end: start + length })),
    ),
  }
}

/** What of the same stretches lies in both ranges. */
function sharedWithin(old: TextRange, now: TextRange, same: readonly SameStretch[]): SameStretch[] {
  const shared: SameStretch[] = []
  for (let index = firstReaching(same, old.start); index < same.length; index += 1) {
    const stretch = same[index]
    if (!stretch || stretch.old >= old.end) break
    const shift = stretch.new - stretch.old
    const start = Math.max(stretch.old, old.start, now.start - shift)
    const end = Math.min(stretch.old + stretch.length, old.end, now.end - shift)
    if (end > start) shared.push({ old: start, new: start + shift, length: end - start })
  }
  return shared
}

/** The index of the first stretch that ends behind an offset of the old text. */
function firstReaching(same: readonly SameStretch[], offset: number): number {
  let [low, high] = [0, same.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const stretch = same[middle]
    if (stretch && stretch.old + stretch.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function sideOf(range: TextRange, kept: readonly TextRange[]): DiffSide {
  const pieces: DiffPiece[] = []
  const add = (start: number, end: number, isChanged: boolean) => {
    const last = pieces.at(-1)
    if (end <= start) return
    if (last?.isChanged === isChanged) last.end = end
    else pieces.push({ start, end, isChanged })
  }
  let place = range.start
  for (const { start, end } of kept) {
    add(place, start, true)
    add(start, end, false)
    place = end
  }
  add(place, range.end, true)
  return { ...range, pieces }
}

function whole(range: TextRange | undefined): DiffSide {
  const { start, end } = range ?? { start: 0, end: 0 }
  return { start, end, pieces: [{ start, end, isChanged: true }] }
}

function unchanged({ start, end }: TextRange): DiffSide {
  return { start, end, pieces: [{ start, end, isChanged: false }] }
}

/** A paragraph that is gone from one place and stands in another one, each of them once, was moved. */
function withMoves(rows: DiffRow[], texts: { old: string; new: string }): DiffRow[] {
  const goneAt = new Map<string, number | null>()
  rows.forEach((row, index) => {
    if (row.kind !== 'removed' || lengthOf(row.old) < shortestMove) return
    const words = texts.old.slice(row.old.start, row.old.end)
    goneAt.set(words, goneAt.has(words) ? null : index)
  })
  rows.forEach((row, index) => {
    if (row.kind !== 'added') return
    const words = texts.new.slice(row.new.start, row.new.end)
    const from = goneAt.get(words) ?? null
    const gone = from === null ? undefined : rows[from]
    if (from === null || gone?.kind !== 'removed') return
    goneAt.delete(words)
    rows[from] = { ...gone, old: unchanged(gone.old), movedTo: index }
    rows[index] = { ...row, new: unchanged(row.new), movedFrom: from }
  })
  return rows
}

function lengthOf(range: TextRange | undefined): number {
  return range ? range.end - range.start : 0
}
