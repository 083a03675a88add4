import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Revision } from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const dates = ['2023-06', '2023-11-05', '2024-07-10', '2024', null, '2021-02-28']

const text = 'A quote.'

type Size = { documents: number; questions: number }

/**
 * A project in which every document holds a position on most questions, and every fifth one two of them; the same
 * for the same size. Nobody has judged anything.
 */
export function buildLargeProject({ documents, questions }: Size): ProjectSnapshot {
  const asked = Array.from({ length: questions }, (_, index) =>
    buildQuestion({
      ...{ id: `question-${index}`, slug: `question-${index}`, ordinal: index },
      text: `What does the relationship of number ${index} rest on, and for how long?`,
      positionIds: ['yes', 'no', 'maybe'].map((name) => `${name}-${index}`),
    }),
  )
  const sources = Array.from({ length: documents }, (_, index) =>
    buildDocument({
      id: `document-${index}`,
      publisher: `Publisher ${index}`,
      publishedOn: dates[index % dates.length] ?? null,
    }),
  )
  const claims = sources.flatMap(({ id }, source) =>
    asked.flatMap(({ id: question, positions }, row) => {
      const taken = [(source * 7 + row * 3) % 4, ...(source % 5 === 0 ? [(row + 1) % 3] : [])]
      return [...new Set(taken)].flatMap((place) => {
        const position = positions[place]
        return position ? [{ documentId: id, positions: { [question]: position.id } }] : []
      })
    }),
  )
  const snapshot = buildSnapshot()
  return {
    ...snapshot,
    project: { ...snapshot.project, nextClaimNumber: claims.length + 1 },
    documents: sources,
    questions: asked,
    claims: claims.map((fields, index) =>
      buildClaim({ ...fields, number: index + 1, passages: [quoteIn(fields.documentId)] }),
    ),
    coverage: [],
    pairs: [],
    revisions: sources.map(({ id }) => revisionOf(id)),
    tags: [],
  }
}

const quoteIn = (documentId: string) =>
  buildPassage({
    ...{ revisionId: `revision-of-${documentId}`, start: 2, end: 7 },
    ...{ exact: 'quote', prefix: 'A ', suffix: '.' },
  })

function revisionOf(documentId: string): Revision {
  return {
    ...{ id: `revision-of-${documentId}`, documentId, number: 1, text, sha256: sha256(text) },
    content: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
    ...{
      importMethod: 'paste' as const,
      source: null,
      note: '',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
  }
}
