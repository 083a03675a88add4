import mammoth from 'mammoth'
import {
  attributeOf,
  elementsUnder,
  type HtmlTree,
  replaceNode,
} from '@/lib/documents/import/html/html-tree'

/** What the styles of Word and LibreOffice mean, beside what mammoth knows. Names of styles are English in every Word. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['HTML Preformatted', 'Preformatted Text', 'Plain Text', 'macro', 'Source Code', 'Code'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Book Title'] => em",
]

/** Pictures are not looked at: what they are described by is all that is read of them. */
const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))

/**
 * The text of a Word file as HTML; null where mammoth makes nothing of it. Its styles are taken from the file, and
 * nothing from anywhere else.
 */
export async function docxHtml(zip: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      { styleMap, convertImage: noPictures, includeEmbeddedStyleMap: false },
    )
    return value
  } catch (error) {
    // It has no errors of its own: XML that is none of Word ends in whatever its absence leads to.
    if (error instanceof Error) return null
    throw error
  }
}

/** Notes lead back to where they stand by an arrow, which is no part of their text. */
export function dropLinksBack({ body }: HtmlTree): void {
  for (const element of Array.from(elementsUnder(body))) {
    const isBack = /^#(?:foot|end)note-ref-/.test(attributeOf(element, 'href') ?? '')
    if (element.tagName === 'a' && isBack) replaceNode(element, [])
  }
}

/**
 * Equations as the text that they hold, letter by letter: mammoth reads none. Of an element of the namespace of
 * mathematics its runs become runs of text, and what is around them is passed through.
 */
export function withEquationsAsText(xml: string): string {
  return xml
    .replace(/<m:(\w+Pr)\b(?:[^>]*\/>|[\s\S]*?<\/m:\1>)/g, '')
    .replace(/<(\/?)m:(\w+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
      const textual = name === 'r' || name === 't' ? `w:${name}` : 'w:smartTag'
      const attributes = name === 't' ? rest : rest.endsWith('/') ? '/' : ''
      return `<${slash}${textual}${attributes}>`
    })
}
