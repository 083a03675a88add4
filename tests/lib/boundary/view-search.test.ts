import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type SearchRequest, viewSearch } from '@/lib/boundary/view-search'
import { allClaims } from '@/lib/claims/claim-filter'
import type { Hidable } from '@/lib/comparison/view'
import type { Database } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { parsePlace, type SearchHit } from '@/lib/search/search-answer'
import { searchKinds } from '@/lib/search/search-entries'
import { arbitraryClaimFilter } from '@/tests/support/arbitrary-claim-filter'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const asBen = (database: Database, ...hides: Hidable[]) => ({
  ...{ database, actor: 'Ben' },
  view: { annotator: 'Ben', hides },
})

const request = (parts: Partial<SearchRequest>): SearchRequest => ({
  ...{ text: '', isTyping: false, kinds: searchKinds, filter: allClaims, after: null, limit: 100 },
  signal: new AbortController().signal,
  ...parts,
})

const query = fc.constantFrom(
  ...[
    'relations',
    'will OR last',
    'rel*',
    '"will last"',
    'last -will',
    'quoted',
    'b',
    'ete',
    '1932',
  ],
  ...[
    '관계',
    '김정은',
    'отношения',
    'не',
    '不',
    'يدوم',
    '👩‍🔬',
    '(will OR 관계) -"relations will"',
  ],
)

const material = arbitrarySnapshot.chain((snapshot) =>
  fc.record({
    snapshot: fc.constant(snapshot),
    asked: fc.array(fc.tuple(query, arbitraryClaimFilter(snapshot)), {
      minLength: 10,
      maxLength: 10,
    }),
  }),
)

describeEachEngine('a search of a project', (engine) => {
  it('finds in the index what it finds in the texts, with the same filters', async () => {
    await fc.assert(
      fc.asyncProperty(material, async ({ snapshot, asked }) => {
        const database = await engine.openFresh()
        await storeSnapshot(database, snapshot)
        const bothWays = async (parts: Partial<SearchRequest>) => {
          const answer = await viewSearch(asBen(database), 'a-project', request(parts))
          // Verdicts are not searched: hidden or not, the same is found, but in the texts themselves.
          const inTexts = await viewSearch(asBen(database, 'verdicts'), 'a-project', request(parts))
          expect(answer).toEqual(inTexts)
          return answer
        }
        for (const [text, filter] of asked) {
          const { groups } = await bothWays({ text, filter })
          for (const { kind, hits } of groups) {
            const paged: SearchHit[] = []
            for (let next: string | null = ''; next !== null; ) {
              const after = parsePlace(next)
              const page = await bothWays({ text, filter, kinds: [kind], after, limit: 2 })
              paged.push(...(page.groups[0]?.hits ?? []))
              next = page.groups[0]?.next ?? null
            }
            expect(paged).toEqual(hits)
          }
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('knows a project that is not there', async () => {
    const database = await engine.openFresh()
    for (const hides of [[], ['verdicts' as const]]) {
      const answer = viewSearch(asBen(database, ...hides), 'none', request({ text: 'x' }))
      await expect(answer).rejects.toBeInstanceOf(NotFound)
    }
  })
})
