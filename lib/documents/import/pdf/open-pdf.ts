import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { largestUnpacked, mostPages } from '@/lib/documents/import/limits'
import { isPackedBomb } from '@/lib/documents/import/pdf/is-packed-bomb'

export type OpenedPdf = { ok: true; pdf: PDFDocumentProxy; close: () => Promise<void> }

/** Its own tables of characters and fonts, relative to the project, where every command runs. Nothing is fetched. */
const packageFolder = 'node_modules/pdfjs-dist'

/** Opens a PDF, also one that is encrypted for everybody to read. One that cannot be read is refused in plain words. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | ImportRefusal> {
  if (isPackedBomb(bytes, largestUnpacked)) return refuse(bombMessage)
  // The parser is large and seldom needed: the small build, which loads in half the time. Its second half is no thread
  // of its own where there is no browser.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = pdfjs
  GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs'
  const opening = getDocument({
    // A copy: pdf.js takes what it is given for its own, and takes no Buffer.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    cMapUrl: `${packageFolder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}/standard_fonts/`,
    // Pictures are not decoded at all.
    maxImageSize: 0,
    // Whether a font says which letters it draws is one of them.
    fontExtraProperties: true,
  })
  const close = () => opening.destroy()
  try {
    const pdf = await opening.promise
    if (pdf.numPages <= mostPages) return { ok: true, pdf, close }
    await close()
    return refuse(tooManyPages(pdf.numPages))
  } catch (error) {
    await close()
    if (!isPdfFailure(error)) throw error
    return refuse(error.name === 'PasswordException' ? passwordMessage : brokenMessage)
  }
}

/** Whether pdf.js threw it because of the file: it wraps whatever happens while it parses. */
export function isPdfFailure(error: unknown): error is Error {
  return error instanceof Error && failures.has(error.name)
}

const failures = new Set([
  'PasswordException',
  'InvalidPDFException',
  'FormatError',
  'XRefParseException',
  'ResponseException',
  'AbortException',
  'UnknownErrorException',
])

const passwordMessage =
  'This PDF is locked with a password. Open it with the password, save a copy without one, and load that.'

const bombMessage = `This PDF holds more than ${largestUnpacked / 1024 / 1024} MB when it is unpacked. Print it to a new PDF, or save the part you need as one of its own.`

const brokenMessage =
  'This PDF is damaged or incomplete and cannot be read. Download it again, or open it and save a new copy.'

function tooManyPages(pages: number): string {
  const inWords = (count: number) => count.toLocaleString('en')
  return `This PDF has ${inWords(pages)} pages. Up to ${inWords(mostPages)} can be loaded: save the part you need as a PDF of its own.`
}
