import type { PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { isPdfFailure } from '@/lib/documents/import/pdf/open-pdf'

export type FontStyle = {
  isBold: boolean
  isItalic: boolean
  /** The file does not say which letters its shapes are: what is read of it are their numbers. */
  isUnmapped: boolean
}
/** By the id that pdf.js gives to a font of the document. */
export type FontStyles = ReadonlyMap<string, FontStyle>

/** Looking up fonts reads a page again. Documents have all of theirs on fewer pages; more is made to take long. */
const mostLookups = 60

const fontSchema = z.object({
  name: z.string().catch(''),
  bold: z.boolean().catch(false),
  black: z.boolean().catch(false),
  italic: z.boolean().catch(false),
  composite: z.boolean().catch(false),
  // The map that pdf.js makes up where there is none: each number for the character of that number.
  toUnicode: z.object({ firstChar: z.number() }).nullable().catch(null),
})

export type KnownFonts = {
  styles: FontStyles
  learn: (page: PDFPageProxy, fonts: Iterable<string>) => Promise<void>
}

/** Learns the styles of a document's fonts page by page: pdf.js tells them only where it prepares to draw a page. */
export function createFontStyles(): KnownFonts {
  const styles = new Map<string, FontStyle>()
  let lookups = 0
  const learn = async (page: PDFPageProxy, fonts: Iterable<string>) => {
    const unknown = [...fonts].filter((font) => !styles.has(font))
    if (unknown.length === 0 || lookups >= mostLookups) return
    lookups += 1
    if (!(await canPrepare(page))) return
    for (const font of unknown) styles.set(font, styleOf(page, font))
  }
  return { styles, learn }
}

/** A page that cannot be drawn may still be read. */
async function canPrepare(page: PDFPageProxy): Promise<boolean> {
  try {
    await page.getOperatorList()
    return true
  } catch (error) {
    if (isPdfFailure(error)) return false
    throw error
  }
}

function styleOf(page: PDFPageProxy, font: string): FontStyle {
  const known = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  const { name, bold, black, italic, composite, toUnicode } = fontSchema.catch(noFont).parse(known)
  return {
    isBold: bold || black || /bold|black|heavy|semibold|demi/i.test(name),
    isItalic: italic || /italic|oblique|kursiv/i.test(name),
    isUnmapped: composite && toUnicode !== null,
  }
}

const noFont = {
  ...{ name: '', bold: false, black: false, italic: false },
  ...{ composite: false, toUnicode: null },
}
