import { createHash } from 'node:crypto'
import { maxRequestBytes } from '@/lib/access/request-size'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import {
  type ImportedBlock,
  type ImportRefusal,
  noTextMessage,
  refuse,
} from '@/lib/documents/import/import-result'
import { importSource } from '@/lib/documents/import/import-source'
import type { Source } from '@/lib/documents/import/source'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'
import { metadataOfSource } from '@/lib/import-worker/metadata-of-source'
import type { TellProgress } from '@/lib/import-worker/serve-readings'
import type { SourceReading } from '@/lib/import-worker/source-reading'
import { countWords } from '@/lib/text/words'

/** What is made of a source has to fit into the request that stores it, beside what is known of the document. */
const largestContent = maxRequestBytes - 1024 * 1024

/**
 * All that a preview needs of a source, in one go: its blocks as content and as HTML, their words, and what the source
 * says of itself. It computes for as long as it takes, and so runs in a process of its own.
 */
export async function readSource(
  source: Source,
  tellProgress: TellProgress,
): Promise<SourceReading | ImportRefusal> {
  const imported = await importSource(source, {
    onProgress: ({ done, of }) => tellProgress(done, of),
  })
  if (!imported.ok) return imported
  const blocks = imported.blocks.filter(isReadable)
  if (Buffer.byteLength(JSON.stringify(blocks)) > largestContent) return refuse(tooLarge)
  const text = canonicalTextOf({ type: 'doc', content: keptNodes(blocks) })
  if (text.trim() === '') return refuse(noTextMessage)
  const address = source.kind === 'file' ? source.address : null
  return {
    ok: true,
    method: imported.method,
    metadata: metadataOfSource(imported.metadata, { text, address }),
    notes: imported.notes,
    textSha256: createHash('sha256').update(text).digest('hex'),
    blocksJson: new TextEncoder().encode(JSON.stringify(blocks.map(showBlock))),
  }
}

/** A document could not hold any other, and nobody could bring it back. */
function isReadable({ node }: ImportedBlock): boolean {
  return isValidContent({ type: 'doc', content: [node] })
}

function keptNodes(blocks: ImportedBlock[]): EditorNode[] {
  return blocks.filter(({ isKept }) => isKept).map(({ node }) => node)
}

const tooLarge = `This source holds more than can be kept as one document: about ${Math.floor(largestContent / 1024 / 1024)} MB of text with its headings, lists and tables. Split it, or paste the part you need.`

function showBlock(block: ImportedBlock): PreviewBlock {
  const content = { type: 'doc', content: [block.node] }
  return { ...block, html: renderDocument(content), words: countWords(canonicalTextOf(content)) }
}
