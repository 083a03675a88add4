import { FlateErrorCode, Unzip, UnzipInflate, unzipSync } from 'fflate'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { largestUnpacked, mostPackedFiles } from '@/lib/documents/import/limits'

/** The files of a ZIP that were asked for, by their names. */
export type OpenedZip = {
  ok: true
  names: ReadonlySet<string>
  files: ReadonlyMap<string, Uint8Array>
}

/** A ZIP that is refused, with what to say of it. */
class RefusedZip extends Error {}

/**
 * So much is unpacked at once. DEFLATE makes up to 1,032 bytes of one: a file that unpacks to more than it says is
 * stopped 17 MB later.
 */
const chunkLength = 16 * 1024

/**
 * Unpacks those files of a ZIP that are wanted, and looks at nothing that is packed in them. Names that lead elsewhere,
 * more files and more bytes than anybody packs, and damage are refused: sizes before anything is unpacked, and again
 * while it is, as they may be lies.
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): OpenedZip | ImportRefusal {
  try {
    const sizes = sizesOf(bytes)
    const files = unpack(bytes, (name) => sizes.has(name) && isWanted(name), sizes)
    const missing = [...sizes.keys()].some((name) => isWanted(name) && !files.has(name))
    return missing ? refuse(damagedMessage) : { ok: true, names: new Set(sizes.keys()), files }
  } catch (error) {
    if (error instanceof RefusedZip) return refuse(error.message)
    if (isDamage(error)) return refuse(damagedMessage)
    throw error
  }
}

const damagedMessage =
  'This file is damaged or cut off, so that it cannot be unpacked. Open it in the program it comes from, save it again, and choose that file.'

const tooLargeMessage = `This file unpacks to more than ${largestUnpacked / 1024 / 1024} MB. Copy the text that you need and paste it.`

const tooManyMessage = `This file is packed of more than ${mostPackedFiles.toLocaleString('en')} files. Copy the text that you need and paste it.`

const leadsOutMessage =
  'This file holds names that lead out of it, as no word processor writes them. It is not read: ask where it comes from.'

/** What the directory of the ZIP says of each file: its size in bytes, unpacked. Nothing is unpacked for it. */
function sizesOf(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>()
  let total = 0
  let count = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      count += 1
      total += originalSize
      if (count > mostPackedFiles) throw new RefusedZip(tooManyMessage)
      if (total > largestUnpacked) throw new RefusedZip(tooLargeMessage)
      if (leadsOut(name)) throw new RefusedZip(leadsOutMessage)
      if (sizes.has(name)) throw new RefusedZip(damagedMessage)
      sizes.set(name, originalSize)
      return false
    },
  })
  return sizes
}

function leadsOut(name: string): boolean {
  return (
    name.split('/').includes('..') ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\\') ||
    name.includes('\0')
  )
}

function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  sizes: ReadonlyMap<string, number>,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return
    const largest = sizes.get(file.name) ?? 0
    const chunks: Uint8Array[] = []
    let length = 0
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      length += chunk.length
      if (length > largest) throw new RefusedZip(tooLargeMessage)
      chunks.push(chunk)
      if (!isLast) return
      if (length < largest || files.has(file.name)) throw new RefusedZip(damagedMessage)
      files.set(file.name, joined(chunks, length))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let start = 0; start < bytes.length; start += chunkLength) {
    const end = start + chunkLength
    unzip.push(bytes.subarray(start, end), end >= bytes.length)
  }
  return files
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let start = 0
  for (const chunk of chunks) {
    whole.set(chunk, start)
    start += chunk.length
  }
  return whole
}

const damages: ReadonlySet<unknown> = new Set(Object.values(FlateErrorCode))

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && damages.has(error.code)
}
