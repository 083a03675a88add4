import fc from 'fast-check'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { EditorNode } from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

export type Texts = { paragraphs: string[]; quotes: string[]; statement: string; note: string }

function contentOf(paragraphs: readonly string[]): EditorNode {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      content: text === '' ? [] : [{ type: 'text', text }],
    })),
  }
}

/** A project of one document and one claim for each of the texts, as a search finds them; every third is archived. */
export function snapshotOfTexts(
  texts: readonly Texts[],
  slug: string,
  { isLive = false } = {},
): ProjectSnapshot {
  const createdAt = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()
  const archivedAt = (index: number) => (index % 3 === 2 && !isLive ? createdAt(index) : null)
  return {
    ...buildSnapshot(),
    project: { ...buildSnapshot().project, id: `project-${slug}`, slug },
    ...{ questions: [], tags: [], coverage: [], pairs: [], contextChecks: [], briefs: [] },
    documents: texts.map((_, index) =>
      buildDocument({
        ...{ id: `${slug}-d${index}`, slug: `document-${index}` },
        ...{ createdAt: createdAt(index), archivedAt: archivedAt(index) },
      }),
    ),
    revisions: texts.map(({ paragraphs }, index) => {
      const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
      return {
        ...{ id: `${slug}-r${index}`, documentId: `${slug}-d${index}`, number: 1, text },
        ...{ sha256: sha256(text), content: contentOf(paragraphs) },
        ...{ importMethod: 'paste' as const, source: null, note: '', createdAt: createdAt(index) },
      }
    }),
    claims: texts.map(({ quotes, statement, note }, index) =>
      buildClaim({
        ...{ id: `${slug}-c${index}`, number: index + 1, documentId: `${slug}-d${index}` },
        passages: quotes.map((exact, place) =>
          buildPassage({
            revisionId: `${slug}-r${index}`,
            exact,
            start: place * 10,
            end: place * 10 + 1,
          }),
        ),
        ...{ statement, note: note === '' ? null : contentOf([note]) },
        archivedAt: archivedAt(index + 1),
      }),
    ),
  }
}

/** Words that a search can get wrong, and what stands between them. */
const words = [
  ...[
    'Moscow',
    'moscow',
    'transactional',
    'transaction',
    'Russia’s',
    "don't",
    'U.S.',
    'DPRK',
    'D.P.R.K.',
  ],
  ...[
    're-election',
    'co\u00adoperate',
    '10,000',
    '10000',
    '3.5',
    'F-16',
    'Évian',
    'evian',
    'e\u0301te\u0301',
    'Straße',
  ],
  ...[
    '북한은',
    '북한',
    '한국',
    '북한 국민',
    '\u1112\u1161\u11ab\u1100\u116e\u11a8',
    '中国',
    '中國，',
    '国',
    '日本語',
    'パーティー',
    'ﾊﾟｰﾃｨｰ',
  ],
  ...[
    'ความสัมพันธ์',
    'น้ำ',
    'שָׁלוֹם',
    'צה״ל',
    'عَلاقـات',
    'علاقات',
    '٢٠٢٤',
    'отношения',
    'ёлка',
    'елка',
    'мой',
    'हिन्दी',
  ],
  ...['👍🏽', '👩‍🔬', '🇰🇵', '½', 'ﬁnal', 'İstanbul', 'x', 'xy', 'xyz', 'AND', 'OR', 'NOT', 'NEAR'],
  ...[
    '"',
    "'",
    "''",
    '*',
    '+',
    '-',
    ':',
    '&',
    '|',
    '!',
    '<->',
    '\\',
    '(',
    ')',
    ';--',
    '%',
    '_',
    '{',
    '^',
  ],
]
const between = fc.constantFrom(' ', ' ', ' ', '', '-', '\n', ', ', '\u200b', '\u00a0', '“', '’')

export const arbitrarySearchedText = fc
  .array(fc.tuple(fc.constantFrom(...words), between), { maxLength: 8 })
  .map((parts) => parts.flat().join(''))

export const arbitraryTexts: fc.Arbitrary<Texts> = fc.record({
  paragraphs: fc.array(arbitrarySearchedText, { minLength: 1, maxLength: 3 }),
  quotes: fc.array(arbitrarySearchedText, { minLength: 1, maxLength: 2 }),
  statement: arbitrarySearchedText,
  note: arbitrarySearchedText,
})

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...words))
      .map(([a, b]) => `"${a} ${b}"`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => `${word.slice(0, 3)}*`) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => `-${word}`) },
  { weight: 1, arbitrary: fc.constantFrom('OR', 'AND', 'NOT', '|', '(', ')', '-(', '"', '“', '*') },
)

/** What people type, and what they should not. */
export const arbitraryQuery = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
