import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { action } from '@/lib/boundary/action'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { Conflict, Forbidden, InvalidInput, NotFound } from '@/lib/errors'
import { saveClaimSchema } from '@/lib/workflows/save-claim'
import { visitor } from '@/tests/support/visitor'

const schema = z.object({
  name: z.string().trim().min(1, 'Give it a name').max(5),
  parts: z.array(z.object({ size: z.int() })).default([]),
})

/** Bugs are logged, which other tests forbid. */
function keepLogQuiet() {
  vi.mocked(console.error).mockImplementation(() => undefined)
}

function expectLogged(error: unknown) {
  expect(console.error).toHaveBeenCalledExactlyOnceWith(error)
  vi.mocked(console.error).mockClear()
}

describe('action', () => {
  it('answers with what the work gives for the parsed input', async () => {
    const greet = action(schema, async ({ name, parts }) => `${name}${parts.length}`)
    expect(await greet('Local reader', { name: ' Ana ' })).toEqual({ ok: true, value: 'Ana0' })
  })

  it.each([
    [new NotFound('It is gone'), 'not-found', 404],
    [new Forbidden('It is theirs'), 'forbidden', 403],
    [new Conflict('It has changed'), 'conflict', 409],
    [new InvalidInput('It is wrong'), 'invalid-input', 422],
  ])('answers with a refusal in its own words: %s', async (refusal, kind, status) => {
    const refuse = action(schema, () => Promise.reject(refusal))
    const { message } = refusal
    expect(await refuse('Local reader', { name: 'Ana' })).toEqual({
      ok: false,
      kind,
      status,
      message,
    })
  })

  it('hands over what is stored with a conflict', async () => {
    const refuse = action(schema, () => Promise.reject(new Conflict('Changed', { version: 2 })))
    expect(await refuse('Local reader', { name: 'Ana' })).toMatchObject({ current: { version: 2 } })
  })

  it('keeps the cause of a bug to the log', async () => {
    keepLogQuiet()
    const bug = new Error('password=secret')
    const answer = await action(schema, () => Promise.reject(bug))('Local reader', { name: 'Ana' })
    expect(answer).toMatchObject({ ok: false, kind: 'bug', status: 500 })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expectLogged(bug)
  })

  it('is not stopped by what throws at once', async () => {
    keepLogQuiet()
    const bug = new Error('at once')
    const fail = action(schema, () => {
      throw bug
    })
    expect(await fail('Local reader', { name: 'Ana' })).toMatchObject({ kind: 'bug' })
    expectLogged(bug)
  })
})

describe('a page that was made for somebody', () => {
  const work = vi.fn(async () => 'done')
  const write = action(schema, work)
  const become = (annotator: string) => {
    const view = serializeChosenView({ annotator, hides: [] })
    visitor.cookies.set(viewCookieName(3000), view)
  }

  it('writes as that person', async () => {
    become('Ana')
    expect(await write('Ana', { name: 'x' })).toEqual({ ok: true, value: 'done' })
  })

  it('writes nothing once somebody else annotates in this browser, and says what to do', async () => {
    work.mockClear()
    become('Ben')
    expect(await write('Ana', { name: 'x' })).toEqual({
      ok: false,
      kind: 'forbidden',
      status: 403,
      message:
        'This page was opened as Ana, and you are Ben now. Reload the page to go on as Ben, or choose Ana again in the bar at the top.',
    })
    expect(work).not.toHaveBeenCalled()
  })
})

describe('bad input', () => {
  const messageFor = async (input: unknown) => {
    const refused = action(z.unknown().pipe(schema), () => Promise.reject(new Error('ran')))
    const answer = await refused('Local reader', input)
    return answer.ok ? null : [answer.kind, answer.message]
  }

  it.each([
    ['nothing', undefined, 'The request is missing.'],
    ['a list', [], 'The request is not of the right kind: object is expected.'],
    ['an empty name', { name: ' ' }, 'Give it a name'],
    ['no name', {}, 'name is missing.'],
    ['a number for a name', { name: 5 }, 'name is not of the right kind: string is expected.'],
    ['a long name', { name: 'Anastasia' }, 'name is too long: at most 5 are allowed.'],
    [
      'a wrong part',
      { name: 'Ana', parts: [{ size: 1 }, { size: 'x' }] },
      'parts[1].size is not of the right kind: number is expected.',
    ],
    [
      'several problems',
      { name: '', parts: [{}, {}, {}] },
      'Give it a name\nparts[0].size is missing.\nparts[1].size is missing.',
    ],
  ])('is refused in words: %s', async (_, input, message) => {
    expect(await messageFor(input)).toEqual(['invalid-input', message])
  })

  it('names the field of a claim', async () => {
    const save = action(z.unknown().pipe(saveClaimSchema), async () => 'saved')
    const answer = await save('Local reader', {
      batchId: 'x',
      project: 'p',
      claim: { passages: [] },
    })
    expect(answer).toMatchObject({
      message: expect.stringContaining('batchId is not valid.\nclaim.id is missing.'),
    })
  })

  it('may be nested as deep as an attacker likes', async () => {
    let nested: unknown = 'deep'
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested]
    const [kind, message] = (await messageFor({ name: 'Ana', parts: nested })) ?? []
    expect([kind, message]).toEqual(['invalid-input', 'This is nested too deeply to be read.'])
  })

  it('loses the characters that no database keeps', async () => {
    const echo = action(z.object({ a: z.array(z.string()) }), async ({ a }) => a)
    expect(await echo('Local reader', { a: ['a\0b', 'c\ud83d', '👩‍🔬'] })).toEqual({
      ok: true,
      value: ['ab', 'c\ufffd', '👩‍🔬'],
    })
  })

  it('hands bytes on as they are', async () => {
    const size = action(z.object({ bytes: z.instanceof(Uint8Array) }), async ({ bytes }) => bytes)
    const bytes = Uint8Array.from([0, 255])
    expect(await size('Local reader', { bytes })).toEqual({ ok: true, value: bytes })
  })
})
