import { z } from 'zod'
import { compareText } from '@/lib/text/compare-text'

// For what each query selects, and what the domain makes of the row. Rows are ordered here and not by the engines,
// whose collations differ.

/** As people ordered them. */
export function byOrdinal<Row extends { ordinal: number; slug: string }>(a: Row, b: Row): number {
  return a.ordinal - b.ordinal || compareText(a.slug, b.slug)
}

/** Oldest first. Ids are UUIDv7, so rows of the same moment come as they were made. */
export function byCreation<Row extends { id: string; createdAt: Date }>(a: Row, b: Row): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || byId(a, b)
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}

export function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((known) => known === text)
  if (value === undefined)
    throw new Error(`The database holds "${text}", which is none of: ${values}`)
  return value
}

export function oneOfOrNull<Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | null {
  return text === null ? null : oneOf(values, text)
}

const textListSchema = z.array(z.string())

/** A list of texts as a column keeps it. */
export function textList(json: string): string[] {
  return textListSchema.parse(JSON.parse(json))
}

export function instantOrNull(date: Date | null): string | null {
  return date === null ? null : date.toISOString()
}
