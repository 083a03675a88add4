import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/projects/[project]/search/route'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { readEnv } from '@/lib/env'
import type { SearchAnswer } from '@/lib/search/search-answer'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { visitor } from '@/tests/support/visitor'

describeEachEngine('the search of the API', (engine) => {
  let project: TestProject
  beforeAll(async () => {
    const database = await engine.openFresh()
    globalThis.counterpointDatabase = Promise.resolve(database)
    project = await buildProject(database)
    await addClaim(project, {
      quotes: ['Moscow', 'shells'],
      fields: { statement: 'Moscow buys shells', tagIds: [project.tag.id] },
    })
    await addClaim(project, { quotes: ['transactional'], fields: { statement: 'Moscow waits' } })
  })
  afterAll(() => {
    globalThis.counterpointDatabase = undefined
  })

  const ask = async (search: Record<string, string>, signal?: AbortSignal) => {
    const url = `http://localhost:3000/api/v1/projects/x/search?${new URLSearchParams(search)}`
    const request = new Request(url, signal ? { signal } : {})
    const response = await GET(request, { params: Promise.resolve({ project: project.project }) })
    const body: SearchAnswer = await response.json()
    return { status: response.status, ...body }
  }
  const totals = async (search: Record<string, string>) =>
    (await ask(search)).groups.map(({ kind, total }) => `${kind} ${total}`)

  it('groups what is found by kind, the newest first, with the places and the words around them', async () => {
    const { groups } = await ask({ q: 'moscow' })
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['documents', expect.any(Number)],
      ['quotes', 1],
      ['statements', 2],
      ['notes', 0],
    ])
    const [documents, quotes, statements] = groups
    const [hit] = documents?.hits ?? []
    const text = [project.diplomat, project.council].find(({ id }) => id === hit?.document.id)?.text
    expect(hit?.matches.map(({ start, end }) => text?.slice(start, end))).toContain('Moscow')
    expect(statements?.hits).toMatchObject([
      { claim: { number: 2 }, matches: [{ start: 0, end: 6 }], excerpt: { text: 'Moscow waits' } },
      { claim: { number: 1 }, revisionId: null },
    ])
    expect(quotes?.hits[0]?.matches).toEqual([
      { start: project.diplomat.text.indexOf('Moscow'), end: expect.any(Number) },
    ])
  })

  it('takes the last word for the beginning of one while it is typed', async () => {
    expect(await totals({ q: 'mosc', in: 'statements' })).toEqual(['statements 0'])
    expect(await totals({ q: 'mosc', in: 'statements', typing: 'yes' })).toEqual(['statements 2'])
  })

  it('goes on where a page ended', async () => {
    const search = { q: 'moscow', in: 'statements', limit: '1' }
    const [first] = (await ask(search)).groups
    expect(first).toMatchObject({ total: 2, hits: [{ claim: { number: 2 } }], next: '2.0' })
    const [second] = (await ask({ ...search, cursor: first?.next ?? '' })).groups
    expect(second).toMatchObject({ total: 2, hits: [{ claim: { number: 1 } }], next: null })
  })

  it('is narrowed by the filters of the claims table, which leave paragraphs out', async () => {
    const { tag, diplomat, council } = project
    expect(await totals({ q: 'moscow', tag: tag.slug })).toEqual([
      'documents 0',
      'quotes 1',
      'statements 1',
      'notes 0',
    ])
    const inCouncil = await totals({ q: 'moscow', document: council.slug })
    expect(inCouncil.slice(1)).toEqual(['quotes 0', 'statements 0', 'notes 0'])
    const inDiplomat = await ask({ q: 'moscow', document: diplomat.slug })
    expect(inDiplomat.groups[0]?.hits.map(({ document }) => document.id)).toContain(diplomat.id)
  })

  it('says what it read otherwise, and answers a query of nothing with nothing', async () => {
    expect(await ask({ q: '"moscow waits' })).toMatchObject({
      status: 200,
      notes: [{ start: 0, end: 13, message: expect.stringContaining('not closed') }],
      groups: [{}, {}, { total: 1 }, {}],
    })
    expect(await ask({ q: '-moscow' })).toMatchObject({ notes: [{}], groups: [] })
    expect(await ask({})).toMatchObject({ notes: [], groups: [] })
  })

  it('shows what somebody may see, in places and in numbers', async () => {
    const view = serializeChosenView({ annotator: 'Ben', hides: ['readings', 'sources'] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    const { groups } = await ask({ q: 'moscow OR shells' })
    expect(groups.slice(1).map(({ total }) => total)).toEqual([0, 0, 0])
    expect(JSON.stringify(groups)).not.toContain('Diplomat"')
    expect(groups[0]?.hits[0]?.document.title).toMatch(/^Source [A-D]$/)
  })

  it('looks no further once nobody waits', async () => {
    expect((await ask({ q: 'moscow' }, AbortSignal.abort())).groups).toEqual([])
  })

  it.each([{ in: 'letters' }, { limit: '0' }, { limit: '1000' }])('refuses %j', async (search) => {
    expect((await ask({ q: 'moscow', ...search })).status).toBe(422)
  })

  it('takes a cursor that is none for the first page', async () => {
    for (const cursor of ['x', '9999999999.0', '-1.0']) {
      expect(await totals({ q: 'moscow', in: 'statements', cursor })).toEqual(['statements 2'])
    }
  })
})
