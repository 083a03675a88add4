import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { requireSearchIndex } from '@/lib/db/prepare-search-index'
import { claimIsFound, countEntriesFound, listEntriesFound } from '@/lib/db/search-project'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { searchKinds } from '@/lib/search/search-entries'
import { isClaimFound, searchTexts } from '@/lib/search/search-texts'
import { describeEachEngine } from '@/tests/support/databases'
import {
  arbitraryQuery,
  arbitraryTexts,
  snapshotOfTexts,
  type Texts,
} from '@/tests/support/searched-texts'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const everything = { after: null, limit: 1000 }

/** What both ways find for a query. */
async function bothWays(database: Database, slug: string, text: string) {
  const snapshot = await loadSnapshot(database, slug)
  const project = await requireSearchIndex(database, snapshot.project.id)
  const { root } = parseSearchQuery(text)
  if (root === null) return { fast: [], specified: [] }
  const fast: unknown[] = []
  const specified: unknown[] = []
  for (const kind of searchKinds) {
    const found = searchTexts(snapshot, kind, root)
    specified.push(found, { total: found.length, isMore: false })
    const request = { project, kind, root }
    fast.push(await listEntriesFound(database, request, everything))
    fast.push(await countEntriesFound(database, request, 1000))
  }
  specified.push(snapshot.claims.filter((claim) => isClaimFound(root, claim)).map(({ id }) => id))
  const claims = await database.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" AS c WHERE c."projectId" = ${snapshot.project.id}
      AND ${claimIsFound(database, project, root)} ORDER BY c."number"`
  fast.push(claims.map(({ id }) => id))
  return { fast, specified }
}

const named: [name: string, text: string, query: string, isFound: boolean][] = [
  ['a word in another case', 'The Kremlin waits', 'KREMLIN', true],
  ['half a word', 'transactional', 'transaction', false],
  ['the beginning of a word', 'transactional', 'transact*', true],
  ['a diacritic that was not typed', 'Évian and Besançon', 'evian besancon', true],
  ['a diacritic that is not there', 'Evian', 'Évian', true],
  ['a composed letter in its parts', 'e\u0301te\u0301', 'été', true],
  ['a possessive', 'Russia’s motives', 'russia', true],
  ['an acronym without its full stops', 'the U.S. and the D.P.R.K. agree', 'US DPRK', true],
  ['a number without its comma', '10,000 shells', '10000', true],
  ['another number', '10,0001 shells', '10000', false],
  ['words over a soft hyphen', 'co\u00adoperate', 'cooperate', true],
  ['the parts of a hyphenated word', 'a re-election campaign', 'election', true],
  ['a phrase', 'a strictly transactional view', '"strictly transactional"', true],
  ['a phrase in another order', 'a transactional, strictly', '"strictly transactional"', false],
  ['a phrase over a comma', 'strictly, transactional', '"strictly transactional"', true],
  ['a Korean noun with its particle', '북한은 포탄을 보냈다', '북한', true],
  ['a Korean noun within a compound', '대북한 정책', '북한', true],
  ['a Korean word across two words', '북한 국민', '한국', false],
  ['Hangul in its parts', '\u1112\u1161\u11ab\u1100\u116e\u11a8은', '한국', true],
  ['a Chinese word', '俄罗斯与中国的关系', '中国', true],
  ['a Chinese word over a line end', '俄罗斯与中\n国的关系', '中国', true],
  ['a Chinese word over a comma', '中，国', '中国', false],
  ['half-width katakana', 'ﾊﾟｰﾃｨｰ', 'パーティー', true],
  ['another consonant of Japanese', 'か', 'が', false],
  ['a Japanese word', '日本語の文章', '文章', true],
  ['a Thai word', 'ความสัมพันธ์ระหว่างประเทศ', 'ระหว่าง', true],
  ['a Thai word with another tone', 'เสื้อ', 'เสือ', false],
  ['Hebrew without points', 'שָׁלוֹם עולם', 'שלום', true],
  ['a Hebrew abbreviation with plain quotes', 'צה״ל', 'צה"ל', true],
  ['Arabic without vowels', 'العَلاقـــات', 'العلاقات', true],
  ['digits of another script', '٢٠٢٤', '2024', true],
  ['Russian ё as е', 'Ещё не всё', 'еще', true],
  ['Russian й as и', 'мой', 'мои', false],
  ['Hindi with another vowel', 'कि', 'का', false],
  ['an emoji of any skin', 'ok 👍🏽', '👍', true],
  ['a flag', '🇰🇵 and 🇷🇺', '🇷🇺', true],
  ['full width', 'ＡＢＣ', 'abc', true],
  ['a ligature', 'ﬁnal', 'final', true],
  ['what must be absent', 'shells and food', 'shells -food', false],
  ['one of two', 'food', 'shells OR food', true],
  ['a group that must be absent', 'shells', 'shells -(food OR oil)', true],
  ['a group within a group', 'a b', '(a (b OR c)) OR d', true],
]

const hostile = [
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE "Claim"; --',
    "'); DELETE FROM claims; --",
    '\\',
    "\\'",
    '%',
    '_',
    'a%',
  ],
  ...[
    'NEAR(a b)',
    'a NEAR b',
    'terms: a',
    '{terms}: a',
    '^a',
    '+ a',
    '+국',
    'a:*',
    "'a':*",
    'a <-> b',
    'a & !b',
    '!a',
    '!!a',
    'a & | b',
  ],
  ...[
    '"""',
    '""',
    '(((',
    ')))',
    '* * *',
    'OR OR OR',
    'NOT NOT NOT',
    '-',
    '--',
    '-*',
    '-"',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202ea',
  ],
  ...[
    '('.repeat(300),
    '"a '.repeat(100),
    'a OR '.repeat(100),
    `${'-('.repeat(60)}a`,
    'x'.repeat(5000),
    '한'.repeat(400),
  ],
]

const sample: Texts[] = [
  { paragraphs: ['a b c', 'x OR y'], quotes: ['a'], statement: 'b', note: 'c' },
  {
    paragraphs: ['a', "1=1 drop table; 'a' near"],
    quotes: ['b', 'c a'],
    statement: 'a b',
    note: '',
  },
  { paragraphs: ['국 한국'], quotes: ['terms a'], statement: '', note: 'or not near' },
]

describeEachEngine('searching a project', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.openFresh()
    await storeSnapshot(database, snapshotOfTexts(sample, 'sample'))
    const texts = named.map(([, text]) => ({
      ...{ paragraphs: [text], quotes: [text], statement: text, note: text },
    }))
    await storeSnapshot(database, snapshotOfTexts(texts, 'named', { isLive: true }))
  })

  it.each(named.map((row, index) => [index, ...row] as const))(
    '%i finds as specified: %s',
    async (index, _, __, query, isFound) => {
      const { fast, specified } = await bothWays(database, 'named', query)
      expect(fast).toEqual(specified)
      const found = JSON.stringify(fast[0]).includes(`"named-d${index}"`)
      expect(found).toBe(isFound)
    },
  )

  it.each(hostile)('takes %j for words', async (query) => {
    const { fast, specified } = await bothWays(database, 'sample', query)
    expect(fast).toEqual(specified)
  })

  it('finds the same as the specification, whatever is written and asked', {
    timeout: 120_000,
  }, async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryTexts, { minLength: 1, maxLength: 6 }),
        fc.array(arbitraryQuery, { minLength: 8, maxLength: 8 }),
        async (texts, queries) => {
          round += 1
          const slug = `round-${round}`
          await storeSnapshot(database, snapshotOfTexts(texts, slug))
          for (const query of queries) {
            const { fast, specified } = await bothWays(database, slug, query)
            expect(fast).toEqual(specified)
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('goes on after any entry, and counts no further than it is asked to', async () => {
    const texts = Array.from({ length: 7 }, (_, index) => ({
      paragraphs: ['word one', 'word two', `word ${index}`],
      ...{ quotes: ['word', 'another word'], statement: 'word', note: 'word' },
    }))
    const snapshot = snapshotOfTexts(texts, 'pages')
    await storeSnapshot(database, snapshot)
    const { root } = parseSearchQuery('word')
    if (!root) throw new Error('a word is something to look for')
    for (const kind of searchKinds) {
      const project = await requireSearchIndex(database, snapshot.project.id)
      const request = { project, kind, root }
      const specified = searchTexts(snapshot, kind, root)
      for (const [index, { number, ordinal }] of specified.entries()) {
        const rest = await listEntriesFound(database, request, {
          after: { number, ordinal },
          limit: 2,
        })
        expect(rest).toEqual(specified.slice(index + 1, index + 3))
      }
      expect(await countEntriesFound(database, request, 3)).toEqual({ total: 3, isMore: true })
    }
  })
})
