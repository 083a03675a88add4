import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { downloadFormats } from '@/components/brief/brief-downloads'
import {
  docNode,
  mentionedClaimNode,
  paragraphNode,
  quotedClaimNode,
} from '@/lib/briefs/brief-nodes'
import { citationKeyOf } from '@/lib/claims/citation-key'
import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { EditorNode } from '@/lib/documents/document'
import { briefDocx } from '@/lib/exchange/brief/brief-docx'
import { briefFormats, findBriefFormat } from '@/lib/exchange/brief/brief-formats'
import { briefHtmlFile } from '@/lib/exchange/brief/brief-html-file'
import { briefMarkdown } from '@/lib/exchange/brief/brief-markdown'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { type CitationState, stateNotices } from '@/lib/exchange/brief/cited-claim'
import { draftBrief } from '@/lib/exchange/brief/draft-brief'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { briefExport, making } from '@/tests/support/brief-export'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const cite = (claim: Claim) => ({ claim: claim.number, key: citationKeyOf(claim) })

/** C-1 as it is in the snapshot, with other fields. */
function withFirst(change: (claim: Claim) => Claim): ProjectSnapshot {
  const snapshot = buildSnapshot()
  return {
    ...snapshot,
    claims: snapshot.claims.map((claim) => (claim.number === 1 ? change(claim) : claim)),
  }
}

const inPassage = (fields: Partial<Claim['passages'][number]>) => (claim: Claim) => ({
  ...claim,
  passages: claim.passages.map((passage) => ({ ...passage, ...fields })),
})

/** A brief that cites C-1 as it was at first, once by itself and once within a line. */
function citingFirst(): EditorNode {
  const [first] = buildSnapshot().claims
  if (!first) throw new Error('there is a first claim')
  return docNode([
    quotedClaimNode(cite(first)),
    paragraphNode('As in ', mentionedClaimNode(cite(first), { withSource: true }), '.'),
  ])
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
}

async function htmlOfDocx(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
}

const changed = (claim: Claim): Claim => ({ ...claim, authorStance: 'reports' })

describe('a citation whose claim is not as it was', () => {
  it.each<[CitationState, ProjectSnapshot]>([
    ['current', buildSnapshot()],
    ['current', withFirst((claim) => ({ ...claim, statement: 'A note on it', version: 9 }))],
    ['changed', withFirst(changed)],
    ['changed', withFirst((claim) => ({ ...claim, hedge: { cues: [], likelihood: null } }))],
    ['needs-review', withFirst(inPassage({ status: 'needs-review' }))],
    ['orphaned', withFirst(inPassage({ status: 'orphaned' }))],
    ['archived', withFirst((claim) => ({ ...claim, archivedAt: '2026-02-01T00:00:00.000Z' }))],
    ['not-verified', withFirst(inPassage({ exact: 'words that nobody wrote' }))],
    ['unknown', { ...buildSnapshot(), claims: [] }],
  ])('is %s, on the page and in every file', async (state, snapshot) => {
    const given = briefExport(snapshot, citingFirst())
    const { problems } = checkBrief(given.brief.content, given.find)
    expect(problems.map((problem) => problem.state)).toEqual(state === 'current' ? [] : [state])
    const notice = stateNotices[state]
    const texts = [
      briefHtmlFile(given),
      briefMarkdown(given),
      await textOfDocx(await briefDocx(given)),
    ]
    for (const text of texts) {
      // Beside the quotation, within the line, and in the list at the end.
      const count = notice === '' ? 0 : text.split(notice).length - 1
      expect(count).toBe(state === 'current' ? 0 : 3)
      expect(text.includes('every quote is there, word for word')).toBe(state === 'current')
    }
  })

  it('shows the words that the claim has now', () => {
    const now = withFirst(inPassage({ exact: 'strictly transactional' }))
    const html = briefHtmlFile(briefExport(now, citingFirst()))
    expect(html).toContain('<p dir="auto">strictly transactional</p>')
  })

  it('marks no quote that fails as verified, whatever else is wrong with it', () => {
    const wrong = withFirst((claim) => changed(inPassage({ exact: 'not there' })(claim)))
    const { problems } = checkBrief(citingFirst(), briefExport(wrong, citingFirst()).find)
    expect(problems).toMatchObject([{ claim: 1, state: 'not-verified' }])
  })
})

const hostile = '<script>alert(1)</script> & "x" `y` | [z](javascript:a) **b** \u0007'

describe('hostile words', () => {
  const snapshot = buildSnapshot()
  const titled: ProjectSnapshot = {
    ...snapshot,
    project: { ...snapshot.project, title: hostile },
    documents: snapshot.documents.map((document) => ({
      ...document,
      title: hostile,
      url: 'https://example.org/a"><script>x</script>|{b}%zz',
    })),
  }
  const content = docNode([
    ...(citingFirst().content ?? []),
    paragraphNode(hostile, {
      type: 'text',
      text: 'link',
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    }),
  ])
  const given = briefExport(titled, content, hostile)

  it('are words in the HTML file, which runs nothing and loads nothing', () => {
    const { document } = new JSDOM(briefHtmlFile(given)).window
    expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toBe(hostile)
    const addresses = [...document.querySelectorAll('a')].map((link) => link.protocol)
    expect(new Set(addresses)).toEqual(new Set(['http:']))
    expect(document.querySelectorAll('[style], [onclick]')).toHaveLength(0)
  })

  it('are words in Markdown', () => {
    const html = marked.parse(briefMarkdown(given), { async: false })
    const { document } = new JSDOM(html).window
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toContain('<script>alert(1)</script> & "x"')
    const addresses = [...document.querySelectorAll('a')].map((link) => link.protocol)
    expect(addresses).not.toContain('javascript:')
  })

  it('are words in the Word document, which opens', async () => {
    const text = await textOfDocx(await briefDocx(given))
    expect(text).toContain('<script>alert(1)</script> & "x" `y` | [z](javascript:a) **b**')
    expect(text).not.toContain('\u0007')
    expect(await htmlOfDocx(await briefDocx(given))).not.toContain('href="javascript:')
  })
})

describe('the Word document', () => {
  const draft = draftBrief(buildSnapshot(), { kind: 'question', question: 'question-1' }, making)
  if (!draft) throw new Error('there is a question')
  const given = briefExport(buildSnapshot(), draft.content, draft.title)

  it('has headings, a table, lists, links and a footnote for each quotation', async () => {
    const html = await htmlOfDocx(await briefDocx(given))
    const { document } = new JSDOM(html).window
    const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings).toContain('Who stands where')
    expect(headings).toContain('How it was made')
    expect(document.querySelectorAll('tr')).toHaveLength(3)
    expect(document.querySelectorAll('li').length).toBeGreaterThan(5)
    const notes = [...document.querySelectorAll('li[id^=footnote]')].map((note) => note.textContent)
    expect(notes).toHaveLength(3)
    expect(notes.join('\n')).toContain('The Diplomat, June 2023, paragraph 2')
    expect(html).toContain('http://localhost:3000/projects/a-project/documents/diplomat#claim-1')
    expect(html).toContain('https://example.org/a_(b)')
  })
})

describe('every format', () => {
  it('is offered on the page under its own name', () => {
    expect(briefFormats.map(({ id, label }) => ({ id, label }))).toEqual([...downloadFormats])
    expect(findBriefFormat('pdf')).toBeNull()
  })

  it('has every quoted word of any project', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) => {
        const claims = snapshot.claims.filter(({ archivedAt }) => archivedAt === null).slice(0, 4)
        const content = docNode(claims.map((claim) => quotedClaimNode(cite(claim))))
        const given = briefExport(snapshot, content)
        const { document } = new JSDOM(briefHtmlFile(given)).window
        const inMarkdown = new JSDOM(marked.parse(briefMarkdown(given), { async: false })).window
        const texts = [
          document.body.textContent,
          inMarkdown.document.body.textContent,
          await textOfDocx(await briefDocx(given)),
        ].map(wordsAlone)
        for (const { exact } of claims.flatMap(({ passages }) => passages)) {
          for (const text of texts) expect(text).toContain(wordsAlone(exact))
        }
      }),
      { numRuns: 25 },
    )
  })
})

function wordsAlone(text: string): string {
  return text.replace(/\s+/g, '')
}
