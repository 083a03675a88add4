import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { sha256 } from '@/lib/text/sha256'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
  buildTag,
} from '@/tests/support/build-material'

const createdAt = '2026-01-01T00:00:00.000Z'

/** The first occurrence of the quote in the only revision of the document. */
export function passageOf(text: string, exact: string, documentId: string) {
  const start = text.indexOf(exact)
  const end = start + exact.length
  return buildPassage({ start, end, exact, revisionId: `revision-of-${documentId}` })
}

export const diplomatText =
  'Moscow needs shells.\n\nThe relationship will likely stay strictly transactional.'

export const councilText =
  'It would be wrong to call it simply transactional.\n\nIt will last after the war ends.'

/** Two documents that disagree on one question, C-1 against C-2, and a rejected view, C-3. */
export function buildSnapshot(fields: Partial<ProjectSnapshot> = {}): ProjectSnapshot {
  const question = buildQuestion({ text: 'Will it last?', positionIds: ['yes', 'no'] })
  return {
    project: {
      id: 'project-1',
      slug: 'a-project',
      title: 'A project',
      description: 'Two articles.',
      nextClaimNumber: 5,
      createdAt,
    },
    documents: [
      buildDocument({ id: 'diplomat', publisher: 'The Diplomat', publishedOn: '2023-06' }),
      buildDocument({
        id: 'council',
        publisher: 'Atlantic Council',
        publishedOn: '2024-10-25',
        authors: ['John Park'],
        url: 'https://example.org/a_(b)',
      }),
    ],
    revisions: [revisionOf('diplomat', diplomatText), revisionOf('council', councilText)],
    questions: [question],
    tags: [buildTag({ id: 'tag-1', slug: 'motive', name: 'Motive' })],
    claims: [
      buildClaim({
        number: 1,
        documentId: 'diplomat',
        positions: { 'question-1': 'no' },
        passages: [passageOf(diplomatText, 'will likely stay strictly transactional', 'diplomat')],
        hedge: { cues: ['will likely'], likelihood: 'likely' },
        tagIds: ['tag-1'],
      }),
      buildClaim({
        number: 2,
        documentId: 'council',
        positions: { 'question-1': 'yes' },
        passages: [
          passageOf(councilText, 'It will last', 'council'),
          passageOf(councilText, 'after the war ends', 'council'),
        ],
      }),
      buildClaim({
        number: 3,
        documentId: 'council',
        positions: { 'question-1': 'no' },
        speaker: 'A “sceptic”',
        authorStance: 'rejects',
        passages: [passageOf(councilText, 'simply transactional', 'council')],
      }),
      buildClaim({
        number: 4,
        documentId: 'diplomat',
        passages: [passageOf(diplomatText, 'Moscow needs shells.', 'diplomat')],
      }),
    ],
    coverage: [],
    pairs: [],
    formerPassages: [],
    contextChecks: [],
    briefs: [],
    views: [],
    ...fields,
  }
}

function revisionOf(documentId: string, text: string): ProjectSnapshot['revisions'][number] {
  return {
    id: `revision-of-${documentId}`,
    documentId,
    number: 1,
    text,
    sha256: sha256(text),
    content: {
      type: 'doc',
      content: text
        .split('\n\n')
        .map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
    },
    importMethod: 'paste',
    source: null,
    note: '',
    createdAt,
  }
}
