import { setTimeout } from 'node:timers/promises'
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
export async function measureMemory(size: BenchSize): Promise<Memory | null> {
  if (globalThis.gc === undefined) return null
  const { oldText, newText, anchors } = heavilyEdited(size.longText, 1000)
  const perCharacter = (bytes: number) => bytes / newText.length
  const takenByJob: Memory['takenByJob'] = {}
  for (const way of ours) {
    way.find(oldText, newText, anchors)
    const before = await usedWhenCollected()
    const answers = way.find(oldText, newText, anchors)
    takenByJob[way.name] = perCharacter(used() - before)
    if (answers.length !== anchors.length) throw new Error('an answer is missing')
  }
  const before = await usedWhenCollected()
  const locate = createLocator(newText)
  for (const anchor of anchors) locate(anchor)
  const keptByLocator = perCharacter((await usedWhenCollected()) - before)
  // Used once more, so that it is not let go before it was measured.
  for (const anchor of anchors.slice(0, 1)) locate(anchor)
  return { keptByLocator, takenByJob }
}

/** Memory of typed arrays is given back some time after they were collected. */
async function usedWhenCollected(): Promise<number> {
  for (let time = 0; time < 4; time += 1) {
    globalThis.gc?.()
    await setTimeout(20)
  }
  return used()
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
