import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/projects/[project]/documents/[document]/revisions/[number]/original/route'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { putSourceFileAside } from '@/lib/db/source-files'
import type { RevisionSource } from '@/lib/documents/document'
import { readEnv } from '@/lib/env'
import { createDocument } from '@/lib/workflows/create-document'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { visitor } from '@/tests/support/visitor'

const bytes = new Uint8Array(randomBytes(1_200_000))
const sha256 = createHash('sha256').update(bytes).digest('hex')

const source: RevisionSource = {
  ...{ fileName: "보고서 ‘1’ (it's).pdf", mediaType: 'application/pdf' },
  ...{ byteLength: 1, sha256, address: null },
}

describeEachEngine('the original of a text', (engine) => {
  let project: TestProject
  beforeAll(async () => {
    const database = await engine.openFresh()
    globalThis.counterpointDatabase = Promise.resolve(database)
    project = await buildProject(database, '한국의 계획')
    const now = new Date()
    const expiresAt = new Date(now.getTime() + 1000)
    await putSourceFileAside(database, { sha256, bytes, now, expiresAt })
    await addDocument('Report', source)
    await addDocument('Pasted', null)
    await addDocument('Odd', { ...source, mediaType: 'text/html\r\nX-Evil: 1' })
  })
  afterAll(() => {
    globalThis.counterpointDatabase = undefined
  })

  async function addDocument(title: string, from: RevisionSource | null) {
    await createDocument(project.ana, {
      ...project.request(),
      ...{ documentId: uuidv7(), importMethod: 'pdf', source: from },
      metadata: {
        ...{ title, standfirst: '', authors: [], publisher: '', publishedOn: null },
        ...{ url: null, language: 'ko', provenance: '' },
      },
      content: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: title }] }],
      },
    })
  }

  function ask(document: string, number = '1') {
    const params = { project: encodeURIComponent(project.project), document, number }
    return GET(new Request('http://localhost:3000/api/v1/x'), { params: Promise.resolve(params) })
  }

  const messageOf = async (response: Response) => ({
    status: response.status,
    message: (await response.json()).message,
  })

  it('is downloaded byte for byte, and shown by no browser', async () => {
    const response = await ask('report')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '1200000',
      'content-disposition':
        'attachment; filename="original"; filename*=UTF-8\'\'%EB%B3%B4%EA%B3%A0%EC%84%9C%20%E2%80%981%E2%80%99%20%28it%27s%29.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    })
    const body = Buffer.from(await response.arrayBuffer())
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
  })

  it('has no kind that somebody made up', async () => {
    const response = await ask('odd')
    expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
    await response.body?.cancel()
  })

  it('is not handed out while sources are hidden', async () => {
    const view = serializeChosenView({ annotator: 'Ben', hides: ['sources'] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    expect(await messageOf(await ask('report'))).toEqual({
      status: 403,
      message: expect.stringMatching(/hidden in this browser/),
    })
  })

  it('is there whatever else is hidden', async () => {
    const view = serializeChosenView({ annotator: 'Ben', hides: ['readings', 'verdicts'] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    const response = await ask('report')
    expect(response.status).toBe(200)
    await response.body?.cancel()
  })

  it.each([
    ['a text that was pasted', 'pasted', '1', 404, /pasted or written/],
    ['a text that is not there', 'report', '2', 404, /no such text/],
    ['a document that is not there', 'none', '1', 404, /no such text/],
    ['no number', 'report', 'x', 422, /A text has a number/],
  ])('says so for %s', async (_, document, number, status, message) => {
    expect(await messageOf(await ask(document, number))).toEqual({
      status,
      message: expect.stringMatching(message),
    })
  })

  it('says that it did not come along with a project file', async () => {
    await project.database.sourceFile.deleteMany({ where: { sha256 } })
    expect(await messageOf(await ask('report'))).toEqual({
      status: 404,
      message: expect.stringMatching(/came as a project file/),
    })
  })
})
