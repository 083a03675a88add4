import chardet from 'chardet'
import iconv from 'iconv-lite'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'

/** The text of a file, and the encoding that it was read in. */
export type DecodedText = { ok: true; text: string; encoding: string }

/** Beginnings of files that hold no plain text. PK is a ZIP: Word, EPUB and others. */
const binaryBeginnings = [
  '%PDF',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
]

const byteOrderMarks: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32LE'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32BE'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
]

/** So much is looked at to guess an encoding: enough for the statistics, and quick for 10 MB. */
const sampleLength = 65_536

/** Above this share of characters that no text has, the bytes were not text, or not in that encoding. */
const unreadableShare = 0.01

/**
 * Bytes as text: by byte order mark, as UTF-8 if they are well-formed, as the server said that sent them, by what HTML
 * declares, or else by statistics. Bytes that are no text in any of these are refused.
 */
export function decodeText(
  bytes: Uint8Array,
  charset: string | null = null,
): DecodedText | ImportRefusal {
  const beginning = latin1(bytes.subarray(0, 8))
  if (binaryBeginnings.some((binary) => beginning.startsWith(binary))) return refuse(noTextMessage)
  const encoding = encodingOf(bytes, charset)
  if (encoding === null) return refuse(noTextMessage)
  const text = iconv.decode(bytes, encoding)
  return isReadable(text) ? { ok: true, text, encoding } : refuse(noTextMessage)
}

const noTextMessage =
  'This file holds no plain text. Open it in the program that it comes from, copy its text and paste it.'

function encodingOf(bytes: Uint8Array, charset: string | null): string | null {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[1]
  const sample = sampleOf(bytes)
  const sixteenBits = sixteenBitEncodingOf(sample)
  if (sixteenBits) return sixteenBits
  if (isUtf8(bytes)) return 'UTF-8'
  return knownEncoding(charset) ?? declaredEncodingOf(bytes) ?? likelyEncodingOf(sample)
}

/** From a little before the first byte that is not ASCII: before it all encodings look the same. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f || byte === 0)
  const start = Math.max(0, first - 1024)
  // Of an even beginning, so that units of two bytes keep their order.
  return bytes.subarray(start - (start % 2), start + sampleLength)
}

/** Texts of most scripts have zero bytes at every other place in UTF-16, and none in other encodings. */
function sixteenBitEncodingOf(sample: Uint8Array): string | null {
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 8
  if (odd > many && even < odd / 20) return 'UTF-16LE'
  return even > many && odd < even / 20 ? 'UTF-16BE' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** What an HTML page says in its first bytes, where the standard tells it to. */
function declaredEncodingOf(bytes: Uint8Array): string | null {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin1(bytes.subarray(0, 1024)))
  return knownEncoding(declared?.[1])
}

function likelyEncodingOf(sample: Uint8Array): string | null {
  for (const { name } of chardet.analyse(sample)) {
    const encoding = knownEncoding(name)
    if (encoding) return encoding
  }
  return null
}

/** ISO 8859-1 means windows-1252, as the WHATWG Encoding Standard has it: its curly quotes are no control characters. */
function knownEncoding(name: string | null | undefined): string | null {
  if (!name || !iconv.encodingExists(name)) return null
  return /^(?:iso-?8859-?1|us-ascii|ascii|latin-?1)$/i.test(name) ? 'windows-1252' : name
}

function isReadable(text: string): boolean {
  const unreadable = text.match(/[\p{Cc}\ufffd]/gu)?.filter((mark) => !/\s/.test(mark)) ?? []
  return unreadable.length <= text.length * unreadableShare
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
