import { strFromU8, strToU8, zipSync } from 'fflate'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { openZip } from '@/lib/documents/import/open-zip'
import { decodeXml, RefusedXml, walkXml } from '@/lib/documents/import/read-xml'

/** The parts of a Word file that hold its text and how it is set, by their names. */
export type DocxParts = { ok: true; parts: ReadonlyMap<string, string> }

/** What is seen of a text while its parts are checked. */
export type DocxCounts = { deletions: number; insertions: number; comments: number; cells: number }

/** Beyond it nothing is done that takes time for each element: ten thousand pages. */
const mostElements = 3_000_000

/** A document of so many cells is a database. */
const mostCells = 200_000

/** What mammoth reads. Headers and footers are furniture; themes, settings and fonts hold no text. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|[^/]+\/(?:_rels\/[^/]+\.rels|(?:document|styles|numbering|footnotes|endnotes|comments)\d*\.xml))$/i

/** The beginning of the files that Word wrote until 2003, and of those that are locked with a password ([MS-CFB] 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** The name of the stream of a locked file ([MS-OFFCRYPTO] 2.3.4.4), as it stands in its directory. */
const lockedStream = 'EncryptedPackage'

/** Unpacks a Word file and looks whether it is one. */
export function docxParts(bytes: Uint8Array): DocxParts | ImportRefusal {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return refuse(isLocked(bytes) ? lockedMessage : oldMessage)
  }
  // Every ZIP begins so: what does not was never packed, and is not damaged either.
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return refuse(noWordMessage)
  const zip = openZip(bytes, (name) => wanted.test(name))
  if (!zip.ok) return zip
  const names = [...zip.names]
  if (names.some((name) => /^(?:xl|ppt)\//.test(name))) return refuse(otherOfficeMessage)
  if (!names.includes('[Content_Types].xml')) return refuse(noWordMessage)
  const parts = new Map(Array.from(zip.files, ([name, file]) => [name, decodeXml(file)]))
  return { ok: true, parts }
}

function isLocked(bytes: Uint8Array): boolean {
  return strFromU8(bytes, true).includes([...lockedStream].join('\0'))
}

const lockedMessage =
  'This file is locked with a password. Open it in Word, save it without a password, and choose that file.'

const oldMessage =
  'This is a file of Word 97 to 2003, which cannot be read. Open it in Word or LibreOffice, save it as .docx, and choose that file.'

const otherOfficeMessage =
  'This is an Excel or PowerPoint file, not one of Word. Copy the text that you need and paste it.'

const noWordMessage =
  'This is no Word file, though it is named like one. Save it as .docx in Word or LibreOffice, or copy its text and paste it.'

export const brokenMessage =
  'The text of this Word file is damaged, so that it cannot be read. Open it in Word, save it again, and choose that file.'

const hostileMessage =
  'This Word file declares entities, as Word never does. It is not read: open it in Word, save it again, and choose that file.'

const tooLargeMessage = `This Word file holds more than ${mostCells.toLocaleString('en')} cells of tables, or more text than can be read. Copy the part that you need and paste it.`

/** Reads every part once: whether it can be read at all, and what of it is left out. */
export function checkDocxParts(parts: DocxParts['parts']): DocxCounts | ImportRefusal {
  const counts: DocxCounts = { deletions: 0, insertions: 0, comments: 0, cells: 0 }
  let elements = 0
  for (const [name, xml] of parts) {
    // Of no document type at all: mammoth's own reader of XML need not be trusted with one.
    if (/<!DOCTYPE/i.test(xml)) return refuse(hostileMessage)
    const isCounted = !/styles|numbering|\.rels$|docProps/i.test(name)
    try {
      walkXml(
        xml,
        countElements(counts, isCounted, () => {
          elements += 1
          if (elements > mostElements || counts.cells > mostCells) throw new TooLarge()
        }),
      )
    } catch (error) {
      if (error instanceof TooLarge) return refuse(tooLargeMessage)
      if (error instanceof RefusedXml) return refuse(brokenMessage)
      throw error
    }
  }
  return counts
}

class TooLarge extends Error {}

/** A change that was tracked counts once, however many runs it has, and only where it changes text. */
function countElements(counts: DocxCounts, isCounted: boolean, onEach: () => void) {
  const open: { name: string; isChange: boolean }[] = []
  const countChange = (name: string) => {
    if (name === 'del' || name === 'moveFrom') counts.deletions += 1
    if (name === 'ins' || name === 'moveTo') counts.insertions += 1
  }
  return {
    onOpen: ({ name }: { name: string }) => {
      onEach()
      const parent = open.at(-1)
      if (isCounted && name === 'r' && parent?.isChange) {
        countChange(parent.name)
        parent.isChange = false
      }
      if (isCounted && name === 'comment') counts.comments += 1
      if (name === 'tc') counts.cells += 1
      open.push({ name, isChange: /^(?:del|ins|moveFrom|moveTo)$/.test(name) })
    },
    onClose: () => void open.pop(),
  }
}

/** The same parts in a ZIP that unpacks to what it says: the one that mammoth gets to see. */
export function repack(parts: DocxParts['parts']): Uint8Array {
  const files = Array.from(parts, ([name, xml]) => [name, strToU8(withDeclaredUtf8(xml))] as const)
  return zipSync(Object.fromEntries(files), { level: 0 })
}

/** What was decoded is written as UTF-8, whatever it was in. */
function withDeclaredUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, '$1')
}
