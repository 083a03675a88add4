import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { POST as postDuplicates } from '@/app/api/v1/projects/[project]/duplicates/route'
import { POST as postPreview } from '@/app/api/v1/projects/[project]/source-previews/route'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import { readEnv } from '@/lib/env'
import { sha256 } from '@/lib/text/sha256'
import { createDocument } from '@/lib/workflows/create-document'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { visitor } from '@/tests/support/visitor'

const place = 'http://localhost:3000/api/v1/projects/x/source-previews'

type Sent = {
  body?: BodyInit
  headers?: Record<string, string>
  project?: string
  signal?: AbortSignal
}

describeEachEngine('a preview of a source', (engine) => {
  let project: TestProject
  beforeAll(async () => {
    const database = await engine.openFresh()
    globalThis.counterpointDatabase = Promise.resolve(database)
    project = await buildProject(database, '한국의 계획')
  })
  afterAll(() => {
    globalThis.counterpointDatabase = undefined
  })

  async function ask({ body = '', headers = {}, project: slug = project.project, signal }: Sent) {
    const request = new Request(place, {
      ...{ method: 'POST', body, headers: { host: 'localhost:3000', ...headers } },
      ...(body instanceof ReadableStream && { duplex: 'half' }),
      ...(signal && { signal }),
    })
    return postPreview(request, { params: Promise.resolve({ project: encodeURIComponent(slug) }) })
  }

  const asFile = (name: string) => ({ 'Counterpoint-File-Name': encodeURIComponent(name) })
  const sendFile = (name: string, body: BodyInit) => ask({ body, headers: asFile(name) })
  const sendJson = (value: object) =>
    ask({ body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } })

  async function linesOf(response: Response) {
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
    const text = await response.text()
    expect(text.endsWith('\n')).toBe(true)
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  async function previewOf(response: Response): Promise<SourcePreview> {
    const last = (await linesOf(response)).at(-1)
    expect(last).toMatchObject({ ok: true })
    return last.value
  }

  const json = async (response: Response) => ({
    status: response.status,
    body: await response.json(),
  })

  it('reads what was pasted, and puts nothing aside', async () => {
    const lines = await linesOf(await sendJson({ text: 'One.\n\nTwo words.' }))
    expect(lines[0]).toEqual({ progress: { stage: 'reading', done: 0, of: null } })
    expect(lines.at(-1)).toEqual({
      ok: true,
      value: {
        ...{ method: 'paste', notes: [], source: null, duplicates: [] },
        metadata: {
          ...{ title: '', standfirst: '', authors: [], publisher: '', publishedOn: null },
          ...{ url: null, language: 'en', provenance: '' },
        },
        textSha256: sha256('One.\n\nTwo words.'),
        blocks: [
          {
            node: { type: 'paragraph', content: [{ type: 'text', text: 'One.' }] },
            ...{ isKept: true, html: '<p>One.</p>', words: 1 },
          },
          {
            node: { type: 'paragraph', content: [{ type: 'text', text: 'Two words.' }] },
            ...{ isKept: true, html: '<p>Two words.</p>', words: 2 },
          },
        ],
      },
    })
    expect(await project.database.sourceFile.count()).toBe(0)
  })

  it('reads a file, puts its bytes aside, and makes a document of it without a second upload', async () => {
    const { blocks, metadata, method, source } = await previewOf(
      await sendFile('../폴더/셸.md', '# 셸\n\n관계는 지속된다.'),
    )
    const bytes = new TextEncoder().encode('# 셸\n\n관계는 지속된다.')
    expect(source).toEqual({
      ...{ fileName: '셸.md', mediaType: 'text/markdown', byteLength: bytes.length },
      ...{ sha256: sha256('# 셸\n\n관계는 지속된다.'), address: null },
    })
    const { slug } = await createDocument(project.ana, {
      ...project.request(),
      ...{ documentId: '018f0000-0000-7000-8000-00000000000a', importMethod: method, source },
      metadata: { ...metadata, title: '셸' },
      content: { type: 'doc', content: blocks.map(({ node }) => node) },
    })
    expect(slug).toBe('셸')
    const again = await previewOf(await sendFile('copy.md', '# 셸\n\n관계는 지속된다.'))
    expect(again.duplicates).toEqual([
      { slug: '셸', title: '셸', isArchived: false, why: 'same-text' },
    ])
    const html = '<html><body><h1>셸</h1><p>관계는 지속된다.</p></body></html>'
    expect((await previewOf(await sendFile('a.html', html))).duplicates).toMatchObject([
      { why: 'same-text' },
    ])
  })

  it('names no duplicate while sources are hidden', async () => {
    const asked = { text: '셸\n\n관계는 지속된다.' }
    expect((await previewOf(await sendJson(asked))).duplicates).toHaveLength(1)
    const view = serializeChosenView({ annotator: 'Ben', hides: ['sources'] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    expect((await previewOf(await sendJson(asked))).duplicates).toEqual([])
  })

  it('tells duplicates again when the text has changed', async () => {
    const ask = async (body: object) => {
      const request = new Request(place, {
        ...{ method: 'POST', body: JSON.stringify(body) },
        headers: { 'Content-Type': 'application/json' },
      })
      const params = Promise.resolve({ project: encodeURIComponent(project.project) })
      return json(await postDuplicates(request, { params }))
    }
    expect(await ask({ textSha256: sha256('셸\n\n관계는 지속된다.') })).toMatchObject({
      status: 200,
      body: { duplicates: [{ slug: '셸', why: 'same-text' }] },
    })
    expect(await ask({ textSha256: sha256('셸') })).toMatchObject({ body: { duplicates: [] } })
    expect(await ask({ address: 'no address' })).toMatchObject({ body: { duplicates: [] } })
    expect(await ask({ textSha256: 'x' })).toMatchObject({ status: 422 })
  })

  it('tells in the last line what cannot be read, and stores nothing', async () => {
    const before = await project.database.sourceFile.count()
    const [line] = (await linesOf(await sendFile('a.png', '\u0089PNG'))).slice(-1)
    expect(line).toMatchObject({ ok: false, kind: 'invalid-input', status: 422 })
    expect(line.message).toMatch(/cannot be loaded/)
    expect(await project.database.sourceFile.count()).toBe(before)
  })

  it.each([
    'http://127.0.0.1/',
    'http://localhost:3000/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
  ])('reaches nothing at %s', async (address) => {
    const [line] = (await linesOf(await sendJson({ address }))).slice(-1)
    expect(line).toMatchObject({ ok: false, kind: 'invalid-input' })
    expect(line.message).toMatch(/not on the public web|asks for port/)
  })

  it('fetches nothing where that is off', async () => {
    vi.stubEnv('COUNTERPOINT_URL_IMPORT', 'off')
    expect(await json(await sendJson({ address: 'https://example.org/' }))).toMatchObject({
      status: 403,
      body: { kind: 'forbidden', message: expect.stringMatching(/not fetched from the web here/) },
    })
    vi.unstubAllEnvs()
  })

  it.each<[string, () => Promise<Response>, number, RegExp]>([
    ['no body', () => ask({ headers: { 'Content-Type': 'application/json' } }), 422, /not JSON/],
    ['no source', () => sendJson({ words: 'x' }), 422, /Send \{ "address" \}/],
    ['no kind', () => ask({ body: 'words' }), 422, /Content-Type: application\/json/],
    ['an empty file', () => sendFile('a.txt', ''), 422, /This file is empty/],
    ['no name', () => sendFile(' ', 'words'), 422, /A file has a name/],
    ['a name that is a folder', () => sendFile('a/', 'words'), 422, /A file has a name/],
    [
      'a name that is not encoded',
      () => ask({ body: 'a', headers: { 'Counterpoint-File-Name': '%E0%A4%A' } }),
      422,
      /not percent-encoded/,
    ],
    [
      'another project',
      () => ask({ body: 'a', headers: asFile('a.txt'), project: 'none' }),
      404,
      /no such project/,
    ],
  ])('refuses %s before it reads anything', async (_, send, status, message) => {
    expect(await json(await send())).toMatchObject({
      status,
      body: { message: expect.stringMatching(message) },
    })
  })

  it.each<[string, Record<string, string>, number]>([
    ['another host', { host: 'evil.example' }, 421],
    ['another port', { host: 'localhost:4000' }, 421],
    ['another site', { origin: 'http://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a fetch of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('turns away a request for or from %s, as the proxy does', async (_, headers, status) => {
    const response = await ask({ body: 'words', headers: { ...asFile('a.txt'), ...headers } })
    expect(response.status).toBe(status)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('lets a file go by that is too large, and gives up one that never ends', async () => {
    const megabyte = 1024 * 1024
    let sent = 0
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (stream) => {
          sent += megabyte
          stream.enqueue(new Uint8Array(megabyte))
        },
        cancel: () => {
          isGivenUp = true
        },
      })
    let isGivenUp = false
    const told = await ask({
      body: endless(),
      headers: { ...asFile('a.txt'), 'Content-Length': String(100 * megabyte) },
    })
    expect(await json(told)).toMatchObject({
      status: 413,
      body: { message: 'This file has 100 MB. Up to 50 MB can be loaded.' },
    })
    await vi.waitFor(() => expect(isGivenUp).toBe(true))
    expect(sent).toBeLessThan(210 * megabyte)
    isGivenUp = false
    const untold = await ask({ body: endless(), headers: asFile('a.txt') })
    expect(await json(untold)).toMatchObject({
      status: 413,
      body: { message: 'This file is too large. Up to 50 MB can be loaded.' },
    })
    await vi.waitFor(() => expect(isGivenUp).toBe(true))
  })

  it('stops when nobody waits any more, and says nothing of it to the log', async () => {
    const controller = new AbortController()
    const response = await ask({
      body: JSON.stringify({ text: 'Words. '.repeat(400_000) }),
      headers: { 'Content-Type': 'application/json' },
      signal: controller.signal,
    })
    const reader = response.body?.getReader()
    await reader?.read()
    controller.abort()
    await reader?.cancel()
    expect((await previewOf(await sendJson({ text: 'Next.' }))).blocks).toHaveLength(1)
  })
})
