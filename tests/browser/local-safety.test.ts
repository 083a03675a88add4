import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { exportFilePath, sourcePreviewsPath } from '@/lib/addresses'
import { openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

type Answer = { status: number; headers: Record<string, unknown>; body: string }

/** A request with headers that a browser would not let a page send. */
function ask(
  port: number,
  {
    path = '/',
    method = 'GET',
    headers = {},
  }: { path?: string; method?: string; headers?: object },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...headers } })
    sent.on('error', reject)
    sent.on('response', async (response) => {
      const body = (await response.setEncoding('utf8').toArray()).join('')
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
    sent.end()
  })
}

describe('the app on this machine', () => {
  it.each(['localhost', '127.0.0.1'])('answers to the name %s', async (name) => {
    const { port } = (await openApp()).app
    expect(await ask(port, { headers: { Host: `${name}:${port}` } })).toMatchObject({ status: 200 })
  })

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', 'localhost:1'])(
    'does not answer to the host %s, which a rebound name would send',
    async (host) => {
      const { port } = (await openApp()).app
      for (const path of ['/', exportFilePath(workedProject, 'json'), '/icon.svg']) {
        const answer = await ask(port, { path, headers: { Host: host } })
        expect(answer.status, path).toBe(421)
        expect(answer.body).not.toContain('Russia')
      }
    },
  )

  it.each(['http://evil.example', 'null', 'http://localhost:1'])(
    'takes no write from the origin %s',
    async (origin) => {
      const { port } = (await openApp()).app
      const headers = { Host: `localhost:${port}`, Origin: origin, 'Next-Action': 'x' }
      expect(await ask(port, { method: 'POST', headers })).toMatchObject({ status: 403 })
    },
  )

  it.each([
    ['another host', { Host: 'evil.example' }, 421],
    ['another site', { Origin: 'http://evil.example' }, 403],
    ['a fetch of another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('reads no source for %s, however its address is written', async (_, foreign, status) => {
    const { port } = (await openApp()).app
    const path = sourcePreviewsPath(workedProject)
    const headers = { Host: `localhost:${port}`, 'Counterpoint-File-Name': 'a.txt', ...foreign }
    for (const written of [path, `${path}?a=1`, path.replace('source', '%73ource')]) {
      const answer = await ask(port, { path: written, method: 'POST', headers })
      expect([written, answer.status]).toEqual([written, status])
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('lets no other site read an export, although the browser sends it from this machine', async () => {
    const { port } = (await openApp()).app
    const headers = { Host: `localhost:${port}`, 'Sec-Fetch-Site': 'cross-site' }
    const answer = await ask(port, { path: exportFilePath(workedProject, 'json'), headers })
    expect(answer.status).toBe(403)
  })

  it('says in every answer what a page may load: scripts of ours alone, by a nonce of its own', async () => {
    const { port } = (await openApp()).app
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await ask(port, { headers: { Host: `localhost:${port}` } })
        const policy = String(headers['content-security-policy'])
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
        expect(body).toContain(`nonce="${nonce}"`)
        return policy
      }),
    )
    expect(policies[0]).not.toBe(policies[1])
    expect(policies[0]).toMatch(/default-src 'self'/)
    expect(policies[0]).not.toMatch(/unsafe-(inline|eval)|https?:/)
  })

  it('runs no script that slipped into a page', async () => {
    const { page, complaints } = await openApp({ path: '/' })
    complaints.expect(/Content Security Policy/)
    const ran = await page.evaluate(async () => {
      const script = document.createElement('div')
      script.innerHTML = '<img src="data:," onerror="window.slipped = true">'
      document.body.append(script)
      await new Promise((resolve) => setTimeout(resolve, 200))
      return 'slipped' in window
    })
    expect(ran).toBe(false)
  })

  it.each(['/projects/%E0%A4%A', '/%'])(
    'answers the address %s as one that is not there, and stays up',
    async (path) => {
      const { port } = (await openApp()).app
      const headers = { Host: `localhost:${port}` }
      expect(await ask(port, { path, headers })).toMatchObject({ status: 400 })
      expect(await ask(port, { path: '/api/v1/health', headers })).toMatchObject({ status: 200 })
    },
  )

  it('sends no header that tells what it is made with', async () => {
    const { port } = (await openApp()).app
    const { headers } = await ask(port, { headers: { Host: `localhost:${port}` } })
    expect(Object.keys(headers)).not.toContain('x-powered-by')
  })
})
