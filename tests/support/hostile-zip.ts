import { strToU8, type Zippable, zipSync } from 'fflate'

/** A ZIP of text files. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries)
}

const localHeader = 0x04034b50
const directoryHeader = 0x02014b50

/** The same ZIP, in which every file is said to be as large, in its own header and in the directory. */
export function claimSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice()
  const view = new DataView(changed.buffer)
  for (let place = 0; place + 30 < changed.length; place += 1) {
    const signature = view.getUint32(place, true)
    if (signature === localHeader) view.setUint32(place + 22, size, true)
    if (signature === directoryHeader) view.setUint32(place + 24, size, true)
  }
  return changed
}

/** The same ZIP without its directory, as of a download that broke off. */
export function cutOff(zip: Uint8Array): Uint8Array {
  return zip.slice(0, Math.floor(zip.length * 0.6))
}
