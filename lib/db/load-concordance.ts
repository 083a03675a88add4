import type { Database, Transaction } from '@/lib/db/client'
import { listExactMarks } from '@/lib/db/list-exact-marks'
import { requireProject } from '@/lib/db/load-snapshot'
import { requireSearchIndex } from '@/lib/db/prepare-search-index'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { byCreation } from '@/lib/db/rows/column-values'
import { documentOfRow, documentSelect } from '@/lib/db/rows/document-rows'
import { isOneOf } from '@/lib/db/search-filter-sql'
import { listEntriesFound, type SearchRequest } from '@/lib/db/search-project'
import type { Document } from '@/lib/documents/document'
import { type Concordance, concordanceOf, matchOfLine, withMarks } from '@/lib/search/concordance'
import type { SearchQuery } from '@/lib/search/search-query'
import type { FoundEntry } from '@/lib/search/search-texts'

type Asked = {
  project: string
  query: SearchQuery
  /** Those of the documents that are looked in. */
  wanted: (documents: readonly Document[]) => Document[]
  mostLines: number
  /** Whose marks are told apart from those of others; null where the lines are to come without marks. */
  by: string | null
}

/** The concordance of a project, whose paragraphs are found in the search index. */
export async function loadConcordance(
  database: Database,
  { project: slug, query, wanted, mostLines, by }: Asked,
): Promise<Concordance> {
  const { id: projectId } = await requireProject(database, slug)
  const project = await requireSearchIndex(database, projectId)
  return readAtOneMoment(database, async (db) => {
    const rows = await db.document.findMany({ where: { projectId }, select: documentSelect })
    const documents = wanted(rows.toSorted(byCreation).map(documentOfRow))
    const { root } = query
    const known = new Map(documents.map((document) => [document.id, document]))
    const only = isOneOf([...known.keys()])
    const found = root ? await listAll(db, { project, kind: 'documents', root, only }) : []
    const concordance = concordanceOf(query, found, { documents: known, mostLines })
    return by === null ? concordance : marked(db, concordance, by)
  })
}

async function marked(db: Transaction, concordance: Concordance, by: string): Promise<Concordance> {
  const person = await db.user.findUnique({ where: { name: by }, select: { id: true } })
  const matches = concordance.lines.map((line) => matchOfLine(concordance, line))
  const asked = { byId: person?.id ?? '', onlySeen: false }
  return withMarks(concordance, await listExactMarks(db, matches, asked))
}

/** So many paragraphs are read at once: each comes with its text. */
const entriesAtOnce = 2000

async function listAll(db: Transaction, request: SearchRequest): Promise<FoundEntry[]> {
  const found: FoundEntry[] = []
  for (;;) {
    const after = found.at(-1) ?? null
    const some = await listEntriesFound(db, request, { after, limit: entriesAtOnce })
    found.push(...some)
    if (some.length < entriesAtOnce) return found
  }
}
