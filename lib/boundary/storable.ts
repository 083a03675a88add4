import { InvalidInput } from '@/lib/errors'

/** As deep as a project file may be nested; what is deeper is made to exhaust whoever walks over it. */
const deepest = 500

/**
 * The input with text that every database can keep: without NUL, which PostgreSQL refuses, and with U+FFFD for half
 * a character, which has no UTF-8. Both come in with pasted text, where nobody sees them. Bytes stay as they are.
 */
export function storable(input: unknown, depth = 0): unknown {
  if (typeof input === 'string') return storableText(input)
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return input
  if (depth > deepest) throw new InvalidInput('This is nested too deeply to be read.')
  if (Array.isArray(input)) return input.map((part) => storable(part, depth + 1))
  return Object.fromEntries(
    Object.entries(input).map(([name, part]) => [storableText(name), storable(part, depth + 1)]),
  )
}

function storableText(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed()
}
