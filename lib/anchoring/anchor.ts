import { z } from 'zod'
import type { TextRange } from '@/lib/text/text-range'

export type { TextRange }

/** Where a passage is in one text, and enough of its surroundings to find it again. */
export type Anchor = TextRange & { exact: string; prefix: string; suffix: string }

export const locationStatuses = ['exact', 'moved', 'needs-review', 'orphaned'] as const
export type LocationStatus = (typeof locationStatuses)[number]

/** How a location was found: by its offsets, its quote, its normalised quote, likeness, two revisions side by side, a person. */
export const locationMethods = [
  ...(['offsets', 'quote', 'normalised', 'approximate', 'alignment', 'person'] as const),
] as const
export type LocationMethod = (typeof locationMethods)[number]

/** The outcome of looking for an anchor in a text. An orphan has no place, never a made-up one. */
export type Location =
  | {
      status: 'exact' | 'moved' | 'needs-review'
      range: TextRange
      method: LocationMethod
      similarity: number
    }
  | { status: 'orphaned' }

export const anchorSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
