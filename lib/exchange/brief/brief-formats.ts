import { briefDocx } from '@/lib/exchange/brief/brief-docx'
import type { BriefExport } from '@/lib/exchange/brief/brief-export'
import { briefHtmlFile } from '@/lib/exchange/brief/brief-html-file'
import { briefMarkdown } from '@/lib/exchange/brief/brief-markdown'

export type BriefFormat = {
  id: string
  label: string
  extension: string
  mediaType: string
  serialize: (given: BriefExport) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** Every format that a brief can leave in. */
export const briefFormats: readonly BriefFormat[] = [
  {
    id: 'docx',
    label: 'Word (DOCX)',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    serialize: briefDocx,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    serialize: async (given) => briefMarkdown(given),
  },
  {
    id: 'html',
    label: 'HTML',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    serialize: async (given) => briefHtmlFile(given),
  },
]

/** The format of that id, or null. */
export function findBriefFormat(id: string): BriefFormat | null {
  return briefFormats.find((format) => format.id === id) ?? null
}
