import { NextRequest } from 'next/server'
import { expect, it, vi } from 'vitest'
import { proxy } from '@/proxy'

type RequestFields = { method?: string; headers?: Record<string, string> }

function ask(path: string, { method = 'GET', headers = {} }: RequestFields = {}) {
  vi.stubEnv('PORT', '3000')
  return proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      headers: { host: 'localhost:3000', ...headers },
    }),
  )
}

const policyOf = (response: Response) => response.headers.get('Content-Security-Policy') ?? ''

it('lets its own pages through, with a policy that Next and the browser both read', () => {
  const response = ask('/projects/one')
  expect(response.headers.get('x-middleware-next')).toBe('1')
  expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(
    policyOf(response),
  )
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

it('gives every answer a nonce of its own', () => {
  const nonces = Array.from(
    { length: 20 },
    () => /'nonce-([^']+)'/.exec(policyOf(ask('/')))?.[1] ?? '',
  )
  expect(new Set(nonces).size).toBe(20)
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
})

it('does not take the policy of a request for its own', () => {
  const response = ask('/', { headers: { 'Content-Security-Policy': "script-src 'nonce-known'" } })
  expect(response.headers.get('x-middleware-request-content-security-policy')).not.toContain(
    'nonce-known',
  )
})

it.each<[string, string, RequestFields, number]>([
  ['another host', '/', { headers: { host: 'evil.com' } }, 421],
  ['another port', '/', { headers: { host: 'localhost:3001' } }, 421],
  ['a file under another host', '/icon.svg', { headers: { host: 'evil.com' } }, 421],
  ['an action from another site', '/', postFrom('http://evil.com'), 403],
  ['an action from a sandboxed frame', '/', postFrom('null'), 403],
  [
    'a read of the API from another site',
    '/api/v1/projects',
    { headers: { origin: 'http://evil.com' } },
    403,
  ],
  [
    'a body past the limit',
    '/api/v1/projects',
    { method: 'POST', headers: { 'content-length': String(12 * 1024 * 1024 + 1) } },
    413,
  ],
])('refuses %s in a sentence', async (_name, path, fields, status) => {
  const response = ask(path, fields)
  expect(response.status).toBe(status)
  expect(response.headers.get('x-middleware-next')).toBeNull()
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(await response.text()).toMatch(/^[A-Z][^\n]+\n$/)
})

it('lets a program write that names no origin', () => {
  expect(ask('/api/v1/projects', { method: 'POST' }).headers.get('x-middleware-next')).toBe('1')
})

function postFrom(origin: string): RequestFields {
  return { method: 'POST', headers: { origin } }
}
