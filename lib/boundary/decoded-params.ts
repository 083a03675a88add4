import { readSegment } from '@/lib/addresses'

/** The parts of an address by name; nothing for an address without any. */
export type RouteParams = Record<string, string | string[] | undefined> | undefined

/** Next hands on the parts of an address as they were sent. */
export function decodedParams(params: RouteParams): object {
  const parts = Object.entries(params ?? {}).map(([name, part]) => [
    name,
    typeof part === 'string' ? readSegment(part) : part,
  ])
  return Object.fromEntries(parts)
}
