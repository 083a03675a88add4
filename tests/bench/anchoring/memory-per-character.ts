import { createLocator } from '@/lib/anchoring/locate-anchor'
import type { BenchSize } from '@/tests/bench/anchoring/bench-size'
import { heavilyEdited } from '@/tests/bench/anchoring/speed'
import { ours } from '@/tests/bench/anchoring/ways'

/** Bytes for each code unit of the new text, the texts themselves left out. */
export type Memory = {
  /** What a locator that has located 1,000 claims keeps until it is let go. */
  keptByLocator: number
  /** What the whole job for 1,000 claims has taken when it is done, before anything is collected. */
  takenByJob: Record<string, number>
}

/** Null where garbage cannot be collected on demand: node --expose-gc. */
export function measureMemory(size: BenchSize): Memory | null {
  const collect = globalThis.gc
  if (collect === undefined) return null
  const { oldText, newText, anchors } = heavilyEdited(size.longText, 1000)
  const perCharacter = (bytes: number) => bytes / newText.length
  const takenByJob = Object.fromEntries(
    ours.map((way) => {
      way.find(oldText, newText, anchors)
      collect()
      const before = used()
      const answers = way.find(oldText, newText, anchors)
      const taken = used() - before
      if (answers.length !== anchors.length) throw new Error('an answer is missing')
      return [way.name, perCharacter(taken)]
    }),
  )
  collect()
  const before = used()
  const locate = createLocator(newText)
  for (const anchor of anchors) locate(anchor)
  collect()
  const keptByLocator = perCharacter(used() - before)
  // Used once more, so that it is not let go before it was measured.
  for (const anchor of anchors.slice(0, 1)) locate(anchor)
  return { keptByLocator, takenByJob }
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
