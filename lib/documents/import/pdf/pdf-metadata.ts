import type { PDFDocumentProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { partialDateSchema } from '@/lib/documents/document'
import { type FoundMetadata, noMetadata } from '@/lib/documents/import/import-result'
import { isPdfFailure } from '@/lib/documents/import/pdf/open-pdf'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'

const text = z.string().catch('')
const infoSchema = z.object({ Title: text, Author: text, CreationDate: text, Language: text })

/** What the file says about itself, and when it was made: that says little about when its text was published. */
export async function readMetadata(
  pdf: PDFDocumentProxy,
): Promise<{ metadata: FoundMetadata; notes: string[] }> {
  const found = await readFound(pdf)
  if (!found) return { metadata: noMetadata, notes: [] }
  const info = infoSchema.parse(found.info)
  const xmp = (name: string) => textsOf(found.metadata?.get(name))
  const dates = [...xmp('prism:publicationdate'), ...xmp('dc:date')].map(readPartialDate)
  const publishedOn = dates.find((date) => date !== null) ?? null
  return {
    metadata: {
      ...noMetadata,
      title: [...xmp('dc:title'), info.Title].map(clean).find(isTitle) ?? null,
      authors: authorsOf(xmp('dc:creator'), info.Author),
      publisher:
        [...xmp('dc:publisher'), ...xmp('prism:publicationname')].map(clean).find(Boolean) ?? null,
      publishedOn,
      language: [info.Language, ...xmp('dc:language')].map(clean).find(isLanguage) ?? null,
    },
    notes: publishedOn === null ? noteOfCreation(info.CreationDate) : [],
  }
}

async function readFound(pdf: PDFDocumentProxy) {
  try {
    return await pdf.getMetadata()
  } catch (error) {
    if (isPdfFailure(error)) return null
    throw error
  }
}

function textsOf(value: unknown): string[] {
  return z.array(z.string()).catch([]).parse([value].flat())
}

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Programs write the name of the file, or their own, where nobody gave a title. */
function isTitle(title: string): boolean {
  const isOfProgram =
    /^(?:microsoft (?:word|powerpoint|excel)\b|untitled\b|document\d*$|slide 1$|layout 1$)/i
  const isFile =
    /^\S*\.(?:docx?|pdf|indd|tex|dvi|rtf|odt|pptx?|xlsx?|qxd|pages|html?|ps|eps)$|^[^\s]*[\\/][^\s]*$|\.(?:docx?|indd|qxd|tex|dvi)\b/i
  return (
    /\p{L}/u.test(title) && title.length <= 500 && !isOfProgram.test(title) && !isFile.test(title)
  )
}

/** In XMP a name each; in the information dictionary one text, with names set apart by semicolons at best. */
function authorsOf(creators: string[], author: string): string[] {
  const names = (creators.length > 0 ? creators : [author]).flatMap((name) => name.split(';'))
  const authors = names.map(clean).filter((name) => isName(name))
  return [...new Set(authors)]
}

/** The names of accounts and programs are no authors: "justinl", "Administrator", "PScript5.dll". */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && /\s|[^\p{ASCII}]/u.test(name) && name.length <= 200
}

function isLanguage(language: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)
}

const firstYear = 1993

/** ISO 32000-2, 7.9.4: "D:20241025…". No PDF is older than the format, and none is of the year that clocks begin with. */
function noteOfCreation(creationDate: string): string[] {
  const [, year = '', month, day] = /^D:(\d{4})(?:(\d{2})(\d{2})?)?/.exec(creationDate) ?? []
  const date = partialDateSchema.safeParse([year, month, day].filter(Boolean).join('-')).data
  if (!date || Number(year) < firstYear) return []
  return [
    `The file was made in ${describePartialDate(date)}; it does not say when its text was published.`.replace(
      /in (\d+ \p{L}+ )/u,
      'on $1',
    ),
  ]
}
