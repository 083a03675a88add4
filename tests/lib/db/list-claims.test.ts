import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseCursor } from '@/lib/claim-list/claim-cursor'
import { claimFacets } from '@/lib/claim-list/claim-facets'
import {
  groundOf,
  listClaims as listInSnapshot,
  matchingClaims,
} from '@/lib/claim-list/list-claims'
import { allClaims, parseClaimFilter } from '@/lib/claims/claim-filter'
import { byClaimNumber, sortableColumns } from '@/lib/claims/claim-table'
import { countFacets } from '@/lib/db/count-facets'
import { findClaimIds, listClaims } from '@/lib/db/list-claims'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { requireSearchIndex } from '@/lib/db/prepare-search-index'
import { NotFound } from '@/lib/errors'
import { arbitraryClaimFilter, arbitrarySort } from '@/tests/support/arbitrary-claim-filter'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const requests = arbitrarySnapshot.chain((snapshot) =>
  fc.record({
    snapshot: fc.constant(snapshot),
    filters: fc.array(arbitraryClaimFilter(snapshot), { minLength: 8, maxLength: 8 }),
    sorts: fc.array(arbitrarySort, { minLength: 4, maxLength: 4 }),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
)

describeEachEngine('the list of claims', (engine) => {
  it('holds the same pages, in the same order, as the pure list', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ snapshot, filters, sorts, limit }) => {
        const database = await engine.openFresh()
        await storeSnapshot(database, snapshot)
        const stored = await loadSnapshot(database, 'a-project')
        // In a project that is not indexed, the same claims are found.
        if (limit > 1) await requireSearchIndex(database, stored.project.id)
        for (const [index, filter] of [allClaims, ...filters].entries()) {
          const sort = sorts[index % sorts.length] ?? byClaimNumber
          let cursor: string | null = null
          do {
            const after = cursor === null ? null : parseCursor(cursor, sort)
            const request = { filter, sort, after, limit: index === 0 ? limit : 100 }
            const { ground, ...found } = await listClaims(database, 'a-project', request)
            expect(found).toEqual(listInSnapshot(stored, request))
            expect(ground.speakers).toEqual(groundOf(stored).speakers)
            expect(ground.annotators).toEqual(groundOf(stored).annotators)
            cursor = found.next
          } while (cursor !== null)
          const whole = matchingClaims(stored, { filter, sort: byClaimNumber })
          expect(await findClaimIds(database, 'a-project', filter)).toEqual(
            whole.claims.map(({ id }) => id),
          )
          expect(await countFacets(database, 'a-project', filter)).toEqual(
            claimFacets(stored, filter),
          )
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('counts values where every kind of filter is used', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    const stored = await loadSnapshot(database, 'a-project')
    const filter = parseClaimFilter(
      'document=diplomat&question=question-1&position=question-1/no&tag=motive&voice=author&stance=asserts&likelihood=likely&annotator=Analyst&status=draft&anchor=exact&kind=fact&bare=no',
    ).filter
    expect(await countFacets(database, 'a-project', filter)).toEqual(claimFacets(stored, filter))
  })

  it('goes through all claims in every order, one at a time', async () => {
    const database = await engine.openFresh()
    const [snapshot] = fc.sample(
      arbitrarySnapshot.filter(({ claims }) => claims.length > 6),
      { seed: 5, numRuns: 1 },
    )
    if (!snapshot) throw new Error('no project was made')
    await storeSnapshot(database, snapshot)
    const stored = await loadSnapshot(database, 'a-project')
    const filter = { ...allClaims, archived: 'both' } as const
    for (const column of sortableColumns) {
      for (const isDescending of [false, true]) {
        const sort = { column, isDescending }
        const numbers: number[] = []
        let cursor: string | null = null
        do {
          const after = cursor === null ? null : parseCursor(cursor, sort)
          const page = await listClaims(database, 'a-project', { filter, sort, after, limit: 1 })
          numbers.push(...page.claims.map(({ number }) => number))
          cursor = page.next
        } while (cursor !== null)
        const whole = listInSnapshot(stored, { filter, sort, after: null, limit: 100 })
        expect({ sort, numbers }).toEqual({
          sort,
          numbers: whole.claims.map(({ number }) => number),
        })
      }
    }
  })

  it('orders what engines order differently by code points', async () => {
    const database = await engine.openFresh()
    const [snapshot] = fc.sample(
      arbitrarySnapshot.filter(({ claims }) => claims.length > 6),
      { seed: 7, numRuns: 1 },
    )
    if (!snapshot) throw new Error('no project was made')
    const words = ['🌉', '\uE000', 'z', 'Z', 'ä', 'a', '_', '무역', 'ａ', ' ']
    const claims = snapshot.claims.map((claim, index) => ({
      ...claim,
      archivedAt: null,
      statement: words[index % words.length] ?? '',
      speaker: words[(index * 3) % words.length] ?? null,
    }))
    await storeSnapshot(database, { ...snapshot, claims })
    const stored = await loadSnapshot(database, 'a-project')
    for (const column of ['statement', 'voice', 'quote', 'document'] as const) {
      const sort = { column, isDescending: false }
      const request = { filter: allClaims, sort, after: null, limit: 100 }
      const { ground: _, ...found } = await listClaims(database, 'a-project', request)
      expect(found).toEqual(listInSnapshot(stored, request))
    }
  })

  it('says on which pages of their sources claims stand, whoever asked before', async () => {
    const snapshot = buildSnapshot()
    const pageBreak = { type: 'pageBreak', attrs: { label: 'xii' } }
    const revisions = snapshot.revisions.map((revision) => {
      const [first, ...rest] = revision.content.content ?? []
      const onPage = {
        ...first,
        type: 'paragraph',
        content: [pageBreak, ...(first?.content ?? [])],
      }
      const isPaged = revision.documentId === 'diplomat'
      return isPaged
        ? { ...revision, content: { type: 'doc', content: [onPage, ...rest] } }
        : revision
    })
    const database = await engine.openFresh()
    await storeSnapshot(database, { ...snapshot, revisions })
    const pagesOn = async (search: string) => {
      const filter = parseClaimFilter(search).filter
      const request = { filter, sort: byClaimNumber, after: null, limit: 10 }
      const { claims } = await listClaims(database, 'a-project', request)
      return claims.map(({ pages }) => pages)
    }
    expect(await pagesOn('document=council')).toEqual(['', ''])
    for (const _ of ['asked first', 'known']) {
      expect(await pagesOn('')).toEqual(['p. xii', '', '', 'p. xii'])
    }
  })

  it('does not find claims of a project that there is not', async () => {
    const database = await engine.openFresh()
    const request = { filter: allClaims, sort: byClaimNumber, after: null, limit: 10 }
    await expect(listClaims(database, 'none-such', request)).rejects.toThrow(NotFound)
  })
})
