import { decodeText } from '@/lib/documents/import/decode-text'
import type { ImportedSource, ImportRefusal } from '@/lib/documents/import/import-result'
import { readArticle } from '@/lib/documents/import/read-article'
import type { SourceFile } from '@/lib/documents/import/source'

/** A page of HTML, of which the article is kept. */
export async function importHtml(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) return decoded
  const article = readArticle(decoded.text, 'article')
  if (!article.ok) return article
  return {
    ok: true,
    method: 'html',
    body: { kind: 'html', html: article.html },
    metadata: article.metadata,
    encoding: decoded.encoding,
    notes: [],
  }
}
