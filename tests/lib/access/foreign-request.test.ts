import { describe, expect, it } from 'vitest'
import { type RequestSource, refuseForeignRequest } from '@/lib/access/foreign-request'

const port = 3000

/** What curl sends, unless said otherwise. */
function request(fields: Partial<RequestSource> = {}): RequestSource {
  return {
    method: 'GET',
    path: '/',
    host: 'localhost:3000',
    origin: null,
    fetchSite: null,
    fetchMode: null,
    fetchDest: null,
    ...fields,
  }
}

const statusOf = (fields: Partial<RequestSource>, ownPort = port) =>
  refuseForeignRequest(request(fields), ownPort)?.status ?? 200

const link = { fetchMode: 'navigate', fetchDest: 'document' }
const action = { method: 'POST', fetchMode: 'cors', fetchDest: 'empty' }

describe('refuseForeignRequest', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])(
    'answers the host %s',
    (host) => {
      expect(statusOf({ host })).toBe(200)
    },
  )

  it.each([
    null,
    '',
    'evil.com',
    'evil.com:3000',
    '127.0.0.1.evil.com:3000',
    'localhost.evil.com:3000',
    'evil.com/localhost:3000',
    'localhost:3000@evil.com',
    'localhost.:3000',
    '127.0.0.2:3000',
    '0.0.0.0:3000',
    '[::]:3000',
    '::1:3000',
    '127.1:3000',
    '2130706433:3000',
    'localhost',
    'localhost:',
    'localhost:30000',
    'localhost:80',
    ' localhost:3000',
    'localhost:3000, evil.com',
  ])('turns away the host %j, which is somebody else', (host) => {
    expect(statusOf({ host })).toBe(421)
  })

  it('takes a host without a port for the port that browsers leave out', () => {
    expect(statusOf({ host: 'localhost' }, 80)).toBe(200)
    expect(statusOf({ host: 'localhost:80' }, 80)).toBe(200)
    expect(statusOf({ host: 'localhost:3000' }, 80)).toBe(421)
  })

  it.each(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])(
    'answers a %s of a program, which sends no origin',
    (method) => {
      expect(statusOf({ method, path: '/api/v1/projects' })).toBe(200)
    },
  )

  it.each(['http://localhost:3000', 'HTTP://LOCALHOST:3000'])(
    'answers what its own pages send, with the origin %s',
    (origin) => {
      expect(statusOf({ ...action, origin, fetchSite: 'same-origin' })).toBe(200)
    },
  )

  it.each([
    'null',
    '',
    'http://evil.com',
    'http://localhost',
    'http://localhost:3001',
    'https://localhost:3000',
    'http://localhost:3000.evil.com',
    'http://127.0.0.1:3000',
    'file://',
  ])('refuses the origin %j for reading and for writing', (origin) => {
    expect(statusOf({ ...action, origin })).toBe(403)
    expect(statusOf({ method: 'GET', path: '/api/v1/projects', origin })).toBe(403)
    expect(statusOf({ method: 'OPTIONS', path: '/api/v1/projects', origin })).toBe(403)
  })

  it.each(['cross-site', 'same-site', 'unheard-of'])('refuses writes that are %s', (fetchSite) => {
    expect(statusOf({ ...action, fetchSite })).toBe(403)
    expect(statusOf({ ...link, method: 'POST', fetchSite })).toBe(403)
  })

  it('opens a page for a link on another site', () => {
    expect(statusOf({ ...link, fetchSite: 'cross-site', path: '/projects/one' })).toBe(200)
  })

  it('opens a page for an address that was typed in', () => {
    expect(statusOf({ ...link, fetchSite: 'none' })).toBe(200)
  })

  it.each([
    ['a frame', { fetchMode: 'navigate', fetchDest: 'iframe' }],
    ['a picture', { fetchMode: 'no-cors', fetchDest: 'image' }],
    ['a script', { fetchMode: 'no-cors', fetchDest: 'script' }],
    ['a download', { ...link, path: '/api/v1/projects/one/export' }],
    ['a read of the API', { path: '/api/v1/projects', fetchMode: 'no-cors', fetchDest: 'empty' }],
  ])('refuses %s that another site asks for', (_name, fields) => {
    expect(statusOf({ ...fields, fetchSite: 'cross-site' })).toBe(403)
  })

  it('says in a sentence where it does answer', () => {
    const refusal = refuseForeignRequest(request({ host: 'evil.com' }), 4321)
    expect(refusal?.message).toContain('http://localhost:4321')
  })
})
