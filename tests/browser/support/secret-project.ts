import { passageKeyOf } from '@/lib/claims/context-check'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Revision } from '@/lib/documents/document'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { sha256 } from '@/lib/text/sha256'
import { buildClaim, buildDocument } from '@/tests/support/build-material'
import { buildSnapshot, councilText, diplomatText, passageOf } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

/** Words that stand nowhere else, by what has to be hidden for them to be hidden. */
export const secrets = {
  readings: [
    ...['Anas-statement', 'Anas-note', 'Anas-speaker', 'Anas-coverage'],
    ...['Anas-turn', 'Anas-horizon', 'Anas-brief'],
  ],
  verdicts: ['Anas-verdict', 'Anas-resolution'],
  sources: [
    ...['Zanzibar', 'Quillfeather', 'Vantongeren', 'hidden-host', 'Umbrella-line', 'Murmansk'],
    ...['Lighthouse', 'Ostrander', 'Pemberley', 'Hushed-report'],
  ],
} as const

const at = '2026-01-01T00:00:00.000Z'
const read = (by: string, positionId: string) => ({
  ...{ questionId: 'question-1', positionId, by },
  createdAt: at,
})

const noteOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/**
 * A project that Ana has read and judged. Ben has read C-1 and C-2 as well, and nothing else; he has judged nothing.
 * Every part that anybody can fill in has a word of its own in it, so that one can look for it.
 */
export function secretProject(): ProjectFile {
  return buildProjectFile(secretSnapshot(), at)
}

function secretSnapshot(): ProjectSnapshot {
  const whole = buildSnapshot()
  const claims = secretClaims()
  const [question] = whole.questions
  const [first, second, third] = claims
  if (!question || !first || !second || !third) throw new Error('three claims on one question')
  const contentKey = contentKeyOf(question, first, second)
  return {
    ...whole,
    project: { ...whole.project, slug: 'a-secret', title: 'A secret project' },
    documents: secretDocuments(),
    revisions: secretRevisions(whole.revisions),
    claims,
    // Each of the diplomat's claims stood in its first text too.
    formerPassages: claims
      .filter(({ documentId }) => documentId === 'diplomat')
      .flatMap(({ id, passages }) =>
        passages.map((passage, ordinal) => ({
          ...{ ...passage, revisionId: 'first-of-diplomat', claimId: id, ordinal },
        })),
      ),
    coverage: [
      {
        ...{ documentId: 'council', questionId: 'question-1', state: 'takes-position' },
        ...{ note: 'Anas-coverage of Lighthouse Notes', by: 'Ana', checkedAt: at },
      },
    ],
    pairs: [
      buildPair('question-1', [first, second], {
        verdicts: [
          buildVerdict({
            ...{ outcome: 'contradiction', kinds: ['direct'], contentKey },
            reason: 'Anas-verdict on Quillfeather Gazette’s sentence',
          }),
        ],
        resolutions: [
          {
            ...{ id: 'resolution-1', by: 'Ana', outcome: 'partial', kinds: ['scope'] },
            ...{ reason: 'Anas-resolution for Oriel Vantongeren', supersedingClaimId: null },
            overrideReason: 'As Ostrander House has it',
            ...{ contentKey, createdAt: at },
          },
        ],
      }),
    ],
    contextChecks: [
      {
        ...{ claimId: third.id, by: 'Ana', passageKey: passageKeyOf(third) },
        ...{ turn: 'Anas-turn', checkedAt: at },
      },
    ],
    briefs: [
      {
        ...{ id: 'brief-1', slug: 'a-brief', title: 'Anas-brief', content: noteOf('Anas-brief') },
        source: { kind: 'question', question: question.slug },
        ...{ version: 1, createdBy: 'Ana', createdAt: at, updatedAt: at, archivedAt: null },
      },
    ],
  }
}

const secretSource = {
  ...{ fileName: 'Hushed-report.html', mediaType: 'text/html', byteLength: 6 },
  ...{ sha256: sha256('shells'), address: 'https://hidden-host.example/hushed-report' },
}

/** The diplomat's text is its second one, and the note on it names its source. */
function secretRevisions(revisions: readonly Revision[]): Revision[] {
  return revisions.flatMap((each) => {
    const revision = { ...each, source: secretSource }
    if (revision.documentId !== 'diplomat') return [revision]
    return [
      { ...revision, id: 'first-of-diplomat' },
      { ...revision, number: 2, note: 'Zanzibar Ledger printed it again' },
    ]
  })
}

function secretDocuments() {
  return [
    buildDocument({
      ...{ id: 'diplomat', slug: 'zanzibar-ledger', title: 'Zanzibar Ledger' },
      ...{ publisher: 'Quillfeather Gazette', authors: ['Oriel Vantongeren'] },
      ...{ publishedOn: '2023-06', url: 'https://hidden-host.example/a' },
      ...{ standfirst: 'Umbrella-line', provenance: 'From the Murmansk desk' },
    }),
    buildDocument({
      ...{ id: 'council', slug: 'lighthouse-notes', title: 'Lighthouse Notes' },
      ...{ publisher: 'Ostrander House', authors: ['Pia Pemberley'], publishedOn: '2024-10-25' },
      ...{ createdAt: '2026-01-02T00:00:00.000Z' },
    }),
  ]
}

function secretClaims() {
  return [
    buildClaim({
      ...{ number: 1, documentId: 'diplomat' },
      passages: [passageOf(diplomatText, 'will likely stay strictly transactional', 'diplomat')],
      assessments: [read('Ana', 'no'), read('Ben', 'no')],
    }),
    buildClaim({
      ...{ number: 2, documentId: 'council' },
      passages: [passageOf(councilText, 'It will last', 'council')],
      assessments: [read('Ana', 'yes'), read('Ben', 'yes')],
    }),
    buildClaim({
      ...{ number: 3, documentId: 'council', statement: 'Anas-statement' },
      ...{ note: noteOf('Anas-note'), speaker: 'Anas-speaker', authorStance: 'rejects' },
      ...{ horizon: 'Anas-horizon', assessments: [read('Ana', 'no')] },
      passages: [passageOf(councilText, 'simply transactional', 'council')],
    }),
    buildClaim({
      ...{ number: 4, documentId: 'diplomat', statement: 'Anas-statement' },
      ...{ assessments: [read('Ana', 'no')] },
      passages: [passageOf(diplomatText, 'Moscow needs shells.', 'diplomat')],
    }),
  ]
}
