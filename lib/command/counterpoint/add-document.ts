import { uuidv7 } from 'uuidv7'
import type { DocumentMetadata } from '@/lib/documents/document'
import { type Duplicate, findDuplicates } from '@/lib/documents/find-duplicates'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { contentOfBlocks } from '@/lib/documents/pages'
import { Conflict } from '@/lib/errors'
import { createDocument } from '@/lib/workflows/create-document'
import { loadProject } from '@/lib/workflows/load-project'
import {
  type GivenSource,
  type ReceivedSource,
  receiveSource,
} from '@/lib/workflows/receive-source'
import type { WorkContext } from '@/lib/workflows/work-context'

export type AddDocument = {
  /** The slug of the project. */
  project: string
  given: GivenSource
  /** Whether it is added although it is here already. */
  isAgain: boolean
}

export type AddedDocument = { slug: string; keptWords: number; allWords: number; notes: string[] }

/** Makes a document of a source as its preview shows it, with what the source says of itself. */
export async function addDocument(
  context: WorkContext,
  { project, given, isAgain }: AddDocument,
): Promise<AddedDocument> {
  const received = await receiveSource(context, given)
  if (!isAgain) await requireNew(context, project, received)
  const { reading, source } = received
  const blocks: PreviewBlock[] = JSON.parse(new TextDecoder().decode(reading.blocksJson))
  const { slug } = await createDocument(context, {
    ...{ batchId: uuidv7(), project, documentId: uuidv7() },
    metadata: withTitle(reading.metadata, given),
    content: contentOfBlocks(blocks),
    ...{ importMethod: reading.method, source },
  })
  const kept = blocks.filter(({ isKept }) => isKept)
  return { slug, keptWords: wordsOf(kept), allWords: wordsOf(blocks), notes: reading.notes }
}

async function requireNew(
  context: WorkContext,
  project: string,
  { reading, source }: ReceivedSource,
): Promise<void> {
  const [duplicate] = findDuplicates(await loadProject(context, project), {
    textSha256: reading.textSha256,
    fileSha256: source?.sha256 ?? null,
    address: source?.address ?? null,
  })
  if (duplicate) throw new Conflict(`${sameness[duplicate.why]} as ${duplicate.slug}`)
}

const sameness: Record<Duplicate['why'], string> = {
  'same-text': 'the same text is here already',
  'same-file': 'the same file is here already',
  'same-address': 'the same address is here already',
}

/** A document needs a title, and nobody is there to give it one. */
function withTitle(metadata: DocumentMetadata, given: GivenSource): DocumentMetadata {
  if (metadata.title !== '') return metadata
  const name = given.kind === 'file' ? given.name.replace(/\.[^.]+$/, '') : ''
  const address = given.kind === 'page' ? given.address : ''
  return { ...metadata, title: (name || address || 'Untitled').slice(0, 500) }
}

function wordsOf(blocks: readonly PreviewBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
