import type { MeaningCue } from '@/lib/anchoring/meaning/meaning-cue'

/** Cues of one kind that only the earlier and only the later text has. */
export type Unmatched = { went: MeaningCue[]; came: MeaningCue[] }

/** Comparing the order of more is not worth the time: then only how often each occurs is compared. */
const mostOrdered = 200

/** What is left when each cue is matched with one of the same key, the first with the first. */
export function unmatchedInAnyOrder(
  was: readonly MeaningCue[],
  now: readonly MeaningCue[],
): Unmatched {
  return { went: withoutThoseOf(was, now), came: withoutThoseOf(now, was) }
}

function withoutThoseOf(cues: readonly MeaningCue[], others: readonly MeaningCue[]): MeaningCue[] {
  if (cues.length === 0 || others.length === 0) return [...cues]
  const counts = new Map<string, number>()
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1)
  return cues.filter(({ key }) => {
    const count = counts.get(key) ?? 0
    if (count > 0) counts.set(key, count - 1)
    return count === 0
  })
}

/** What is left when as many cues as possible are matched in the order of the text. Which of two that changed places
 * is left does not depend on which text comes first. */
export function unmatchedInOrder(
  was: readonly MeaningCue[],
  now: readonly MeaningCue[],
): Unmatched {
  if (was.length === 0 || now.length === 0) return { went: [...was], came: [...now] }
  const keysOf = (cues: readonly MeaningCue[]) => cues.map(({ key }) => key).join('\n')
  if (keysOf(was) > keysOf(now)) {
    const { went, came } = unmatchedInOrder(now, was)
    return { went: came, came: went }
  }
  const start = commonStart(was, now)
  const end = commonStart(was.slice(start).toReversed(), now.slice(start).toReversed())
  const a = was.slice(start, was.length - end)
  const b = now.slice(start, now.length - end)
  return a.length * b.length > mostOrdered ** 2 ? unmatchedInAnyOrder(a, b) : leftOver(a, b)
}

function commonStart(a: readonly MeaningCue[], b: readonly MeaningCue[]): number {
  const index = a.findIndex(({ key }, place) => key !== b[place]?.key)
  return index === -1 ? a.length : index
}

/** What a longest common subsequence leaves out. */
function leftOver(a: readonly MeaningCue[], b: readonly MeaningCue[]): Unmatched {
  const lengths = commonLengths(a, b)
  const at = (i: number, j: number) => lengths[i * (b.length + 1) + j] ?? 0
  const left: Unmatched = { went: [], came: [] }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [first, second] = [a[i], b[j]]
    if (first && second && first.key === second.key) {
      i += 1
      j += 1
    } else if (first && (!second || at(i + 1, j) >= at(i, j + 1))) {
      left.went.push(first)
      i += 1
    } else if (second) {
      left.came.push(second)
      j += 1
    }
  }
  return left
}

/** For each pair of places, how many cues from there on can be matched in order. */
function commonLengths(a: readonly MeaningCue[], b: readonly MeaningCue[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const both = a[i]?.key === b[j]?.key
      const next = lengths[(i + 1) * width + j] ?? 0
      const other = lengths[i * width + j + 1] ?? 0
      lengths[i * width + j] = both
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(next, other)
    }
  }
  return lengths
}

/**
 * Cues that both texts have, but before another word that the other text has elsewhere: "they do not say that it will"
 * and "they say that it will not".
 */
export function movedCues(
  was: readonly MeaningCue[],
  now: readonly MeaningCue[],
  words: { was: ReadonlySet<string>; now: ReadonlySet<string> },
): Unmatched {
  if (was.length === 0 || now.length === 0) return { went: [], came: [] }
  const withNext = (cue: MeaningCue) => ({ ...cue, key: `${cue.key}\n${cue.next}` })
  const { went, came } = unmatchedInAnyOrder(was.map(withNext), now.map(withNext))
  const goes = went.filter(({ next }) => words.now.has(next))
  const comes = came.filter(({ next }) => words.was.has(next))
  const keyOf = ({ key }: MeaningCue) => key.slice(0, key.indexOf('\n'))
  const [goingKeys, comingKeys] = [new Set(goes.map(keyOf)), new Set(comes.map(keyOf))]
  return {
    went: goes.filter((cue) => comingKeys.has(keyOf(cue))),
    came: comes.filter((cue) => goingKeys.has(keyOf(cue))),
  }
}
