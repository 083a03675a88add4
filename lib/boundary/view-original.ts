import type { LocalContext } from '@/lib/boundary/local-context'
import { findRevisionSource } from '@/lib/db/find-revision'
import { findSourceFile, readSourceFile } from '@/lib/db/source-files'
import type { RevisionSource } from '@/lib/documents/document'
import { Forbidden, NotFound } from '@/lib/errors'

export type Original = { source: RevisionSource; bytes: ReadableStream<Uint8Array> }

/** What a text was read from, byte for byte. It names its source: while sources are hidden it is not handed out. */
export async function viewOriginal(
  { database, view }: LocalContext,
  place: { project: string; document: string; number: number },
): Promise<Original> {
  if (view.hides.includes('sources')) throw new Forbidden(hidden)
  const source = await findRevisionSource(database, place)
  if (source === undefined) throw new NotFound('There is no such text of a document.')
  if (source === null) throw new NotFound(withoutOriginal)
  const file = await findSourceFile(database, source.sha256)
  if (!file) throw new NotFound(notHere)
  const parts = readSourceFile(database, file)
  const bytes = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const { value, done } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
  })
  return { source: { ...source, byteLength: file.length }, bytes }
}

const hidden =
  'The original of a text says whose it is, and that is hidden in this browser. Show the sources to download it.'

const withoutOriginal = 'This text was pasted or written: there is no original of it.'

const notHere =
  'The original of this text is not here: the project came as a project file, which holds the texts alone.'
