import type { Run } from '@/lib/anchoring/unique-grams'

/**
 * The runs, given in the order of the old list, that keep their order in the new one and hold the most words: the
 * heaviest increasing subsequence, by a Fenwick tree of maxima over the new order (Fenwick, 1994). O(n log n).
 */
export function heaviestChain<Kind extends Run>(runs: Kind[]): Kind[] {
  const ranks = ranksByNew(runs)
  const best = new Float64Array(runs.length)
  const before = new Int32Array(runs.length)
  const tree = new Int32Array(runs.length + 1).fill(-1)
  let last = -1
  runs.forEach(({ length }, index) => {
    const rank = ranks[index] ?? 0
    const previous = heaviestBelow(tree, best, rank)
    before[index] = previous
    best[index] = length + (previous === -1 ? 0 : (best[previous] ?? 0))
    raise(tree, best, rank + 1, index)
    if (last === -1 || (best[index] ?? 0) > (best[last] ?? 0)) last = index
  })
  const chain: Kind[] = []
  for (let index = last; index !== -1; index = before[index] ?? -1) {
    const run = runs[index]
    if (run) chain.push(run)
  }
  return chain.reverse()
}

function ranksByNew(runs: Run[]): Uint32Array {
  const order = Uint32Array.from(runs.keys()).sort(
    (a, b) => (runs[a]?.now ?? 0) - (runs[b]?.now ?? 0),
  )
  const ranks = new Uint32Array(runs.length)
  order.forEach((index, rank) => {
    ranks[index] = rank
  })
  return ranks
}

/** The heaviest of those with a lower rank. */
function heaviestBelow(tree: Int32Array, best: Float64Array, rank: number): number {
  let found = -1
  for (let node = rank; node > 0; node -= node & -node) {
    const index = tree[node] ?? -1
    if (index !== -1 && (found === -1 || (best[index] ?? 0) > (best[found] ?? 0))) found = index
  }
  return found
}

function raise(tree: Int32Array, best: Float64Array, from: number, index: number): void {
  for (let node = from; node < tree.length; node += node & -node) {
    const other = tree[node] ?? -1
    if (other === -1 || (best[index] ?? 0) > (best[other] ?? 0)) tree[node] = index
  }
}
