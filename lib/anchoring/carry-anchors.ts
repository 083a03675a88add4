import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { createLocator } from '@/lib/anchoring/locate-anchor'

/** Finds the anchors of a text in its next revision, in their order. */
export function carryAnchors(
  _oldText: string,
  newText: string,
  anchors: readonly Anchor[],
): Location[] {
  return anchors.map(createLocator(newText))
}
