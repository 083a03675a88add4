import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PreviewBlock, PreviewProgress } from '@/lib/documents/import/source-preview'
import { InvalidInput } from '@/lib/errors'
import { type GivenSource, receiveSource } from '@/lib/workflows/receive-source'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { reachOfTest, startWebServer, type WebServer } from '@/tests/support/web-server'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describeEachEngine('receiveSource', (engine) => {
  let project: TestProject
  let server: WebServer | null = null

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })
  afterEach(async () => {
    await server?.close()
    server = null
  })

  const receive = (given: GivenSource, options: Parameters<typeof receiveSource>[2] = {}) =>
    receiveSource(project.ana, given, { reach: reachOfTest, ...options })

  const stored = () =>
    project.database.sourceFile.findMany({ select: { sha256: true, expiresAt: true } })

  it('puts the bytes of a file aside for a day', async () => {
    const bytes = bytesOf('One.\n\nTwo.')
    const { source, reading } = await receive({ kind: 'file', name: 'a.txt', bytes })
    expect(source).toEqual({
      ...{ fileName: 'a.txt', mediaType: 'text/plain', byteLength: 10, address: null },
      sha256: hashOf(bytes),
    })
    expect(reading.method).toBe('txt')
    const [file] = await stored()
    const hours = ((file?.expiresAt?.getTime() ?? 0) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
  })

  it('lets go what nobody came back for', async () => {
    await receive({ kind: 'file', name: 'a.txt', bytes: bytesOf('One.') })
    await project.database.sourceFile.updateMany({ data: { expiresAt: new Date(0) } })
    await receive({ kind: 'file', name: 'b.txt', bytes: bytesOf('Two.') })
    expect((await stored()).map(({ sha256 }) => sha256)).toEqual([hashOf(bytesOf('Two.'))])
  })

  it('puts nothing aside that was pasted, or could not be read', async () => {
    expect((await receive({ kind: 'paste', text: 'One.', html: null })).source).toBeNull()
    const broken = receive({ kind: 'file', name: 'a.png', bytes: bytesOf('\u0089PNG') })
    await expect(broken).rejects.toThrow(InvalidInput)
    expect(await stored()).toEqual([])
  })

  it('fetches a page, and knows its address, its kind and its bytes', async () => {
    const html = '<html lang="ru"><title>Снаряды</title><p>Отношения будут длиться.</p></html>'
    const koi8 = Buffer.from('d3ce c1d2 d1c4 d9'.replaceAll(' ', ''), 'hex')
    const answer: RequestListener = (request, response) => {
      if (request.url === '/old') response.writeHead(301, { Location: '/new?a=1#part' }).end()
      else if (request.url === '/koi8')
        response.writeHead(200, { 'Content-Type': 'text/plain; charset=koi8-r' }).end(koi8)
      else response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)
    }
    server = await startWebServer(answer)
    const heard: PreviewProgress[] = []
    const given: GivenSource = { kind: 'page', address: `${server.origin}/old` }
    const { source, reading } = await receive(given, { onProgress: (one) => heard.push(one) })
    expect(source).toEqual({
      ...{ fileName: 'new.html', mediaType: 'text/html', sha256: hashOf(bytesOf(html)) },
      ...{ byteLength: bytesOf(html).length, address: `${server.origin}/new?a=1` },
    })
    expect(reading).toMatchObject({
      method: 'url',
      metadata: { title: 'Снаряды', language: 'ru', url: `${server.origin}/new?a=1` },
    })
    expect(heard.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['fetching', 'reading']))
    const plain = await receive({ kind: 'page', address: `${server.origin}/koi8` })
    const blocks: PreviewBlock[] = JSON.parse(new TextDecoder().decode(plain.reading.blocksJson))
    expect(blocks.map(({ html }) => html)).toEqual(['<p>снаряды</p>'])
  })

  it('says in plain words what cannot be fetched', async () => {
    server = await startWebServer((_, response) => response.writeHead(404).end())
    const refused = receive({ kind: 'page', address: `${server.origin}/` })
    await expect(refused).rejects.toThrow(InvalidInput)
    await expect(refused).rejects.toThrow('has no page at this address')
    const home = receive({ kind: 'page', address: 'http://home.example.org/' })
    await expect(home).rejects.toThrow('not on the public web')
  })
})
