import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { route } from '@/lib/boundary/route'
import { Conflict } from '@/lib/errors'

const schema = z.object({ project: z.string(), name: z.string().min(1, 'Give it a name') })
const echo = route(schema, async (input) => input)
const context = { params: Promise.resolve({ project: 'a-project' }) }

const post = (body: string, headers: HeadersInit = { 'Content-Type': 'application/json' }) =>
  new Request('http://localhost/api/v1/x', { method: 'POST', body, headers })

async function answerTo(request: Request, handler = echo) {
  const response = await handler(request, context)
  return [response.status, await response.json()]
}

describe('route', () => {
  it('answers a GET by what it asks for and where', async () => {
    const request = new Request('http://localhost/api/v1/x?name=Ana&project=other')
    expect(await answerTo(request)).toEqual([200, { project: 'a-project', name: 'Ana' }])
  })

  it('answers a POST by its JSON', async () => {
    const request = post('{"name":"Ana"}', { 'Content-Type': 'application/json; charset=utf-8' })
    expect(await answerTo(request)).toEqual([200, { project: 'a-project', name: 'Ana' }])
  })

  it('hands on a response that the work makes', async () => {
    const file = route(schema, async () => new Response('a,b', { status: 203 }))
    const response = await file(post('{"name":"Ana"}'), context)
    expect([response.status, await response.text()]).toEqual([203, 'a,b'])
  })

  it('says a refusal with its status, and hands over what is stored', async () => {
    const refuse = route(schema, () => Promise.reject(new Conflict('Changed', { version: 2 })))
    expect(await answerTo(post('{"name":"Ana"}'), refuse)).toEqual([
      409,
      { kind: 'conflict', message: 'Changed', current: { version: 2 } },
    ])
  })

  it('keeps the cause of a bug to the log', async () => {
    vi.mocked(console.error).mockImplementation(() => undefined)
    const fail = route(schema, () => Promise.reject(new Error('secret')))
    const [status, body] = await answerTo(post('{"name":"Ana"}'), fail)
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('secret')])
    expect(console.error).toHaveBeenCalledOnce()
    vi.mocked(console.error).mockClear()
  })

  it('refuses what is too large', async () => {
    const response = await echo(post(`{"name":"${'a'.repeat(13_000_000)}"}`), context)
    const { kind, message } = await response.json()
    expect([response.status, kind]).toEqual([413, 'invalid-input'])
    expect(message).toContain('MB')
  })

  it.each([
    ['no JSON', post('{"name":'), 'This is not JSON'],
    ['an empty body', post(''), 'This is not JSON'],
    ['a list', post('[]'), 'Send a JSON object'],
    ['a form', post('name=Ana', { 'Content-Type': 'text/plain' }), 'Content-Type'],
    ['an empty name', post('{"name":""}'), 'Give it a name'],
  ])('refuses %s', async (_, request, message) => {
    expect(await answerTo(request)).toEqual([
      422,
      { kind: 'invalid-input', message: expect.stringContaining(message) },
    ])
  })
})
