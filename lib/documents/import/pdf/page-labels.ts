import type { PDFDocumentProxy } from 'pdfjs-dist'
import { isPdfFailure } from '@/lib/documents/import/pdf/open-pdf'
import { isPageLabel } from '@/lib/documents/pages'

/** What the file calls its pages, null for those without a name that can be used. */
export async function labelsOf(pdf: PDFDocumentProxy): Promise<(string | null)[]> {
  const labels = await readLabels(pdf)
  return Array.from({ length: pdf.numPages }, (_, index) => {
    const label = labels?.[index]?.replace(/\s+/g, ' ').trim()
    return isPageLabel(label) ? label : null
  })
}

async function readLabels(pdf: PDFDocumentProxy): Promise<string[] | null> {
  try {
    return await pdf.getPageLabels()
  } catch (error) {
    if (isPdfFailure(error)) return null
    throw error
  }
}
