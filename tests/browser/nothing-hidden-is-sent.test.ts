import { beforeAll, describe, expect, it } from 'vitest'
import { duplicatesPath, questionEffectPath, sourcePreviewsPath } from '@/lib/addresses'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { type Hidable, hidables } from '@/lib/comparison/view'
import { sha256 } from '@/lib/text/sha256'
import { storedClaims } from '@/tests/browser/support/claims'
import { everyPage, everyReadOfApi } from '@/tests/browser/support/every-address'
import { openApp } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { secretProject, secrets } from '@/tests/browser/support/secret-project'

const file = secretProject()
const project = file.project.slug
let app: RunningApp
let blindSlugs: string[]
let claimIds: string[]

beforeAll(async () => {
  app = (await openApp()).app
  const response = await fetch(`${app.address}/api/v1/projects`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(file),
  })
  expect(response.status, await response.clone().text()).toBe(201)
  claimIds = (await storedClaims(app, project)).map(({ id }) => id)
  blindSlugs = ['a', 'b', 'c', 'd'].map((letter) => `source-${letter}`)
})

const realSlugs = file.documents.map(({ slug }) => slug)

/** What Ben's browser asks, in which these are hidden. */
function ask(address: string, hides: readonly Hidable[], headers: Record<string, string> = {}) {
  return fetch(`${app.address}${address}`, { headers: { ...headers, Cookie: cookieOf(hides) } })
}

/** The same for what does not fit into an address. */
function send(address: string, body: unknown, hides: readonly Hidable[]) {
  return fetch(`${app.address}${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookieOf(hides) },
    body: JSON.stringify(body),
  })
}

function cookieOf(hides: readonly Hidable[]): string {
  const view = serializeChosenView({ annotator: 'Ben', hides: [...hides] })
  return `${viewCookieName(app.port)}=${encodeURIComponent(view)}`
}

const addresses = (documents: readonly string[]) => {
  const values = {
    project: [project],
    document: documents,
    question: file.questions.map(({ slug }) => slug),
    pair: ['1-2-question-1', '2-4-question-1', '1-3-question-1'],
    change: ['1', '2'],
    revision: ['1', '2'],
    brief: ['a-brief'],
    file: ['matrix.svg', 'timeline.svg', 'map.svg', 'brief.md', 'brief.html', 'brief.docx'],
    claimId: claimIds,
    number: ['1', '2', '3', '4'],
    tag: file.tags.map(({ slug }) => slug),
  }
  // A search says nothing until something is searched for: words that all texts have, and Ana's own.
  const everything = encodeURIComponent('a* OR t* OR s* OR anas')
  // The words that a claim marks which Ben has not read: a concordance says which claims mark its lines.
  const marked = encodeURIComponent('"simply transactional"')
  const searches = [
    `/api/v1/projects/${project}/search?q=${everything}`,
    `/api/v1/projects/${project}/concordance?q=${everything}`,
    `/api/v1/projects/${project}/concordance?q=${everything}&format=csv`,
    `/api/v1/projects/${project}/concordance?q=${marked}`,
  ]
  const pages = [
    ...everyPage(values),
    `/projects/${project}/search?q=${everything}`,
    `/projects/${project}/search?q=${marked}&view=lines`,
  ]
  return { pages, reads: [...everyReadOfApi(values), ...searches] }
}

/** Everything that is sent for every address: pages as they are opened, and as they are gone to. */
async function everythingSent(hides: readonly Hidable[]): Promise<Map<string, string>> {
  const { pages, reads } = addresses(hides.includes('sources') ? blindSlugs : realSlugs)
  const sent = new Map<string, string>()
  for (const address of [...pages, ...reads]) {
    sent.set(address, await (await ask(address, hides)).text())
  }
  for (const address of pages) {
    sent.set(`${address} (gone to)`, await (await ask(address, hides, { RSC: '1' })).text())
  }
  return sent
}

const found = (sent: ReadonlyMap<string, string>, words: readonly string[]) =>
  [...sent].flatMap(([address, text]) =>
    words
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => `${word} at ${address}`),
  )

describe('what a browser is sent', () => {
  it('has every secret in it while nothing is hidden: the search can find them', async () => {
    const sent = await everythingSent([])
    const words = [...secrets.readings, ...secrets.verdicts, ...secrets.sources]
    expect(words.filter((word) => found(sent, [word]).length === 0)).toEqual([])
  })

  it.each(hidables)('has none of them where %s are hidden', async (what) => {
    expect(found(await everythingSent([what]), secrets[what])).toEqual([])
  })

  it('has none of them where everything is', async () => {
    const sent = await everythingSent([...hidables])
    expect(found(sent, Object.values(secrets).flat())).toEqual([])
  })

  it('has no trace of a claim that is not there yet, nor a position that Ben has not answered', async () => {
    const stored = await storedClaims(app, project)
    const unread = stored.filter(({ assessments }) => assessments.every(({ by }) => by !== 'Ben'))
    expect(unread).toHaveLength(2)
    const ids = unread.map(({ id }) => id)
    expect(found(await everythingSent([]), ids)).not.toEqual([])
    expect(found(await everythingSent(['readings']), ids)).toEqual([])
  })

  it.each(hidables)(
    'has none of them in what a change would do, where %s are hidden',
    async (what) => {
      const [claim] = await storedClaims(app, project)
      const questionId = claim?.assessments[0]?.questionId
      const archive = { questionId, isArchived: true }
      const change = { kind: 'archive-question', archive }
      const sent = async (hides: readonly Hidable[]) => {
        const response = await send(questionEffectPath(project), { change }, hides)
        expect(response.status).toBe(200)
        return response.text()
      }
      expect(found(new Map([['effect', await sent([])]]), secrets.sources)).not.toEqual([])
      expect(found(new Map([['effect', await sent([what])]]), secrets[what])).toEqual([])
    },
  )

  it('has no source in what is told of a file that is here already', async () => {
    const [{ text = '' } = {}] = file.documents.flatMap(({ revisions }) => revisions)
    const sent = async (hides: readonly Hidable[]) => {
      const known = {
        textSha256: sha256(text),
        address: 'https://hidden-host.example/hushed-report',
      }
      const marks = await send(duplicatesPath(project), known, hides)
      const preview = await send(sourcePreviewsPath(project), { text: 'Words.' }, hides)
      expect([marks.status, preview.status]).toEqual([200, 200])
      return new Map([['told', (await marks.text()) + (await preview.text())]])
    }
    expect(found(await sent([]), secrets.sources)).not.toEqual([])
    expect(found(await sent(['sources']), secrets.sources)).toEqual([])
  })

  it('says on every page what is hidden', async () => {
    for (const address of addresses(blindSlugs).pages) {
      const page = await ask(address, ['sources'])
      if (page.status === 200) expect(await page.text(), address).toContain('Sources are hidden')
    }
  })

  it('leads from the names of sources to addresses without them', async () => {
    for (const slug of realSlugs) {
      const response = await ask(`/projects/${project}/documents/${slug}`, ['sources'])
      expect(response.url).toMatch(/\/documents\/source-[a-d]$/)
      const back = await ask(new URL(response.url).pathname, [])
      expect(back.url).toMatch(new RegExp(`/documents/${slug}$`))
    }
  })
})
