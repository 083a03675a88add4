import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { findSourceFile, putSourceFileAside, removeExpiredSourceFiles } from '@/lib/db/source-files'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { InvalidInput } from '@/lib/errors'
import { sha256 } from '@/lib/text/sha256'
import { createDocument } from '@/lib/workflows/create-document'
import { redo } from '@/lib/workflows/redo'
import { undo } from '@/lib/workflows/undo'
import { arbitraryContent } from '@/tests/support/arbitrary-content'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

const metadata = {
  ...{ title: '전쟁 이후', standfirst: 'After the war', authors: ['박민수', 'John Park'] },
  ...{ publisher: 'KEI', publishedOn: '2024-10', url: 'https://example.org/', language: 'ko' },
  provenance: 'Its own page',
}

function paragraph(text: string): EditorNode {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

describeEachEngine('createDocument', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const create = (content: EditorNode, documentId = uuidv7()) =>
    createDocument(project.ana, {
      ...project.request(),
      ...{ documentId, metadata, content, importMethod: 'paste', source: null },
    })
  const load = () => loadSnapshot(project.database, project.project)

  it('stores the document with its first text', async () => {
    const id = uuidv7()
    const content = paragraph('관계는 지속된다 👩‍🔬')
    expect(await create(content, id)).toEqual({ slug: '전쟁-이후' })
    expect(await create(content)).toEqual({ slug: '전쟁-이후-2' })
    const { documents, revisions } = await load()
    expect(documents.find((document) => document.id === id)).toMatchObject({
      ...metadata,
      ...{ slug: '전쟁-이후', version: 1, archivedAt: null },
    })
    expect(revisions.filter(({ documentId }) => documentId === id)).toMatchObject([
      {
        ...{ number: 1, text: '관계는 지속된다 👩‍🔬', content, importMethod: 'paste' },
        sha256: sha256('관계는 지속된다 👩‍🔬'),
      },
    ])
  })

  it('stores any content that a document can hold, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        fc.pre(canonicalTextOf(content).trim() !== '')
        const id = uuidv7()
        await create(content, id)
        const revision = (await load()).revisions.find(({ documentId }) => documentId === id)
        expect(revision?.content).toEqual(content)
        expect(revision?.text).toBe(canonicalTextOf(content))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps the bytes for good that the text was read from, also when the document is taken back', async () => {
    const bytes = new TextEncoder().encode('shells')
    const now = new Date()
    const sha = sha256('shells')
    await putSourceFileAside(project.database, { sha256: sha, bytes, now, expiresAt: now })
    const source = {
      ...{ fileName: 'a.txt', mediaType: 'text/plain', byteLength: 99, sha256: sha, address: null },
    }
    const create = () =>
      createDocument(project.ana, {
        ...project.request(),
        ...{ documentId: uuidv7(), metadata, content: paragraph('shells') },
        ...{ importMethod: 'txt', source },
      })
    await create()
    expect((await load()).revisions.at(-1)?.source).toEqual({ ...source, byteLength: 6 })
    expect(await undo(project.ana, project.request())).toMatchObject({
      tookAway: ['document', 'revision'],
    })
    await removeExpiredSourceFiles(project.database, new Date(now.getTime() + 1000))
    expect((await load()).documents).toHaveLength(2)
    expect(await redo(project.ana, project.request())).not.toHaveProperty('tookAway')
    expect((await load()).revisions.at(-1)?.source?.sha256).toBe(sha)
    expect(await findSourceFile(project.database, sha)).toEqual({ sha256: sha, length: 6 })
  })

  it('refuses a source whose bytes are not put aside any more', async () => {
    const source = {
      ...{ fileName: 'a.txt', mediaType: 'text/plain', byteLength: 6, address: null },
      sha256: sha256('nobody put this aside'),
    }
    const refused = createDocument(project.ana, {
      ...project.request(),
      ...{ documentId: uuidv7(), metadata, content: paragraph('shells') },
      ...{ importMethod: 'txt', source },
    })
    await expect(refused).rejects.toThrow(InvalidInput)
    await expect(refused).rejects.toThrow('not here any more')
    expect((await load()).documents).toHaveLength(2)
  })

  it.each<[string, EditorNode, string]>([
    ['no text', { type: 'doc', content: [{ type: 'paragraph' }] }, 'There is no text'],
    ['spaces alone', paragraph(' \t '), 'There is no text'],
    ['unknown parts', { type: 'doc', content: [{ type: 'script' }] }, 'has parts'],
    ['a NUL', paragraph('a\0b'), 'has parts'],
    ['half a character', paragraph('a\ud83d'), 'has parts'],
    ['a part alone', { type: 'text', text: 'a' }, 'has parts'],
  ])('refuses %s', async (_, content, message) => {
    const refused = create(content)
    await expect(refused).rejects.toThrow(InvalidInput)
    await expect(refused).rejects.toThrow(message)
    expect((await load()).documents).toHaveLength(2)
  })
})
