import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchPage } from '@/lib/fetching/fetch-page'
import { publicWeb, type Reach } from '@/lib/fetching/reach'
import { reachOfTest, startWebServer, type WebServer } from '@/tests/support/web-server'

const servers: WebServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(answer: RequestListener): Promise<WebServer> {
  const server = await startWebServer(answer)
  servers.push(server)
  return server
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const page = '<html><title>Shells</title><p>Seven words about shells and what follows.</p></html>'

const pageOf =
  (body: string | Uint8Array, headers: Record<string, string> = html): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(body)

const sendsOnTo =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { Location: location }).end()

const fetched = (address: string, options = {}) =>
  fetchPage(address, { reach: reachOfTest, ...options })

const messageOf = async (address: string, options = {}) => {
  const answer = await fetched(address, options)
  return answer.ok ? `fetched ${answer.address}` : answer.message
}

describe('fetchPage', () => {
  it('fetches a page with its address, name, kind and encoding', async () => {
    const { origin } = await serve(pageOf(page))
    const answer = await fetched(`${origin}/2024/shells-and-food?b=1#end`)
    expect(answer).toMatchObject({
      ...{ ok: true, address: `${origin}/2024/shells-and-food?b=1` },
      ...{ name: 'shells-and-food.html', mediaType: 'text/html', charset: 'utf-8' },
    })
    expect(answer.ok && new TextDecoder().decode(answer.bytes)).toBe(page)
  })

  it('says who it is, and brings no cookies along', async () => {
    let sent: Record<string, unknown> = {}
    const { origin } = await serve((request, response) => {
      sent = request.headers
      response.writeHead(200, { ...html, 'Set-Cookie': 'a=b' }).end(page)
    })
    await fetched(origin)
    await fetched(origin)
    expect(sent).toMatchObject({ 'user-agent': expect.stringMatching(/^Counterpoint/) })
    expect(sent).not.toHaveProperty('cookie')
    expect(sent).not.toHaveProperty('referer')
  })

  it('uses no proxy that the environment names', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1')
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1')
    const { origin } = await serve(pageOf(page))
    expect(await messageOf(`${origin}/`)).toBe(`fetched ${origin}/`)
    vi.unstubAllEnvs()
  })

  it.each([301, 302, 303, 307, 308])('follows a redirect of status %s', async (status) => {
    const { origin, asked } = await serve((request, response) =>
      request.url === '/new'
        ? pageOf(page)(request, response)
        : sendsOnTo('/new', status)(request, response),
    )
    expect(await messageOf(`${origin}/old`)).toBe(`fetched ${origin}/new`)
    expect(asked).toEqual(['/old', '/new'])
  })

  it('follows five redirects and no sixth', async () => {
    const { origin, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      const answer = left === 0 ? pageOf(page) : sendsOnTo(`/${left - 1}`)
      answer(request, response)
    })
    expect(await messageOf(`${origin}/5`)).toBe(`fetched ${origin}/0`)
    expect(await messageOf(`${origin}/6`)).toMatch(/sends on from one address to the next/)
    expect(asked).toHaveLength(12)
  })

  it.each([
    'http://127.0.0.2/',
    'http://localhost/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://0x7f000002/',
    'http://home.example.org/',
    '//home.example.org/',
  ])('is not sent home by a redirect to %s', async (target) => {
    const { origin, asked } = await serve(sendsOnTo(target))
    expect(await messageOf(`${origin}/`)).toMatch(/is not on the public web/)
    expect(asked).toEqual(['/'])
  })

  it.each([
    ['file:///etc/passwd', /starts with http/],
    ['http://user:pw@site.example.org/', /user name or a password/],
  ])('is not sent to %s either', async (target, expected) => {
    const { origin } = await serve(sendsOnTo(target))
    expect(await messageOf(`${origin}/`)).toMatch(expected)
  })

  it('reaches nothing on this machine by itself', async () => {
    const { origin, asked } = await serve(pageOf(page))
    const port = new URL(origin).port
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433']) {
      const answer = await fetchPage(`http://${host}:${port}/`, {
        reach: { ...publicWeb, allowsPort: () => true },
      })
      expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/public web/) })
    }
    expect(asked).toEqual([])
  })

  it('asks nobody when one of several addresses of a name is private', async () => {
    const { origin, asked } = await serve(pageOf(page))
    const resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const reach: Reach = { ...reachOfTest, resolve }
    expect(await messageOf(`${origin}/`, { reach })).toMatch(/is not on the public web/)
    expect(asked).toEqual([])
  })

  it('connects to the address that was checked, whatever the name means a moment later', async () => {
    const { origin, asked } = await serve(pageOf(page))
    const answers = ['127.0.0.1', '127.0.0.2']
    const resolve = vi.fn(async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }])
    expect(await messageOf(`${origin}/`, { reach: { ...reachOfTest, resolve } })).toBe(
      `fetched ${origin}/`,
    )
    expect(resolve).toHaveBeenCalledTimes(1)
    // The next request asks again, and the name is private by then.
    expect(await messageOf(`${origin}/`, { reach: { ...reachOfTest, resolve } })).toMatch(
      /is not on the public web/,
    )
    expect(asked).toEqual(['/'])
  })

  it('checks a name anew that it is sent back to', async () => {
    const { origin, asked } = await serve(sendsOnTo('/again'))
    const answers = ['127.0.0.1', '192.168.0.1']
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }]
    expect(await messageOf(`${origin}/`, { reach: { ...reachOfTest, resolve } })).toMatch(
      /is not on the public web/,
    )
    expect(asked).toEqual(['/'])
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const { origin } = await serve(pageOf(pack(page), { ...html, 'Content-Encoding': encoding }))
    const answer = await fetched(origin)
    expect(answer.ok && new TextDecoder().decode(answer.bytes)).toBe(page)
  })

  it('does not unpack a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024))
    const { origin } = await serve(pageOf(bomb, { ...html, 'Content-Encoding': 'gzip' }))
    const before = process.memoryUsage().arrayBuffers
    expect(await messageOf(origin)).toMatch(/larger than 10 MB/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024)
  })

  it.each([
    ['packed in a way nobody asked for', 'zstd', page],
    ['packed and broken', 'gzip', page],
    ['packed and cut off', 'gzip', gzipSync(page).subarray(0, 30)],
  ])('says that it cannot read what is %s', async (_, encoding, body) => {
    const { origin } = await serve(pageOf(body, { ...html, 'Content-Encoding': encoding }))
    expect(await messageOf(origin)).toMatch(/cannot be read/)
  })

  it('stops at 10 MB of a page that says its size, and of one that does not', async () => {
    const large = Buffer.alloc(11 * 1024 * 1024, 'a ')
    const { origin } = await serve((request, response) => {
      const told = request.url === '/told' ? { 'Content-Length': `${large.length}` } : {}
      response.writeHead(200, { ...html, ...told })
      for (let part = 0; part < 11; part += 1) response.write(large.subarray(0, 1024 * 1024))
    })
    expect(await messageOf(`${origin}/told`)).toMatch(/larger than 10 MB/)
    expect(await messageOf(`${origin}/untold`)).toMatch(/larger than 10 MB/)
  })

  it('takes more of a PDF', async () => {
    const { origin } = await serve(
      pageOf(Buffer.alloc(11 * 1024 * 1024), {
        'Content-Type': 'application/pdf',
        'Content-Length': `${11 * 1024 * 1024}`,
      }),
    )
    const seen: [number, number | null][] = []
    const onProgress = (done: number, of: number | null) => seen.push([done, of])
    const answer = await fetched(`${origin}/report`, { onProgress })
    expect(answer.ok && [answer.name, answer.bytes.length]).toEqual([
      'report.pdf',
      11 * 1024 * 1024,
    ])
    expect(seen.at(-1)).toEqual([11 * 1024 * 1024, 11 * 1024 * 1024])
  })

  it.each([
    [401, /only to those who sign in \(401\)/],
    [402, /wants to be paid/],
    [403, /or only to subscribers \(403\)/],
    [404, /has no page at this address \(404\)/],
    [410, /has no page at this address \(410\)/],
    [418, /does not hand out this page \(418\)/],
    [429, /asked too often/],
    [451, /legal reasons/],
    [500, /a problem of its own \(500\)/],
    [503, /a problem of its own \(503\)/],
  ])('says what status %s means', async (status, expected) => {
    const { origin } = await serve((_, response) => response.writeHead(status, html).end(page))
    expect(await messageOf(origin)).toMatch(expected)
  })

  it.each([
    ['image/png', /a picture \(image\/png\)/],
    ['video/mp4', /leads to video/],
    ['application/zip', /leads to application\/zip/],
    ['application/json', /leads to application\/json/],
  ])('loads nothing of the kind %s', async (type, expected) => {
    const { origin } = await serve(pageOf(page, { 'Content-Type': type }))
    expect(await messageOf(origin)).toMatch(expected)
  })

  it('is told when a page is empty', async () => {
    const { origin } = await serve(pageOf(''))
    expect(await messageOf(origin)).toMatch(/an empty page/)
  })

  it.each([
    ['before it answers', () => {}],
    ['in the middle of it', (response: Parameters<RequestListener>[1]) => response.write('<p>')],
  ])('waits no longer than it may for a site that stops %s', async (_, begin) => {
    const { origin } = await serve((_, response) => void begin(response))
    expect(await messageOf(origin, { timeoutMs: 200 })).toMatch(/takes too long to answer/)
  })

  it('is called off', async () => {
    const { origin } = await serve(() => {})
    const controller = new AbortController()
    const fetching = fetched(origin, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('called off')), 50)
    await expect(fetching).rejects.toThrow('called off')
  })

  it('says that a connection broke off', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { ...html, 'Content-Length': '1000' })
      response.write('<p>', () => response.destroy())
    })
    expect(await messageOf(origin)).toMatch(/broke off the connection/)
  })

  it('says that nobody answers, or that there is no such name', async () => {
    const server = await startWebServer(pageOf(page))
    await server.close()
    expect(await messageOf(server.origin)).toMatch(/does not accept connections/)
    const resolve = async () => {
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
    }
    expect(await messageOf(server.origin, { reach: { ...reachOfTest, resolve } })).toBe(
      'No site “site.example.org” was found. Is the address right, and this computer online?',
    )
  })

  it('does not believe a certificate that nobody vouches for', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const server = await startWebServer(pageOf(page), {
      key: await readFile('tests/fixtures/tls/self-signed.key.pem', 'utf8'),
      cert: await readFile('tests/fixtures/tls/self-signed.cert.pem', 'utf8'),
    })
    servers.push(server)
    expect(await messageOf(server.origin)).toMatch(/^The certificate of .* does not hold/)
    expect(server.asked).toEqual([])
    vi.unstubAllEnvs()
  })

  it('says that a site speaks another protocol', async () => {
    const { origin } = await serve(pageOf(page))
    expect(await messageOf(origin.replace('http:', 'https:'))).toMatch(/no secure connection/)
  })

  it.each(['', 'example.org', 'not an address', 'ftp://example.org/a'])(
    'asks for a web address instead of %s',
    async (address) => {
      expect(await messageOf(address)).toMatch(/^A web address starts with/)
    },
  )
})
