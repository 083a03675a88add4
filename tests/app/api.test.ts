import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as getHealth } from '@/app/api/v1/health/route'
import { GET as getClaimNumber } from '@/app/api/v1/projects/[project]/claim-numbers/[number]/route'
import { GET as getCounterPassages } from '@/app/api/v1/projects/[project]/claims/[claimId]/counter-passages/route'
import { PUT as putClaim } from '@/app/api/v1/projects/[project]/claims/[claimId]/route'
import { GET as getClaims } from '@/app/api/v1/projects/[project]/claims/route'
import { GET as getClaimsFile } from '@/app/api/v1/projects/[project]/claims-table/csv/route'
import { GET as getFacets } from '@/app/api/v1/projects/[project]/claims-table/facets/route'
import { GET as getClaimIds } from '@/app/api/v1/projects/[project]/claims-table/ids/route'
import { GET as getClaimTable } from '@/app/api/v1/projects/[project]/claims-table/route'
import { GET as getDirectory } from '@/app/api/v1/projects/[project]/directory/route'
import { GET as getDisagreements } from '@/app/api/v1/projects/[project]/disagreements/route'
import { GET as getExport } from '@/app/api/v1/projects/[project]/export/route'
import { GET as getGuidelines } from '@/app/api/v1/projects/[project]/guidelines/route'
import { GET as getPicture } from '@/app/api/v1/projects/[project]/pictures/[file]/route'
import { GET as getProjects, POST as postProject } from '@/app/api/v1/projects/route'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { requireReadableFile } from '@/lib/boundary/project-file-text'
import { readEnv } from '@/lib/env'
import { verifyProjectFile } from '@/lib/exchange/verify-quotes'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { visitor } from '@/tests/support/visitor'

type Handler = typeof getHealth
type Ask = {
  method?: string
  search?: string
  /** Sent as it is where it is text or bytes, else as JSON. */
  body?: string | Uint8Array<ArrayBuffer> | Record<string, unknown>
  params?: Record<string, string>
}

/** As Next does it: an address without parts has no parameters at all. */
async function ask(handler: Handler, { method = 'GET', search = '', body, params }: Ask = {}) {
  const request = new Request(`http://localhost:3000/api/v1${search}`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  })
  return handler(request, { params: Promise.resolve(params) })
}

const json = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
})

describeEachEngine('the API', (engine) => {
  let project: TestProject
  beforeAll(async () => {
    const database = await engine.openFresh()
    globalThis.counterpointDatabase = Promise.resolve(database)
    project = await buildProject(database, '한국의 계획')
    await addClaim(project, { quotes: ['shells'] })
  })
  afterAll(() => {
    globalThis.counterpointDatabase = undefined
  })
  /** As Next hands it on: percent-encoded. */
  const params = () => ({ project: encodeURIComponent(project.project) })

  it('says that the database answers', async () => {
    expect(await json(await ask(getHealth))).toEqual({ status: 200, body: { status: 'ok' } })
  })

  it('gives a browser what it may see, and a whole file only when it says so', async () => {
    const hides = ['readings', 'sources'] as const
    const view = serializeChosenView({ annotator: 'Ben', hides: [...hides] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    const claims = await ask(getClaims, { params: params() })
    expect(await json(claims)).toEqual({ status: 200, body: { claims: [], ignored: [] } })
    expect(await json(await ask(getExport, { params: params() }))).toMatchObject({
      status: 403,
      body: { kind: 'forbidden', message: expect.stringContaining('hidden in this browser') },
    })
    const included = await ask(getExport, { params: params(), search: '?hidden=included' })
    expect((await json(included)).body).toMatchObject({ claims: [{ number: 1 }] })
  })

  it('lists the projects', async () => {
    expect(await json(await ask(getProjects))).toMatchObject({
      status: 200,
      body: { projects: [{ slug: '한국의-계획', documentCount: 2, claimCount: 1 }] },
    })
  })

  it('tells what can be opened by its name, and where a claim is', async () => {
    expect(await json(await ask(getDirectory, { params: params() }))).toMatchObject({
      status: 200,
      body: {
        documents: [{ title: 'Diplomat' }, { title: 'Council' }],
        questions: [{ text: 'Will it last?', positions: [{ label: 'Yes' }, { label: 'No' }] }],
        tags: [{ name: 'Motive', within: [], aliases: [] }],
        annotators: ['Ana'],
      },
    })
    const numbered = (number: string) =>
      ask(getClaimNumber, { params: { ...params(), number } }).then(json)
    expect(await numbered('1')).toMatchObject({
      status: 200,
      body: { claim: { number: 1, quote: 'shells', document: { title: 'Diplomat' } } },
    })
    expect(await numbered('99')).toEqual({ status: 200, body: { claim: null } })
    for (const number of ['0', '-1', '1.5', 'x', '99999999999']) {
      expect(await numbered(number)).toMatchObject({ status: 422 })
    }
  })

  it('tells how to annotate', async () => {
    expect(await json(await ask(getGuidelines, { params: params() }))).toMatchObject({
      status: 200,
      body: {
        questions: [
          { text: 'Will it last?', positions: [{ excludes: ['No'] }, { excludes: ['Yes'] }] },
        ],
        tags: [{ name: 'Motive', depth: 0 }],
      },
    })
  })

  it('tells a browser nothing by name that is hidden in it', async () => {
    const view = serializeChosenView({ annotator: 'Ben', hides: ['readings', 'sources'] })
    visitor.cookies.set(viewCookieName(readEnv().port), view)
    const number = await ask(getClaimNumber, { params: { ...params(), number: '1' } })
    expect(await json(number)).toEqual({ status: 200, body: { claim: null } })
    const { body } = await json(await ask(getDirectory, { params: params() }))
    expect(body).toMatchObject({ annotators: [], briefs: [] })
    expect(JSON.stringify(body)).not.toMatch(/Diplomat|Council/)
  })

  it('exports a project whose slug is in any script as a file to keep', async () => {
    const response = await ask(getExport, { params: params() })
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="project.json"; filename*=UTF-8''${encodeURIComponent('한국의-계획')}.json`,
    )
    const { quotes } = verifyProjectFile(requireReadableFile(await response.text()))
    expect(quotes).toMatchObject([{ outcome: 'OK', exact: 'shells' }])
  })

  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['markdown', 'text/markdown; charset=utf-8'],
  ])('exports %s as %s, with links to where it is served', async (format, mediaType) => {
    vi.stubEnv('PORT', '4321')
    const response = await ask(getExport, { search: `?format=${format}`, params: params() })
    expect(response.headers.get('Content-Type')).toBe(mediaType)
    expect(await response.text()).toContain('http://localhost:4321/projects/')
  })

  it('gives what annotators disagree on as a table, for the search of the page', async () => {
    const { question, yes, no, ben } = project
    const read = (positionId: string) => ({
      quotes: ['transactional'],
      fields: { assessments: [{ questionId: question.id, positionId }] },
    })
    const claim = await addClaim(project, read(yes.id))
    await addClaim(project, {
      ...read(no.id),
      ...{ by: ben, id: claim.id, expectedVersion: claim.version },
    })
    const rows = async (search: string) => {
      const response = await ask(getDisagreements, { search, params: params() })
      expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
      expect(response.headers.get('Content-Disposition')).toContain('.csv')
      return (await response.text()).trim().split('\r\n').slice(1)
    }
    expect(await rows('?of=positions')).toEqual([
      expect.stringContaining('"Ana","Yes"'),
      expect.stringContaining('"Ben","No"'),
    ])
    expect(await rows('?annotator=Ana&other=Zoe')).toEqual([])
    expect(await rows('?of=verdicts&show=all')).toEqual([])
  })

  it('names the formats where one is asked for that is not there', async () => {
    expect(
      await json(await ask(getExport, { search: '?format=exe', params: params() })),
    ).toMatchObject({ status: 422, body: { message: expect.stringContaining('json, csv') } })
  })

  it('answers 404 for a project that is not there', async () => {
    for (const handler of [getExport, getClaims, getDisagreements]) {
      expect(await json(await ask(handler, { params: { project: 'none' } }))).toMatchObject({
        status: 404,
        body: { kind: 'not-found' },
      })
    }
  })

  it('imports what it exports, unless a project of that name is there', async () => {
    const file = await (await ask(getExport, { params: params() })).json()
    expect((await ask(postProject, { method: 'POST', body: file })).status).toBe(409)
    const copy = { ...file, project: { ...file.project, slug: '사본' } }
    const response = await ask(postProject, { method: 'POST', body: copy })
    expect(response.headers.get('Location')).toBe(`/projects/${encodeURIComponent('사본')}`)
    expect(await json(response)).toEqual({
      status: 201,
      body: { slug: '사본', title: '한국의 계획' },
    })
  })

  it.each([
    ['another encoding', new Uint8Array([0xff, 0xfe, 0x00]), 'UTF-8'],
    ['no JSON', '<html>', 'not JSON'],
    ['no object', '[]', 'object'],
    ['nothing', '', 'not JSON'],
    ['another format', '{"format":"word"}', 'not a Counterpoint project'],
    ['deep nesting', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nested too deeply'],
  ])('refuses to import %s', async (_name, body, message) => {
    expect(await json(await ask(postProject, { method: 'POST', body }))).toMatchObject({
      status: 422,
      body: { kind: 'invalid-input', message: expect.stringContaining(message) },
    })
  })

  it('refuses a body past the limit with 413', async () => {
    const body = new Uint8Array(12 * 1024 * 1024 + 1)
    expect(await json(await ask(postProject, { method: 'POST', body }))).toMatchObject({
      status: 413,
      body: { message: expect.stringContaining('12 MB') },
    })
  })

  it('refuses a body that a form of another site could send', async () => {
    const request = new Request('http://localhost:3000/api/v1/projects', {
      method: 'POST',
      body: '{"format":"counterpoint-project"}',
      headers: { 'Content-Type': 'text/plain' },
    })
    const response = await postProject(request, { params: Promise.resolve({}) })
    expect(response.status).toBe(422)
  })

  it.each(['matrix', 'timeline', 'map'])('draws the %s as an SVG file', async (picture) => {
    const file = `${picture}.svg`
    const response = await ask(getPicture, { params: { ...params(), file } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${file}"; filename*=UTF-8''${params().project}-${file}`,
    )
    expect(await response.text()).toMatch(/^<svg .*한국의 계획 · Counterpoint.*<\/svg>$/su)
  })

  it('knows no other picture, and no picture of another project', async () => {
    const status = async (file: string, project = params().project) =>
      (await ask(getPicture, { params: { project, file } })).status
    expect(await status('portrait.svg')).toBe(404)
    expect(await status('map.png')).toBe(404)
    expect(await status('map.svg', 'nowhere')).toBe(404)
  })

  describe('lists of claims', () => {
    let own: TestProject
    const list = async (handler: Handler, search: string) =>
      await json(await ask(handler, { params: { project: own.project }, search }))

    beforeAll(async () => {
      own = await buildProject(project.database, 'Lists of claims')
      const { question, yes } = own
      const assessments = [{ questionId: question.id, positionId: yes.id }]
      await addClaim(own)
      for (const quote of ['It will last', 'It would be wrong']) {
        await addClaim(own, { on: own.council, quotes: [quote], fields: { assessments } })
      }
    })

    it('have any of the values of one filter, and all filters together', async () => {
      const { slug } = own.question
      const search = `?document=council&kind=fact&kind=none&position=${slug}/yes&sort=-number`
      const { body } = await list(getClaims, search)
      expect(body.claims).toMatchObject([
        { passages: [{ exact: 'It would be wrong' }] },
        { passages: [{ exact: 'It will last' }] },
      ])
      const { body: none } = await list(getClaims, `${search}&status=checked&tag=none-such`)
      expect(none).toEqual({ claims: [], ignored: [{ parameter: 'tag', value: 'none-such' }] })
    })

    it.each([
      ['as they are', getClaims, { passages: [{ exact: 'It would be wrong' }] }],
      ['as a table shows them', getClaimTable, { quote: 'It would be wrong', tags: [] }],
    ])('go from page to page, %s', async (_, handler, claim) => {
      const first = await list(handler, '?document=council&limit=1&sort=number')
      expect(first.body).toMatchObject({ claims: [{}], matching: 2, ignored: [] })
      const cursor = encodeURIComponent(first.body.next)
      const second = await list(handler, `?document=council&limit=1&cursor=${cursor}`)
      expect(second.body).toMatchObject({ claims: [claim], matching: 2, next: null })
    })

    it('count what each value of a filter leaves', async () => {
      const { body } = await list(getFacets, '?document=council')
      expect(body.facets).toMatchObject({
        position: [{ value: `${own.question.slug}/yes`, count: 2 }],
        status: [{ value: 'draft', count: 2 }],
      })
      expect(body.facets.document).toEqual([
        { value: 'council', count: 2 },
        { value: 'diplomat', count: 1 },
      ])
    })

    it('are all of them as ids, and as a file in their order', async () => {
      const { body } = await list(getClaims, '?document=council&sort=-number')
      const numbers = body.claims.map(({ number }: { number: number }) => number)
      const ids = await list(getClaimIds, '?document=council')
      expect(ids.body.ids).toEqual(body.claims.map(({ id }: { id: string }) => id).toReversed())
      const search = '?document=council&sort=-number'
      const file = await ask(getClaimsFile, { search, params: { project: own.project } })
      expect(file.headers.get('Content-Disposition')).toContain('claims.csv')
      const names = (await file.text()).match(/"C-\d+"/gu)
      expect(names).toEqual(numbers.map((number: number) => `"C-${number}"`))
    })

    it.each(['?limit=10&cursor=[1]', '?cursor=["number",1]', '?limit=0', '?limit=5000'])(
      'refuse %s',
      async (search) => {
        expect((await list(getClaims, search)).status).toBe(422)
      },
    )
  })

  describe('PUT of a claim', () => {
    const put = (claim: ReturnType<typeof claimInput>, fields: object = {}) =>
      ask(putClaim, {
        method: 'PUT',
        body: { batchId: uuidv7(), claim, ...fields },
        params: { ...params(), claimId: claim.id },
      })

    it('makes it, and then lists it', async () => {
      const claim = claimInput(project.council, { quotes: ['It will last'] })
      expect(await json(await put(claim))).toMatchObject({
        status: 200,
        body: { id: claim.id, version: 1, passages: [{ exact: 'It will last' }] },
      })
      const { body } = await json(await ask(getClaims, { params: params() }))
      expect(body.claims).toContainEqual(expect.objectContaining({ id: claim.id }))
    })

    it('makes one claim of a request that is sent twice', async () => {
      const claim = claimInput(project.council)
      const batchId = uuidv7()
      const first = await json(await put(claim, { batchId }))
      expect(await json(await put(claim, { batchId }))).toEqual(first)
    })

    it('answers 409 with what is stored where it was changed meanwhile', async () => {
      const claim = claimInput(project.council)
      await put(claim)
      expect(await json(await put(claim))).toMatchObject({
        status: 409,
        body: { kind: 'conflict', current: { id: claim.id, version: 1 } },
      })
    })

    it('answers nothing that is hidden in the browser that sends it', async () => {
      const claim = claimInput(project.council, { fields: { statement: 'Ana says so' } })
      expect((await put(claim)).status).toBe(200)
      const view = serializeChosenView({ annotator: 'Ben', hides: ['readings'] })
      visitor.cookies.set(viewCookieName(readEnv().port), view)
      const refused = await json(await put(claim))
      expect(refused).toMatchObject({
        status: 409,
        body: { current: { id: claim.id, isHidden: true, statement: '' } },
      })
    })

    it('refuses a passage that is not in the text', async () => {
      const claim = claimInput(project.council)
      const passages = claim.passages.map((passage) => ({ ...passage, exact: 'It will not last' }))
      expect(await json(await put({ ...claim, passages }))).toMatchObject({ status: 422 })
    })

    it('refuses a claim with another id than the address', async () => {
      const claim = claimInput(project.council)
      const response = await ask(putClaim, {
        method: 'PUT',
        body: { batchId: uuidv7(), claim },
        params: { ...params(), claimId: uuidv7() },
      })
      expect(await json(response)).toMatchObject({
        status: 422,
        body: { message: 'The claim has another id than the address.' },
      })
    })
  })

  it('answers what stands against a claim in other documents', async () => {
    const reading = (positionId: string) => [{ questionId: project.question.id, positionId }]
    const fields = { assessments: reading(project.no.id) }
    const own = await addClaim(project, { quotes: ['transactional'], fields })
    const against = { quotes: ['It will last'], fields: { assessments: reading(project.yes.id) } }
    const other = await addClaim(project, { ...against, on: project.council })
    const asked = { params: { ...params(), claimId: own.id } }
    expect(await json(await ask(getCounterPassages, asked))).toMatchObject({
      status: 200,
      body: {
        counterPassages: [
          {
            question: { text: 'Will it last?' },
            positions: ['No'],
            strongest: { claimNumber: other.number, position: 'Yes', quotes: ['It will last'] },
            notCheckedCount: 0,
          },
        ],
      },
    })
    const missing = { params: { ...params(), claimId: uuidv7() } }
    expect((await ask(getCounterPassages, missing)).status).toBe(404)
  })
})
