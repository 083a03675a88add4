import { pathAbove } from '@/lib/addresses'
import type { TakenAway, ThingWithPage } from '@/lib/history/taken-away'

/** What the pages in a part of a project are about. */
const thingsByPart = new Map<string | undefined, readonly ThingWithPage[]>([
  ['documents', ['document', 'revision']],
  ['questions', ['question']],
  ['briefs', ['brief']],
  ['pairs', ['claim', 'question']],
])

/**
 * Where the window can stay once a change took something away: at its address, or at the first one above it where
 * something still is. A server that does not answer is no reason to leave.
 */
export async function pageThatStands(
  address: string,
  { tookAway = [] }: TakenAway,
): Promise<string> {
  const [, , , part] = address.split('/')
  const things = thingsByPart.get(part) ?? []
  return things.some((thing) => tookAway.includes(thing)) ? firstThatStands(address) : address
}

async function firstThatStands(address: string): Promise<string> {
  const [path = ''] = address.split('?')
  const above = pathAbove(path)
  return above === path || (await isThere(address)) ? address : firstThatStands(above)
}

async function isThere(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).status !== 404
  } catch {
    return true
  }
}
