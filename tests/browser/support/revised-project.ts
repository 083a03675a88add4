import { projectsPath } from '@/lib/addresses'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Claim } from '@/lib/claims/claim'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { sha256 } from '@/lib/text/sha256'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const at = '2026-01-01T00:00:00.000Z'

export const revisedDocument = 'shells-and-grain'

const opening = 'Moscow buys shells because its own plants cannot keep up with the front.'
const moved = 'The railway over the Tumen carries more freight than in any year before it.'
const negated = 'The partnership will outlast the war in Ukraine, officials in Seoul believe.'
const reworded = 'Pyongyang sends workers and takes flour, oil and the occasional satellite part.'
const deleted = 'Nobody in the ministry has published a figure for what the shells have cost.'

const paragraphs = (...texts: string[]) => texts.join('\n\n')

/** The text as it was annotated, and as it came again: moved, negated, reworded and deleted in turn. */
export const firstText = paragraphs(opening, moved, negated, reworded, deleted)
export const secondText = paragraphs(
  opening,
  negated.replace('will outlast', 'will not outlast'),
  reworded.replace(
    'flour, oil and the occasional satellite part',
    'flour, fuel and sometimes a satellite part',
  ),
  moved,
)

/** C-1 stays, C-2 moves, C-3 is negated, C-4 is reworded, C-5 is deleted. */
export const quotes = {
  exact: 'its own plants cannot keep up',
  moved: 'carries more freight than in any year before it',
  negated: 'The partnership will outlast the war in Ukraine',
  reworded: 'takes flour, oil and the occasional satellite part',
  deleted: 'Nobody in the ministry has published a figure for what the shells have cost.',
} as const

const statements = [
  'Moscow makes too few shells of its own.',
  'Trade by rail is at its highest.',
  'The partnership lasts beyond the war.',
  'Pyongyang is paid in kind.',
  'What the shells cost is not known.',
]

/** Puts a project of its own into the app: one document with five claims, and another one that opposes it. */
export async function addRevisedProject(app: RunningApp, slug: string): Promise<string> {
  const response = await fetch(`${app.address}${projectsPath}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(projectFile(slug)),
  })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return slug
}

function projectFile(slug: string) {
  const whole = buildSnapshot()
  const other = whole.documents[1]
  const [, otherRevision] = whole.revisions
  const opposing = whole.claims[1]
  if (!other || !otherRevision || !opposing) throw new Error('two documents')
  return buildProjectFile(
    {
      ...whole,
      project: { ...whole.project, slug, title: 'Shells and grain', nextClaimNumber: 7 },
      documents: [
        buildDocument({
          ...{ id: 'shells', slug: revisedDocument, title: 'Shells and grain' },
          ...{ publisher: 'The Example Review', publishedOn: '2024-03-09' },
        }),
        other,
      ],
      revisions: [
        {
          ...otherRevision,
          ...{ id: 'revision-of-shells', documentId: 'shells', number: 1 },
          ...{ text: firstText, sha256: sha256(firstText), content: contentOf(firstText) },
        },
        otherRevision,
      ],
      claims: [...Object.values(quotes).map(claimOn), { ...opposing, number: 6, id: 'claim-6' }],
      pairs: [],
      coverage: [],
      contextChecks: [],
    },
    at,
  )
}

function claimOn(quote: string, index: number): Claim {
  const start = firstText.indexOf(quote)
  const anchor = describeAnchor(firstText, { start, end: start + quote.length })
  return buildClaim({
    number: index + 1,
    documentId: 'shells',
    statement: statements[index] ?? '',
    // C-3 opposes C-6.
    positions: index === 2 ? { 'question-1': 'no' } : {},
    passages: [buildPassage({ ...anchor, revisionId: 'revision-of-shells' })],
  })
}

function contentOf(text: string) {
  return {
    type: 'doc',
    content: text
      .split('\n\n')
      .map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  }
}
