import { z } from 'zod'
import { type KeyPart, keyShape, type SortKey } from '@/lib/claim-list/order-claims'
import { type ClaimSort, serializeSort } from '@/lib/claims/claim-table'

/** Where a page of a list of claims ends: the key of its last claim. The next page begins after it, whatever changed. */
export type ClaimCursor = { sort: ClaimSort; key: SortKey }

/** No part of a key is longer: the start of a text, or a slug. */
const longestText = 500

/** Of each part of a key. Numbers are as large as a column for whole numbers holds. */
const partSchemas = {
  text: z.string().max(longestText).refine(isStorable),
  instant: z.iso.datetime(),
  number: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  absence: z.union([z.literal(0), z.literal(1)]),
} satisfies Record<KeyPart, z.ZodType<string | number>>

/** What no database could keep is in no claim. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** As text for an address. */
export function serializeCursor({ sort, key }: ClaimCursor): string {
  return JSON.stringify([serializeSort(sort), ...key])
}

/** Null where it is none, or one of another order than the list is in. */
export function parseCursor(text: string, sort: ClaimSort): ClaimCursor | null {
  const shape = keyShape(sort)
  const parts = z.array(z.unknown()).safeParse(readJson(text))
  if (!parts.success || parts.data.length !== shape.length + 1) return null
  const [order, ...values] = parts.data
  const key = shape.flatMap((part, index) => partSchemas[part].safeParse(values[index]).data ?? [])
  return order === serializeSort(sort) && key.length === shape.length ? { sort, key } : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
