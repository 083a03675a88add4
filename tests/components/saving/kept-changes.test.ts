// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changesKeptInBrowser } from '@/components/saving/kept-changes'
import { type PendingClaim, serializePending } from '@/components/saving/pending-claim'

const pending = (number: number): PendingClaim => ({
  id: `01890000-0000-7000-8000-00000000000${number}`,
  revisionId: 'revision-1',
  baseVersion: 1,
  sent: null,
  unsent: { fields: { statement: `claim ${number}` } },
  isArchived: false,
  trouble: null,
})

/** As the browser has them: whoever asks waits until those who asked before are done, or their page is gone. */
function fakeLocks() {
  const queues = new Map<string, Promise<unknown>>()
  const holders = new Map<string, () => void>()
  return {
    request(name: string, work: () => Promise<unknown>) {
      const before = queues.get(name) ?? Promise.resolve()
      const mine = before.then(() => {
        const pageIsGone = new Promise<void>((resolve) => holders.set(name, resolve))
        return Promise.race([work(), pageIsGone])
      })
      queues.set(name, mine)
      return mine
    },
    closePage: (name: string) => holders.get(name)?.(),
  }
}

// Each test has a document of its own: pages of earlier ones still listen.
let scope = ''
let documentCount = 0
const keyOf = (page: string) => `counterpoint.claims.${scope}.${page}`
const soon = () => vi.waitFor(() => expect(taken.length).toBeGreaterThan(0))
let taken: PendingClaim[][] = []
let leave: PendingClaim[] = []
const take = (orphans: PendingClaim[]) => {
  taken.push(orphans)
  return leave
}

beforeEach(() => {
  scope = `project.document-${++documentCount}`
  taken = []
  leave = []
  window.localStorage.clear()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('changes kept in the browser', () => {
  it('are there under the key of the page for as long as there are any', () => {
    const kept = changesKeptInBrowser(scope, 'one')
    expect(kept.keep([pending(1)])).toBe(true)
    expect(window.localStorage.getItem(keyOf('one'))).toBe(serializePending([pending(1)]))
    expect(kept.keep([])).toBe(true)
    expect(window.localStorage.length).toBe(0)
  })

  it('are said not to be kept where the storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    expect(changesKeptInBrowser(scope, 'one').keep([pending(1)])).toBe(false)
  })

  it('are taken over once their page is gone, and not before', async () => {
    const locks = fakeLocks()
    vi.stubGlobal('navigator', { locks })
    const one = changesKeptInBrowser(scope, 'one')
    one.adoptOrphans(() => [])
    one.keep([pending(1)])
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(taken).toEqual([])
    locks.closePage(keyOf('one'))
    await soon()
    expect(taken).toEqual([[pending(1)]])
    await vi.waitFor(() => expect(window.localStorage.getItem(keyOf('one'))).toBeNull())
  })

  it('are noticed when another page begins to keep some', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    window.localStorage.setItem(keyOf('gone'), serializePending([pending(1)]) ?? '')
    window.dispatchEvent(new StorageEvent('storage', { key: keyOf('gone') }))
    await soon()
    expect(taken).toEqual([[pending(1)]])
  })

  it('stay for another time where they cannot be taken', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    window.localStorage.setItem(keyOf('gone'), serializePending([pending(1), pending(2)]) ?? '')
    leave = [pending(2)]
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    await soon()
    await vi.waitFor(() =>
      expect(window.localStorage.getItem(keyOf('gone'))).toBe(serializePending([pending(2)])),
    )
  })

  it('are taken at once where nobody can know whether their page is gone', async () => {
    vi.stubGlobal('navigator', {})
    window.localStorage.setItem(keyOf('other'), serializePending([pending(1)]) ?? '')
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    await soon()
    expect(taken).toEqual([[pending(1)]])
  })

  it('of other documents are left alone', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    const elsewhere = 'counterpoint.claims.project.another.gone'
    window.localStorage.setItem(elsewhere, serializePending([pending(1)]) ?? '')
    window.localStorage.setItem(keyOf('gone'), serializePending([pending(2)]) ?? '')
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    await soon()
    expect(taken).toEqual([[pending(2)]])
    expect(window.localStorage.getItem(elsewhere)).not.toBeNull()
  })

  it('that another version wrote are left as they are', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    const newer = '{"version":2,"claims":[{"typed":"words"}]}'
    const mixed = { version: 1, claims: [{ typed: 'words' }] }
    window.localStorage.setItem(keyOf('a-newer'), newer)
    window.localStorage.setItem(keyOf('b-mixed'), JSON.stringify(mixed))
    changesKeptInBrowser(scope, 'two').adoptOrphans(take)
    await soon()
    expect(taken).toEqual([[]])
    expect(window.localStorage.getItem(keyOf('a-newer'))).toBe(newer)
    await vi.waitFor(() =>
      expect(window.localStorage.getItem(keyOf('b-mixed'))).toBe(JSON.stringify(mixed)),
    )
  })
})
