/** A page of a made-up PDF: what it draws, in the language of PDF. Its fonts are F1 (regular), F2 (bold) and F3 (italic). */
export type MadePage = {
  content: string | Uint8Array
  /** Entries of the page's dictionary: "/Rotate 90". */
  entries?: string
  /** Entries of the dictionary of its content: "/Filter /FlateDecode". */
  filter?: string
  fonts?: string
}

export type MadePdf = {
  pages: MadePage[]
  /** Entries of the catalogue: "/PageLabels …". */
  catalog?: string
  info?: string
  /** Objects from number 10 on. */
  objects?: string[]
  trailer?: string
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Points of a page of A4, as in the MediaBox below. */
export const pageHeight = 842

/** The bytes of a PDF, written as small as one can be (ISO 32000-1, annex H.2). */
export function buildPdf({ pages, catalog = '', info = '', objects = [], trailer = '' }: MadePdf) {
  const firstPage = 10 + objects.length
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const numbered: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font('Times-Roman')],
    [4, font('Times-Bold')],
    [5, font('Times-Italic')],
    [6, `<< ${info} >>`],
    ...objects.map((object, index): [number, string] => [10 + index, object]),
    ...pages.flatMap((page, index) => pageObjects(page, firstPage + index * 2)),
  ]
  return assemble(numbered, trailer)
}

function pageObjects(page: MadePage, number: number): [number, string][] {
  const content = typeof page.content === 'string' ? page.content : latin1(page.content)
  const fonts = page.fonts ?? '/F1 3 0 R /F2 4 0 R /F3 5 0 R'
  return [
    [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font << ${fonts} >> >> /Contents ${number + 1} 0 R ${page.entries ?? ''} >>`,
    ],
    [
      number + 1,
      `<< /Length ${content.length} ${page.filter ?? ''} >>\nstream\n${content}\nendstream`,
    ],
  ]
}

function assemble(objects: [number, string][], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, object] of objects) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...places.keys()) + 1
  const table = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Text at a place, in points from the upper left corner of a page of A4. */
export function drawText(
  text: string,
  { x = 72, y, size = 11, font = 'F1' }: { x?: number; y: number; size?: number; font?: string },
): string {
  const escaped = text.replace(/[()\\]/g, '\\$&')
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm (${escaped}) Tj ET\n`
}

/** Lines below each other. */
export function drawLines(
  lines: string[],
  {
    y,
    leading = 14,
    ...rest
  }: { x?: number; y: number; size?: number; font?: string; leading?: number },
): string {
  return lines.map((line, index) => drawText(line, { ...rest, y: y + index * leading })).join('')
}
