import type { WordAlignment } from '@/lib/anchoring/align-words'
import { heaviestChain } from '@/lib/anchoring/heaviest-chain'
import type { Run, WordSpan } from '@/lib/anchoring/unique-grams'

/**
 * For each word of a span of the old list the new one, in a column that begins with the span; -1 for one that has none, and
 * for one that leaves the order of the others: where other words were put in place of some, a few of them may be linked
 * to places elsewhere.
 */
export function linksInOrder({ newOf }: WordAlignment, { start, end }: WordSpan): Int32Array {
  const links = newOf.subarray(start, end)
  return areInOrder(links) ? links : linksOf(heaviestChain(runsOf(links)), links.length)
}

function areInOrder(links: Int32Array): boolean {
  let last = -1
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index] ?? -1
    if (link < 0) continue
    if (link <= last) return false
    last = link
  }
  return true
}

/** The links of a column as runs, one after the other in both lists. */
export function runsOf(links: Int32Array): Run[] {
  const runs: Run[] = []
  let last: Run | null = null
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index] ?? -1
    if (link < 0) continue
    if (last && last.old + last.length === index && last.now + last.length === link) {
      last.length += 1
    } else {
      last = { old: index, now: link, length: 1 }
      runs.push(last)
    }
  }
  return runs
}

/** The column of so many words that has the links of some runs alone. */
export function linksOf(runs: readonly Run[], count: number): Int32Array {
  const links = new Int32Array(count).fill(-1)
  for (const { old, now, length } of runs) {
    for (let each = 0; each < length; each += 1) links[old + each] = now + each
  }
  return links
}
