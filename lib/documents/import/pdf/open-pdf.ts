import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { mostPages } from '@/lib/documents/import/limits'

export type OpenedPdf = { ok: true; pdf: PDFDocumentProxy; close: () => Promise<void> }

/** Its own tables of characters and fonts, relative to the project, where every command runs. Nothing is fetched. */
const packageFolder = 'node_modules/pdfjs-dist'

/** Opens a PDF, also one that is encrypted for everybody to read. One that cannot be read is refused in plain words. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | ImportRefusal> {
  // The parser is large and seldom needed: the small build, which loads in half the time. Its second half is no thread
  // of its own where there is no browser.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = pdfjs
  GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs'
  const opening = getDocument({
    // pdf.js takes what it is given for its own.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    cMapUrl: `${packageFolder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}/standard_fonts/`,
    // Pictures are not decoded at all.
    maxImageSize: 0,
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

const brokenMessage =
  'This PDF is damaged or incomplete and cannot be read. Download it again, or open it and save a new copy.'

function tooManyPages(pages: number): string {
  const inWords = (count: number) => count.toLocaleString('en')
  return `This PDF has ${inWords(pages)} pages. Up to ${inWords(mostPages)} can be loaded: save the part you need as a PDF of its own.`
}
