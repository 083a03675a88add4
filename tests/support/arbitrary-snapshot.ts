import fc from 'fast-check'
import type { Anchor } from '@/lib/anchoring/anchor'
import type { BriefSource } from '@/lib/briefs/brief'
import type { Claim } from '@/lib/claims/claim'
import { type ContextCheck, passageKeyOf } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/scales'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { disagreementKinds, verdictOutcomes } from '@/lib/comparison/verdict'
import type { Document, EditorNode, Revision, RevisionSource } from '@/lib/documents/document'
import {
  type Coverage,
  type Example,
  exampleKinds,
  type Question,
  type Tag,
} from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'
import { sha256 } from '@/lib/text/sha256'
import { buildDocument, buildQuestion, buildTag } from '@/tests/support/build-material'
import { buildPair } from '@/tests/support/build-verdict'

const day = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2026-01-01'),
  noInvalidDate: true,
})
const instant = day.map((date) => date.toISOString())
const archivedAt = fc.option(instant, { freq: 4 })
const people = ['Analyst', 'Ana Ruiz', '박민수']
const person = fc.constantFrom(...people)

const word = fc.constantFrom(
  ...[
    'relations',
    'will',
    'last',
    '“strictly”',
    '=SUM(1)',
    '김정은과',
    '관계',
    'отношения',
    'يدوم',
  ],
  ...['👩‍🔬', '🌉', 'e\u0301té', 'a|b', '*bold*', '<b>', '"quoted"', "it's", 'не', '不', '1932.'],
)
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '))
const shortText = fc.array(word, { maxLength: 4 }).map((words) => words.join(' ').trim())
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 })

function contentOf(blocks: string[]): EditorNode {
  return {
    type: 'doc',
    content: blocks.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

const source: RevisionSource = {
  ...{ fileName: 'Bericht “1”.pdf', mediaType: 'application/pdf', byteLength: 1234 },
  ...{ sha256: sha256('bytes'), address: 'https://example.org/report.pdf?a=1' },
}

function arbitraryRevisions(documentId: string): fc.Arbitrary<Revision[]> {
  const revision = fc.record({ blocks: paragraphs, createdAt: instant })
  return fc.array(revision, { minLength: 1, maxLength: 2 }).map((rows) =>
    rows.map(({ blocks, createdAt }, index) => ({
      id: `${documentId}-revision-${index + 1}`,
      documentId,
      number: index + 1,
      text: blocks.join('\n\n'),
      sha256: sha256(blocks.join('\n\n')),
      content: contentOf(blocks),
      importMethod: index === 0 ? ('pdf' as const) : ('correction' as const),
      source: index === 0 ? source : null,
      note: index === 0 ? '' : 'A word was “wrong”.',
      createdAt,
    })),
  )
}

const arbitraryDocuments: fc.Arbitrary<Document[]> = fc
  .array(
    fc.record({
      authors: fc.array(fc.constantFrom('John Park', '박민수', 'O’Neill; J.'), { maxLength: 2 }),
      publisher: fc.constantFrom('', 'KEI', 'The Diplomat'),
      publishedOn: fc.constantFrom('2024-10-25', '2023-06', '2024', null),
      url: fc.constantFrom(null, 'https://example.org/a_(b)?q=1&r=<2>'),
      standfirst: shortText,
      createdAt: instant,
      archivedAt,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      buildDocument({ ...row, id: `d${index + 1}`, slug: `document-${index + 1}-관계` }),
    ),
  )

const arbitraryQuestions: fc.Arbitrary<Question[]> = fc
  .array(
    fc.record({
      text: shortText.map((text) => `Question ${text}?`),
      isScale: fc.boolean(),
      archivedAt,
      relations: fc.array(fc.constantFrom('exclusive', 'exclusive', 'compatible', 'unknown'), {
        minLength: 3,
        maxLength: 3,
      }),
      positionArchivedAt: archivedAt,
      isMerged: fc.boolean(),
      isPart: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((rows) =>
    rows.map(({ relations, positionArchivedAt, isMerged, isPart, ...row }, ordinal) => {
      const id = `q${ordinal + 1}`
      const question = buildQuestion({
        ...row,
        id,
        slug: `question-${ordinal + 1}`,
        ordinal,
        parentId: isPart && ordinal > 0 ? 'q1' : null,
        positionIds: [`${id}-yes`, `${id}-no`, `${id}-maybe`],
      })
      return {
        ...question,
        positions: question.positions.map((position) => ({
          ...position,
          slug: position.id.slice(id.length + 1),
          archivedAt: position.ordinal === 2 ? positionArchivedAt : null,
          mergedIntoId:
            position.ordinal === 2 && positionArchivedAt !== null && isMerged ? `${id}-yes` : null,
        })),
        relations: question.relations.map((relation, index) => ({
          ...relation,
          relation: relations[index] ?? 'unknown',
        })),
      }
    }),
  )

const tags: Tag[] = ['motive', 'trade', '무역', 'commerce'].map((slug, ordinal) =>
  buildTag({
    id: `tag-${ordinal}`,
    slug,
    name: `${slug} name`,
    parentId: ordinal === 1 ? 'tag-0' : null,
    colour: ordinal === 1 ? 4 : null,
    ordinal,
    aliases: ordinal === 1 ? ['trading', '상업'] : [],
    // Whatever took over a tag can be below it.
    mergedIntoId: ordinal === 3 ? 'tag-1' : null,
    archivedAt: ordinal >= 2 ? '2026-01-01T00:00:00.000Z' : null,
  }),
)

const arbitraryExample = fc.record({
  claim: fc.nat(),
  kind: fc.constantFrom(...exampleKinds),
  note: shortText,
})
type ExampleRow = typeof arbitraryExample extends fc.Arbitrary<infer Row> ? Row : never

/** One of a claim for a tag or position. */
function examplesFrom(rows: ExampleRow[], claims: Claim[]): Example[] {
  if (claims.length === 0) return []
  const examples = rows.map(({ claim, ...row }) => ({ ...row, claimId: at(claims, claim).id }))
  return [...new Map(examples.map((example) => [example.claimId, example])).values()]
}

const arbitraryViewRow = fc.record({
  name: fc.constantFrom('To check', '확인', '=1+1'),
  search: fc.constantFrom('', 'tag=trade&status=draft', 'sort=-date'),
  createdBy: person,
  createdAt: instant,
  archivedAt,
})

/** A passage at whole words, as the reader makes them. */
function passageAt(revision: Revision, at: number, length: number): Anchor {
  const words = [...revision.text.matchAll(/\S+/g)]
  const first = words[at % words.length]
  const last = words[Math.min((at % words.length) + length, words.length - 1)]
  const start = first?.index ?? 0
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
  return {
    start,
    end,
    exact: revision.text.slice(start, end),
    prefix: revision.text.slice(Math.max(0, start - 8), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: revision.text.slice(end, end + 8).replace(/[\uD800-\uDBFF]$/, ''),
  }
}

const arbitraryClaimRow = fc.record({
  document: fc.nat(),
  places: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 })), { minLength: 1, maxLength: 3 }),
  status: fc.constantFrom('exact', 'exact', 'exact', 'needs-review'),
  readings: fc.uniqueArray(
    fc.record({ question: fc.nat(), position: fc.nat({ max: 2 }), by: person, createdAt: instant }),
    { maxLength: 3, selector: ({ question, by }) => `${question % 2} ${by}` },
  ),
  fields: fc.record({
    statement: shortText,
    speaker: fc.constantFrom(null, 'Kim Jong-un', 'V. Putin'),
    authorStance: fc.constantFrom(...authorStances),
    hedge: fc.record({
      cues: fc.array(fc.constantFrom('may', 'unlikely', '=1+1'), { maxLength: 2 }),
      likelihood: fc.constantFrom(null, ...likelihoods),
    }),
    kind: fc.constantFrom(null, ...claimKinds),
    asOf: fc.constantFrom(null, '2023-06'),
    horizon: fc.constantFrom(null, 'after the war', '=cmd()'),
    sourceConfidence: fc.constantFrom(null, ...confidences),
    annotatorConfidence: fc.constantFrom(null, ...confidences),
    status: fc.constantFrom(...claimStatuses),
    tagIds: fc.subarray(tags.map(({ id }) => id)),
    note: fc.option(paragraphs.map(contentOf)),
    createdBy: person,
    createdAt: instant,
    updatedAt: instant,
    archivedAt,
  }),
})
type ClaimRow = typeof arbitraryClaimRow extends fc.Arbitrary<infer Row> ? Row : never

type Ground = { documents: Document[]; questions: Question[]; revisions: Revision[] }

function at<Value>(values: Value[], index: number): Value {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('an empty list has no element')
  return value
}

function claimFrom(
  row: ClaimRow,
  index: number,
  { documents, questions, revisions }: Ground,
): Claim {
  const document = at(documents, row.document)
  const own = revisions.filter(({ documentId }) => documentId === document.id)
  const revision = at(own, own.length - 1)
  return {
    ...row.fields,
    id: `claim-${(index * 7) % 101}`,
    number: index + 1,
    documentId: document.id,
    version: 1,
    passages: row.places.map(([place, length]) => ({
      ...passageAt(revision, place, length),
      revisionId: revision.id,
      status: row.status,
      method: 'offsets',
      similarity: 1,
    })),
    assessments: [
      ...new Map(
        row.readings.map(({ question, position, by, createdAt }) => {
          const { id, positions } = at(questions, question)
          const positionId = at(positions, position).id
          return [`${id} ${by}`, { questionId: id, positionId, by, createdAt }]
        }),
      ).values(),
    ],
  }
}

/** Where the passages were in the text before, of every other claim that had one. */
function formerPassagesFrom(
  rows: ClaimRow[],
  claims: Claim[],
  { revisions }: Ground,
): FormerPassage[] {
  return claims
    .flatMap((claim, index) => {
      const [first, second] = revisions.filter(({ documentId }) => documentId === claim.documentId)
      if (!first || !second || index % 2 === 1) return []
      return at(rows, index).places.map(([place, length], ordinal) => ({
        ...passageAt(first, place, length),
        ...{ claimId: claim.id, revisionId: first.id, ordinal },
        ...{ status: 'moved' as const, method: 'alignment' as const, similarity: 0.9 },
      }))
    })
    .toSorted((a, b) => compareText(a.claimId, b.claimId) || a.ordinal - b.ordinal)
}

const arbitraryVerdict = fc.record({
  claimA: fc.nat(),
  claimB: fc.nat(),
  question: fc.nat(),
  isStale: fc.boolean(),
  verdict: fc.record({
    reviewer: person,
    outcome: fc.constantFrom(...verdictOutcomes),
    kinds: fc.subarray([...disagreementKinds]),
    reason: shortText,
    confidence: fc.constantFrom(null, ...confidences),
    createdAt: instant,
  }),
  resolution: fc.option(
    fc.record({
      by: person,
      outcome: fc.constantFrom(null, ...verdictOutcomes),
      kinds: fc.subarray([...disagreementKinds]),
      reason: shortText,
      overrideReason: fc.option(shortText),
      createdAt: instant,
    }),
  ),
})
type VerdictRow = typeof arbitraryVerdict extends fc.Arbitrary<infer Row> ? Row : never

function pairsFrom(rows: VerdictRow[], claims: Claim[], questions: Question[]): StoredPair[] {
  const pairs = new Map<string, StoredPair>()
  for (const [index, row] of rows.entries()) {
    if (claims.length < 2) break
    const question = at(questions, row.question)
    const claimA = at(claims, row.claimA)
    const claimB = at(claims, row.claimB)
    if (claimA.id === claimB.id) continue
    const [claimAId, claimBId] = orderedIds(claimA.id, claimB.id)
    const key = `${question.id} ${claimAId} ${claimBId}`
    const contentKey = row.isStale ? sha256('before') : contentKeyOf(question, claimA, claimB)
    const pair =
      pairs.get(key) ??
      buildPair(question.id, [claimA, claimB], {
        id: `pair-${index}`,
        pairedBy: row.isStale ? row.verdict.reviewer : null,
      })
    const supersedingClaimId = row.verdict.outcome === 'superseded' ? claimAId : null
    const judged = row.isStale ? null : judgedContentOf(question, claimA, claimB)
    const given = { contentKey, supersedingClaimId }
    pair.verdicts.push({ ...row.verdict, ...given, id: `verdict-${index}`, judged })
    if (row.resolution) {
      pair.resolutions.push({ ...row.resolution, ...given, id: `resolution-${index}` })
    }
    pairs.set(key, pair)
  }
  for (const pair of pairs.values()) {
    pair.verdicts.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    pair.resolutions.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  }
  return [...pairs.values()]
}

const arbitraryCoverage = fc.record({
  document: fc.nat(),
  question: fc.nat(),
  state: fc.constantFrom('takes-position', 'raises-only', 'silent'),
  note: shortText,
  by: person,
  checkedAt: instant,
})
type CoverageRow = typeof arbitraryCoverage extends fc.Arbitrary<infer Row> ? Row : never

function coverageFrom(rows: CoverageRow[], { documents, questions }: Ground): Coverage[] {
  const records = rows.map(({ document, question, ...record }) => ({
    ...record,
    documentId: at(documents, document).id,
    questionId: at(questions, question).id,
  }))
  const byKey = records.map((record): [string, Coverage] => [
    `${record.documentId} ${record.questionId} ${record.by}`,
    record,
  ])
  return [...new Map(byKey).values()]
}

const arbitraryBriefRow = fc.record({
  title: fc.constantFrom('A brief', '요약', '=1+1'),
  source: fc.constantFrom<BriefSource>(
    { kind: 'question', question: 'question-1' },
    { kind: 'pairs', pairs: [{ question: 'question-1', claimA: 1, claimB: 2 }] },
  ),
  content: paragraphs.map(contentOf),
  version: fc.constant(1),
  createdBy: person,
  createdAt: instant,
  updatedAt: instant,
  archivedAt,
})

type CheckRow = { claim: number; by: string; turn: string; checkedAt: string }

/** One of a person on a claim. */
function checksFrom(rows: CheckRow[], claims: Claim[]): ContextCheck[] {
  if (claims.length === 0) return []
  const checks = rows.map(({ claim: index, ...row }): [string, ContextCheck] => {
    const claim = at(claims, index)
    return [`${claim.id} ${row.by}`, { ...row, claimId: claim.id, passageKey: passageKeyOf(claim) }]
  })
  return [...new Map(checks).values()]
}

const arbitraryGround: fc.Arbitrary<Ground> = fc
  .record({ documents: arbitraryDocuments, questions: arbitraryQuestions })
  .chain(({ documents, questions }) =>
    fc.tuple(...documents.map(({ id }) => arbitraryRevisions(id))).map((revisions) => ({
      documents,
      questions,
      revisions: revisions.flat(),
    })),
  )

/** A whole project: several scripts, several passages, archived rows, quoted views, stale verdicts. */
export const arbitrarySnapshot: fc.Arbitrary<ProjectSnapshot> = fc
  .record({
    ground: arbitraryGround,
    claimRows: fc.array(arbitraryClaimRow, { maxLength: 10 }),
    verdictRows: fc.array(arbitraryVerdict, { maxLength: 6 }),
    coverageRows: fc.array(arbitraryCoverage, { maxLength: 4 }),
    checkRows: fc.array(
      fc.record({ claim: fc.nat(), by: person, turn: shortText, checkedAt: instant }),
      { maxLength: 3 },
    ),
    briefRows: fc.array(arbitraryBriefRow, { maxLength: 2 }),
    exampleRows: fc.array(arbitraryExample, { maxLength: 4 }),
    viewRows: fc.array(arbitraryViewRow, { maxLength: 2 }),
    description: shortText,
  })
  .map(({ ground, claimRows, verdictRows, coverageRows, checkRows, briefRows, ...rest }) => {
    const { exampleRows, viewRows, description } = rest
    const claims = claimRows.map((row, index) => claimFrom(row, index, ground))
    const examples = examplesFrom(exampleRows, claims)
    return {
      project: {
        id: 'project-1',
        slug: 'a-project',
        title: 'A project',
        description,
        nextClaimNumber: claims.length + 1,
        createdAt: '2026-01-01T00:00:00.000Z',
      },
      ...ground,
      questions: ground.questions.map((question) => ({
        ...question,
        positions: question.positions.map((position, place) =>
          place === 1 ? { ...position, examples } : position,
        ),
      })),
      tags: tags.map((tag, place) => (place === 0 ? { ...tag, examples } : tag)),
      claims,
      formerPassages: formerPassagesFrom(claimRows, claims, ground),
      coverage: coverageFrom(coverageRows, ground),
      pairs: pairsFrom(verdictRows, claims, ground.questions),
      contextChecks: checksFrom(checkRows, claims),
      briefs: briefRows.map((row, index) => ({
        ...row,
        id: `brief-${index}`,
        slug: `brief-${index}`,
      })),
      views: viewRows.map((row, index) => ({
        ...row,
        id: `view-${index}`,
        slug: `view-${index}`,
        version: 1,
      })),
    }
  })
