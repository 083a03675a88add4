import type { Transaction } from '@/lib/db/client'
import { keepSourceFile } from '@/lib/db/source-files'
import type { RevisionSource } from '@/lib/documents/document'
import { InvalidInput } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'

/**
 * Keeps the bytes for good that a text was read from, as long as they are still put aside. It is not recorded: undo takes
 * the text back and leaves the bytes, which redo needs.
 */
export async function keepSource(
  transaction: Transaction,
  source: RevisionSource | null,
): Promise<RevisionSource | null> {
  if (source === null) return null
  const kept = await keepSourceFile(transaction, source.sha256)
  if (kept) return { ...source, byteLength: kept.length }
  throw new InvalidInput(
    `The original of ${quoted(source.fileName)} is not here any more: it is put aside for a day. Choose the file, or fetch the page, again.`,
  )
}
