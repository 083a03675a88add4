import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { verifyProjectFile, verifyQuotes } from '@/lib/exchange/verify-quotes'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const file = buildProjectFile(buildSnapshot(), '2026-11-24T12:00:00.000Z')

/** Outcomes by claim after the text of every document was edited. */
function outcomesAfter(edit: (text: string) => string): string[] {
  const edited: ProjectFile = {
    ...file,
    documents: file.documents.map((document) => ({
      ...document,
      revisions: document.revisions.map((revision) => ({ ...revision, text: edit(revision.text) })),
    })),
  }
  return verifyProjectFile(edited).quotes.map(
    ({ claimNumber, passage, outcome }) => `C-${claimNumber}.${passage} ${outcome}`,
  )
}

describe('the quotes of a file', () => {
  it('are all OK where nothing was touched', () => {
    expect(outcomesAfter((text) => text)).toEqual([
      'C-1.1 OK',
      'C-2.1 OK',
      'C-2.2 OK',
      'C-3.1 OK',
      'C-4.1 OK',
    ])
  })

  it('are CHANGED where a word of the passage was', () => {
    expect(outcomesAfter((text) => text.replace('strictly', 'scarcely'))).toContain('C-1.1 CHANGED')
  })

  it('are CHANGED where the passage is at another place', () => {
    expect(outcomesAfter((text) => `Preface. ${text}`)).toContain('C-1.1 CHANGED')
  })

  it('are CHANGED where the text before them is gone and the passage is still there', () => {
    expect(outcomesAfter((text) => text.replace('Moscow needs shells.\n\n', ''))).toContain(
      'C-1.1 CHANGED',
    )
  })

  it('are MISSING where the passage is gone', () => {
    const outcomes = outcomesAfter((text) => text.replace('Moscow needs shells.', ''))
    expect(outcomes).toContain('C-4.1 MISSING')
  })

  it('are MISSING where the document or the revision is', () => {
    const outcomes = (broken: ProjectFile) =>
      verifyProjectFile(broken).quotes.map(({ outcome }) => outcome)
    expect(outcomes({ ...file, documents: [] })).toEqual(Array(5).fill('MISSING'))
  })
})

it('tells which texts are not the ones that were hashed', () => {
  const touched = structuredClone(file)
  for (const revision of touched.documents[0]?.revisions ?? []) revision.text += '!'
  expect(verifyProjectFile(touched).texts).toEqual([
    { document: 'council', revision: 1, isIntact: false },
    { document: 'diplomat', revision: 1, isIntact: true },
  ])
})

it('says the same of a project and of the file it leaves in', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const exported = buildProjectFile(snapshot, '2026-11-24T12:00:00.000Z')
      const { quotes } = verifyProjectFile(exported)
      expect(quotes).toEqual(verifyQuotes(snapshot))
      expect(quotes.every(({ outcome }) => outcome === 'OK')).toBe(true)
    }),
  )
})
