import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { citedClaimOf } from '@/lib/exchange/brief/cited-claim'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { claimsCsv } from '@/lib/exchange/csv/claims-csv'
import { exportMaterial } from '@/lib/exchange/export-material'
import { projectMarkdown } from '@/lib/exchange/markdown/project-markdown'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const origin = 'http://localhost:3000'
const page = (label: string): EditorNode => ({ type: 'pageBreak', attrs: { label } })
const words = (text: string): EditorNode => ({ type: 'text', text })

/** The same text as in the snapshot, C-2 on page 7 and over the turn to page 8; the other document has no pages. */
const snapshot = buildSnapshot()
const council: EditorNode = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [page('6'), words('It would be wrong to call it simply transactional.')],
    },
    {
      type: 'paragraph',
      content: [page('7'), words('It will last after the '), page('8'), words('war ends.')],
    },
  ],
}
const paged = {
  ...snapshot,
  revisions: snapshot.revisions.map((revision) =>
    revision.documentId === 'council' ? { ...revision, content: council } : revision,
  ),
}

describe('pages in exports', () => {
  it('stand in a text that is the same without them', () => {
    expect(canonicalTextOf(council)).toBe(
      snapshot.revisions.find(({ documentId }) => documentId === 'council')?.text,
    )
  })

  it('are a column of the table of claims, a list by passage', () => {
    const rows: Record<string, string>[] = parse(claimsCsv(paged, { origin }), {
      bom: true,
      columns: true,
    })
    expect(rows.map((row) => row.page)).toEqual(['', '7; 7–8', '6', ''])
  })

  it('are named beside quotes in Markdown', () => {
    const markdown = projectMarkdown(paged, { origin })
    expect(markdown).toMatch(/pp\\?\. 7, 7–8, paragraph 2, .*C-2/)
    expect(markdown).toMatch(/p\\?\. 6, paragraph 1, .*C-3/)
  })

  it('locate citations of briefs, in place of paragraphs', () => {
    const material = exportMaterial(paged, origin)
    const cited = (number: number) => {
      const claim = paged.claims.find((known) => known.number === number)
      if (!claim) throw new Error(`there is no C-${number}`)
      return citedClaimOf(claim, material)
    }
    expect(cited(2).locator).toBe('pp. 7, 7–8')
    expect(cited(2).facts).toContain('pp. 7, 7–8')
    expect(cited(1).locator).toBe('¶ 2')
  })

  it('are carried by the project file with the content', () => {
    const file = buildProjectFile(paged, '2026-11-25T12:00:00.000Z')
    const [document] = file.documents.filter(({ slug }) => slug === 'council')
    expect(JSON.stringify(document)).toContain('"pageBreak"')
  })
})
