import { isProtected } from '@/lib/documents/import/epub/epub-encryption'
import {
  type EpubPackage,
  packageName,
  readPackage,
} from '@/lib/documents/import/epub/epub-package'
import {
  type PagesOfBook,
  pagesOfNavigation,
  pagesOfNcx,
} from '@/lib/documents/import/epub/epub-pages'
import { readChapter } from '@/lib/documents/import/epub/read-chapter'
import { declaresEntities } from '@/lib/documents/import/epub/xhtml-as-html'
import {
  type ImportedBlock,
  type ImportedSource,
  type ImportRefusal,
  noTextMessage,
  refuse,
} from '@/lib/documents/import/import-result'
import { longestHtml } from '@/lib/documents/import/limits'
import { openZip } from '@/lib/documents/import/open-zip'
import { decodeXml, RefusedXml } from '@/lib/documents/import/read-xml'
import type { ImportOptions, SourceFile } from '@/lib/documents/import/source'
import { joinPageBreaks } from '@/lib/documents/pages'

/** Pictures, fonts, sounds and styles hold no text. */
const unread =
  /\.(?:avif|bmp|css|gif|jpe?g|js|m4a|mp3|mp4|ogg|otf|png|svg|tiff?|ttc|ttf|wav|webm|webp|woff2?)$/i

/** A book that is refused, with what to say of it. */
class RefusedBook extends Error {}

/** The text of a file of a book; null where the book has none of the name. */
type ReadFile = (name: string) => string | null

/**
 * A book in EPUB 2 or 3: its chapters in order. Its cover, contents and rights are left out, unless they are all there
 * is.
 */
export async function importEpub(
  file: SourceFile,
  options: ImportOptions = {},
): Promise<ImportedSource | ImportRefusal> {
  if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return refuse(noBookMessage)
  const zip = openZip(file.bytes, (name) => !unread.test(name) && !name.endsWith('/'))
  if (!zip.ok) return zip
  try {
    return readBook((name) => textIn(zip.files, name), options)
  } catch (error) {
    if (error instanceof RefusedBook) return refuse(error.message)
    if (error instanceof RefusedXml) return refuse(damagedMessage)
    throw error
  }
}

const damagedMessage =
  'The contents of this book are damaged, so that it cannot be read. Choose another copy of it, or copy its text and paste it.'

const noBookMessage =
  'This is no EPUB book, though it is named like one. Copy the text that you need and paste it.'

const noSpineMessage =
  'This book does not say which chapters it has, so that it cannot be read. Open it in a reading program, copy its text and paste it.'

const lockedMessage =
  'This book is protected against copying (DRM), so that it cannot be read here. Choose a copy without protection.'

const hostileMessage =
  'A chapter of this book declares entities, as no book needs. It is not read: choose another copy of it.'

const tooLongMessage = `This book has more than ${longestHtml / 1_000_000} MB of text with its markup, which is more than can be read. Copy the chapter that you need and paste it.`

function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = files.get(name)
  return bytes ? decodeXml(bytes) : null
}

function readBook(read: ReadFile, { onProgress }: ImportOptions): ImportedSource | ImportRefusal {
  const encryption = read('META-INF/encryption.xml')
  if (encryption !== null && isProtected(encryption)) throw new RefusedBook(lockedMessage)
  const book = packageOf(read)
  const pages = pagesOf(book, read)
  const blocks: ImportedBlock[] = []
  let missing = 0
  let length = 0
  for (const [index, item] of book.spine.entries()) {
    const xhtml = read(item.name)
    if (xhtml === null) missing += 1
    else {
      length += xhtml.length
      if (length > longestHtml) throw new RefusedBook(tooLongMessage)
      for (const block of chapterOf(xhtml, item, pages)) blocks.push(block)
    }
    onProgress?.({ done: index + 1, of: book.spine.length })
  }
  const joined = joinPageBreaks(blocks)
  if (joined.length === 0) return refuse(noTextMessage)
  const isAllFurniture = !joined.some(({ isKept }) => isKept)
  return {
    ok: true,
    method: 'epub',
    blocks: isAllFurniture ? joined.map(keep) : joined,
    metadata: book.metadata,
    encoding: null,
    notes: missing > 0 ? [missingNote(missing)] : [],
  }
}

function packageOf(read: ReadFile): EpubPackage {
  const container = read('META-INF/container.xml')
  const name = container === null ? null : packageName(container)
  const xml = name === null ? null : read(name)
  if (name === null || xml === null) throw new RefusedBook(noBookMessage)
  const book = readPackage(xml, name)
  if (book.spine.length === 0) throw new RefusedBook(noSpineMessage)
  return book
}

/** Of the list of an EPUB 3, or else that of an EPUB 2: many books have both. */
function pagesOf({ navigation, ncx }: EpubPackage, read: ReadFile): PagesOfBook {
  const html = navigation === null ? null : read(navigation)
  const pages: PagesOfBook =
    html === null || navigation === null ? new Map() : pagesOfNavigation(html, navigation)
  const xml = ncx === null ? null : read(ncx)
  return pages.size > 0 || xml === null || ncx === null ? pages : pagesOfNcx(xml, ncx)
}

function chapterOf(
  xhtml: string,
  { name, isNavigation, isFrontMatter }: EpubPackage['spine'][number],
  pages: PagesOfBook,
): ImportedBlock[] {
  if (declaresEntities(xhtml)) throw new RefusedBook(hostileMessage)
  const blocks = readChapter(xhtml, {
    pages: pages.get(name) ?? new Map(),
    isFurniture: isNavigation || isFrontMatter,
  })
  if ('ok' in blocks) throw new RefusedBook(blocks.message)
  return blocks
}

function keep({ node }: ImportedBlock): ImportedBlock {
  return { node, isKept: true }
}

function missingNote(count: number): string {
  return count === 1
    ? '1 chapter is missing: the book names it, and does not hold it.'
    : `${count} chapters are missing: the book names them, and does not hold them.`
}
