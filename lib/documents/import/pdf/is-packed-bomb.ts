import { Inflate } from 'fflate'

/** A stream has to say how it is packed within so many bytes before it begins. */
const longestDictionary = 2000

/** Streams that are packed more often than this are nobody's work. */
const mostLayers = 3

/**
 * Whether the streams of a PDF hold more bytes, unpacked, than are allowed, pictures apart: those are not unpacked. The
 * parser would unpack them without a limit. Streams that are encrypted do not show what they hold.
 */
export function isPackedBomb(bytes: Uint8Array, mostBytes: number): boolean {
  let left = mostBytes
  // Streams follow each other: read twice over, they lie about their length.
  let unread = bytes.length * 2
  for (const { dictionary, packed } of streamsOf(bytes)) {
    unread -= packed.length
    if (unread < 0) return true
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (layers === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    left -= unpackedLength(packed, Math.min(layers, mostLayers), left)
    if (left < 0) return true
  }
  return false
}

const keyword = Array.from('stream', (letter) => letter.charCodeAt(0))

/** Where the word stands next, from a place on; null where it does not. */
function findKeyword(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(115, from); at !== -1; at = bytes.indexOf(115, at + 1)) {
    if (keyword.every((code, index) => bytes[at + index] === code)) return at
  }
  return null
}

/** The streams in their order, each up to where the word stands again: in "endstream". */
function* streamsOf(bytes: Uint8Array): Generator<{ dictionary: string; packed: Uint8Array }> {
  const decoder = new TextDecoder('latin1')
  let next = findKeyword(bytes, 0)
  while (next !== null) {
    const at = next
    next = findKeyword(bytes, at + keyword.length)
    if (bytes[at - 1] === 100) continue
    const before = decoder.decode(bytes.subarray(Math.max(0, at - longestDictionary), at))
    const lineEnd = bytes[at + 6] === 13 ? 2 : 1
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const told = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0)
    const start = at + keyword.length + lineEnd
    // The longer one: the word may stand within a stream too.
    const end = Math.max(start + told, next ?? bytes.length)
    yield { dictionary, packed: bytes.subarray(start, end) }
  }
}

/** Bytes that a stream holds, counted up to a little more than `most`. What does not unpack holds nothing. */
function unpackedLength(packed: Uint8Array, layers: number, most: number): number {
  let length = 0
  const unpackers = Array.from({ length: layers }, () => new Inflate())
  for (const [index, unpacker] of unpackers.entries()) {
    const next = unpackers[index + 1]
    let isBegun = false
    unpacker.ondata = (chunk) => {
      length += chunk.length
      if (length > most) throw new EnoughUnpacked()
      // Without the two bytes that zlib writes first.
      if (next && chunk.length > 0) next.push(isBegun ? chunk : chunk.subarray(2))
      isBegun ||= chunk.length > 0
    }
  }
  try {
    for (let start = 2; start < packed.length; start += chunkLength) {
      unpackers[0]?.push(packed.subarray(start, start + chunkLength))
    }
  } catch (error) {
    // What fflate throws where the stream ends, or is none.
    if (!(error instanceof EnoughUnpacked) && !isBadData(error)) throw error
  }
  return length
}

/** Small enough that one chunk of it never unpacks into much. */
const chunkLength = 16_384

class EnoughUnpacked extends Error {}

function isBadData(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}
