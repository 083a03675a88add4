import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { type ReadPage, readText } from '@/lib/documents/import/html/read-page'
import { tidyPasted } from '@/lib/documents/import/html/tidy-pasted'
import {
  type ImportedBlock,
  type ImportedSource,
  type ImportRefusal,
  noMetadata,
} from '@/lib/documents/import/import-result'
import { fromText } from '@/lib/documents/import/import-text'
import type { Source } from '@/lib/documents/import/source'
import { countWords } from '@/lib/text/words'

/** Where less of the plain words is found in the formatted ones, these are something else. */
const smallestShare = 0.8

/** What was pasted: as it was formatted, where the clipboard says so, or else its plain text. */
export async function importPaste({
  text,
  html,
}: Extract<Source, { kind: 'paste' }>): Promise<ImportedSource | ImportRefusal> {
  const plain = fromText(text, 'paste', null)
  if (html === null) return plain
  const page = readText(html, { tidy: tidyPasted })
  if (!page.ok || !holdsTheWords(page, text)) {
    return plain.ok && text.trim() !== '' ? { ...plain, notes: [plainNote] } : plain
  }
  return {
    ok: true,
    method: 'paste',
    blocks: page.blocks,
    metadata: { ...noMetadata, title: page.metadata.title },
    encoding: null,
    notes: [],
  }
}

const plainNote = 'Its formatting could not be read: this is the plain text of what was pasted.'

function holdsTheWords({ blocks }: ReadPage, text: string): boolean {
  return wordsOf(blocks) >= countWords(text) * smallestShare
}

function wordsOf(blocks: readonly ImportedBlock[]): number {
  return countWords(canonicalTextOf({ type: 'doc', content: blocks.map(({ node }) => node) }))
}
