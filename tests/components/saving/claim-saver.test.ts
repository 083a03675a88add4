import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClaimSaver } from '@/components/saving/claim-saver'
import { parseClaim } from '@/components/saving/claim-schema'
import type { OutageCause } from '@/components/saving/claim-store'
import type { KeptChanges } from '@/components/saving/kept-changes'
import { parsePending } from '@/components/saving/parse-pending'
import { type PendingClaim, serializePending } from '@/components/saving/pending-claim'
import { conflictsOf, saveStatusOf, shownClaims } from '@/components/saving/shown-claims'
import { buildClaim } from '@/tests/support/build-material'
import { buildReading } from '@/tests/support/build-reading'
import { fakeServer, type Network } from './fake-server'

const anchor = { start: 0, end: 6, exact: 'Moscow', prefix: '', suffix: ' needs' }
const id = '01890000-0000-7000-8000-000000000001'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Storage that outlives the page, and the pages upon it: each is gone when the next one opens. */
function browser(server: ReturnType<typeof fakeServer>) {
  let stored: string | null = null
  let isFull = false
  let openPage = 0

  function open() {
    const page = ++openPage
    const kept: KeptChanges = {
      keep(pending: readonly PendingClaim[]) {
        if (isFull) return false
        if (page === openPage) stored = serializePending(pending)
        return true
      },
      adoptOrphans: (take) => {
        expect(take(parsePending(stored)?.pending ?? [])).toEqual([])
      },
    }
    // What a page has sent arrives though it is gone, but it sends nothing more.
    const unlessGone =
      <Input, Output>(send: (input: Input) => Promise<Output>) =>
      (input: Input) =>
        page === openPage ? send(input) : new Promise<Output>(() => {})
    const actions = {
      saveClaim: unlessGone(server.actions.saveClaim),
      archiveClaim: unlessGone(server.actions.archiveClaim),
    }
    const saver = createClaimSaver(readingOf(server), actions, kept, parseClaim)
    saver.start()
    refresh = () => saver.receive(readingOf(server), actions)
    return saver
  }

  let refresh = () => {}

  return {
    open,
    refresh: () => refresh(),
    fill: () => {
      isFull = true
    },
    stored: () => stored,
  }
}

function readingOf(server: ReturnType<typeof fakeServer>) {
  const reading = buildReading({ claims: server.live() })
  return { ...reading, project: { ...reading.project, nextClaimNumber: server.nextNumber } }
}

const quiet = () => vi.advanceTimersByTimeAsync(0)
const minutes = () => vi.advanceTimersByTimeAsync(300_000)

type Saver = ReturnType<typeof createClaimSaver>
const shown = (saver: Saver) => shownClaims(saver.getSnapshot().model)
const status = (saver: Saver) => {
  const { model, isKept } = saver.getSnapshot()
  return saveStatusOf(model, isKept)
}

describe('a new claim', () => {
  it('is there before the server knows of it, and has its number afterwards', async () => {
    const server = fakeServer()
    const saver = browser(server).open()
    const created = saver.createClaim([anchor], { tagIds: ['tag-1'] })
    expect(shown(saver)).toMatchObject([{ id: created, number: null, state: 'saving' }])
    expect(status(saver)).toEqual({ state: 'saving' })
    await quiet()
    expect(shown(saver)).toMatchObject([
      { id: created, number: 1, version: 1, state: 'saved', fields: { tagIds: ['tag-1'] } },
    ])
    expect(status(saver)).toEqual({ state: 'saved' })
  })

  it('is archived after it was made, however fast the person is', async () => {
    const server = fakeServer()
    const saver = browser(server).open()
    const created = saver.createClaim([anchor])
    saver.archiveClaim(created)
    expect(shown(saver)).toEqual([])
    await quiet()
    expect(server.stored.get(created)?.archivedAt).not.toBeNull()
    expect(status(saver)).toEqual({ state: 'saved' })
  })
})

describe('changes to a claim', () => {
  it('go one after another, those made meanwhile together, each from the last version', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    saver.changeClaim(id, { fields: { statement: 'a' } })
    saver.changeClaim(id, { fields: { statement: 'ab' } })
    saver.changeClaim(id, { fields: { statement: 'abc', kind: 'fact' } })
    expect(shown(saver)[0]?.fields).toMatchObject({ statement: 'abc', kind: 'fact' })
    await quiet()
    expect(
      server.saves.map(({ fields, expectedVersion }) => [fields.statement, expectedVersion]),
    ).toEqual([
      ['a', 1],
      ['abc', 2],
    ])
    expect(server.stored.get(id)).toMatchObject({ statement: 'abc', kind: 'fact', version: 3 })
  })

  it('are saved before the claim is archived, so that undoing brings them back', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    saver.changeClaim(id, { fields: { statement: 'last words' } })
    saver.archiveClaim(id)
    saver.changeClaim(id, { fields: { statement: 'too late' } })
    await quiet()
    expect(server.stored.get(id)).toMatchObject({
      statement: 'last words',
      archivedAt: '2026-01-02',
    })
  })

  it('that come after the claim is gone do nothing', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    saver.archiveClaim(id)
    await quiet()
    saver.changeClaim(id, { fields: { statement: 'a form closes late' } })
    await quiet()
    expect(server.saves).toEqual([])
    expect(shown(saver)).toEqual([])
  })
})

describe('without the server', () => {
  it.each<[Network, OutageCause]>([
    ['request lost', 'unreachable'],
    ['answer lost', 'unreachable'],
    ['server failing', 'failing'],
    ['somebody else', 'somebody-else'],
  ])('(%s) changes wait, are kept, and are saved once it is back', async (network, cause) => {
    const server = fakeServer([buildClaim({ id })])
    const page = browser(server)
    const saver = page.open()
    server.network = network
    saver.changeClaim(id, { fields: { statement: 'kept' } })
    await quiet()
    saver.changeClaim(id, { fields: { kind: 'fact' } })
    expect(status(saver)).toEqual({ state: 'waiting', cause, claimCount: 1, isKept: true })
    expect(shown(saver)).toMatchObject([{ state: 'waiting', fields: { statement: 'kept' } }])
    expect(parsePending(page.stored())?.pending).toHaveLength(1)
    server.network = 'up'
    await minutes()
    expect(status(saver)).toEqual({ state: 'saved' })
    expect(server.stored.get(id)).toMatchObject({ statement: 'kept', kind: 'fact', version: 3 })
    expect(page.stored()).toBeNull()
  })

  it('a change whose answer was lost is asked again as the same batch, and done once', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    server.network = 'answer lost'
    saver.changeClaim(id, { fields: { statement: 'once' } })
    await quiet()
    await minutes()
    expect(server.saves.length).toBeGreaterThan(3)
    server.network = 'up'
    saver.retry()
    await quiet()
    expect(server.batches).toHaveLength(1)
    expect(status(saver)).toEqual({ state: 'saved' })
  })

  it('one request asks whether it is back, not one for each claim', async () => {
    const server = fakeServer()
    const saver = browser(server).open()
    server.network = 'request lost'
    saver.createClaim([anchor])
    await quiet()
    const before = server.saves.length
    for (let index = 0; index < 20; index++) saver.createClaim([anchor])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.saves.length).toBe(before + 1)
    server.network = 'up'
    saver.retry()
    await quiet()
    expect(server.live()).toHaveLength(21)
  })

  it('a claim that makes the server fail does not hold up the others', async () => {
    const server = fakeServer()
    const failing: typeof server.actions.saveClaim = async ({ claim }) => ({
      ok: false,
      kind: 'bug',
      status: 500,
      message: claim.id,
    })
    const { saveClaim } = server.actions
    server.actions.saveClaim = (input) =>
      input.claim.fields.statement === 'poison' ? failing(input) : saveClaim(input)
    const saver = browser(server).open()
    saver.createClaim([anchor], { statement: 'poison' })
    await quiet()
    saver.createClaim([anchor], { statement: 'good' })
    await minutes()
    expect(server.live().map(({ statement }) => statement)).toEqual(['good'])
  })

  it('says that nothing is kept where the browser stores nothing', async () => {
    const server = fakeServer()
    const page = browser(server)
    const saver = page.open()
    page.fill()
    server.network = 'request lost'
    saver.createClaim([anchor])
    await quiet()
    expect(status(saver)).toMatchObject({ state: 'waiting', isKept: false })
  })

  it('gives up waiting for an answer that does not come', async () => {
    const server = fakeServer()
    server.actions.saveClaim = () => new Promise(() => {})
    const saver = browser(server).open()
    saver.createClaim([anchor])
    await vi.advanceTimersByTimeAsync(21_000)
    expect(status(saver)).toMatchObject({ state: 'waiting', cause: 'unreachable' })
  })

  it('undo waits for what is being saved, and is told what cannot be', async () => {
    const server = fakeServer()
    const saver = browser(server).open()
    const created = saver.createClaim([anchor])
    saver.changeClaim(created, { fields: { statement: 'more' } })
    await expect(saver.settle()).resolves.toBe(true)
    expect(server.stored.get(created)).toMatchObject({ statement: 'more', version: 2 })
    server.network = 'request lost'
    saver.changeClaim(created, { fields: { statement: 'most' } })
    await expect(saver.settle()).resolves.toBe(false)
  })
})

describe('after a reload', () => {
  it('what was not saved is there, and is saved', async () => {
    const server = fakeServer([buildClaim({ id })])
    const page = browser(server)
    const before = page.open()
    server.network = 'request lost'
    before.changeClaim(id, { fields: { statement: 'typed' } })
    const created = before.createClaim([anchor], { kind: 'forecast' })
    await quiet()
    const after = page.open()
    expect(shown(after)).toMatchObject([
      { id: created, number: null, fields: { kind: 'forecast' } },
      { id, number: 1, fields: { statement: 'typed' } },
    ])
    server.network = 'up'
    await minutes()
    expect(server.stored.get(id)).toMatchObject({ statement: 'typed' })
    expect(server.stored.get(created)).toMatchObject({ kind: 'forecast', number: 2 })
    expect(page.stored()).toBeNull()
  })

  it('text that the server would refuse is there too', async () => {
    const server = fakeServer([buildClaim({ id })])
    const page = browser(server)
    server.network = 'request lost'
    page.open().changeClaim(id, { fields: { statement: 'x'.repeat(9000), speaker: '  ' } })
    await quiet()
    expect(shown(page.open())[0]?.fields.statement).toHaveLength(9000)
  })
})

describe('a claim that was changed elsewhere', () => {
  async function conflicting(mine: { statement: string }) {
    const server = fakeServer([buildClaim({ id, statement: 'before' })])
    const saver = browser(server).open()
    server.changeElsewhere(id, { statement: 'theirs', kind: 'fact' })
    saver.changeClaim(id, { fields: mine })
    await quiet()
    const conflicts = conflictsOf(saver.getSnapshot().model)
    return { server, saver, conflicts }
  }

  it('is a conflict that shows both versions', async () => {
    const { saver, conflicts } = await conflicting({ statement: 'mine' })
    expect(conflicts).toMatchObject([
      {
        claimId: id,
        mine: { fields: { statement: 'mine', kind: 'fact' } },
        theirs: { fields: { statement: 'theirs' } },
        disputed: ['statement'],
        changedThere: ['kind'],
      },
    ])
    expect(shown(saver)[0]?.state).toBe('conflict')
    expect(status(saver)).toEqual({ state: 'needs-attention', conflictCount: 1, refusedCount: 0 })
  })

  it('takes mine upon theirs', async () => {
    const { server, saver } = await conflicting({ statement: 'mine' })
    saver.resolveConflict(id, ['statement'])
    await quiet()
    expect(server.stored.get(id)).toMatchObject({ statement: 'mine', kind: 'fact', version: 3 })
    expect(status(saver)).toEqual({ state: 'saved' })
  })

  it('stays theirs', async () => {
    const { server, saver } = await conflicting({ statement: 'mine' })
    saver.resolveConflict(id, [])
    await quiet()
    expect(server.stored.get(id)).toMatchObject({ statement: 'theirs', version: 2 })
    expect(shown(saver)).toMatchObject([{ state: 'saved', fields: { statement: 'theirs' } }])
  })

  it('is no conflict where both came to the same', async () => {
    const { saver, conflicts } = await conflicting({ statement: 'theirs' })
    expect(conflicts).toEqual([])
    expect(shown(saver)).toMatchObject([{ state: 'saved', fields: { statement: 'theirs' } }])
  })

  it('keeps what is typed on while the conflict waits', async () => {
    const { server, saver } = await conflicting({ statement: 'mine' })
    saver.changeClaim(id, { fields: { statement: 'mine and more' } })
    await quiet()
    expect(server.saves).toHaveLength(1)
    saver.resolveConflict(id, ['statement'])
    await quiet()
    expect(server.stored.get(id)?.statement).toBe('mine and more')
  })

  it('can be archived in spite of the change, or not', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    server.changeElsewhere(id, { statement: 'theirs' })
    saver.archiveClaim(id)
    await quiet()
    expect(conflictsOf(saver.getSnapshot().model)).toMatchObject([
      { isArchivedHere: true, isArchivedThere: false, disputed: ['archived'] },
    ])
    saver.resolveConflict(id, ['archived'])
    await quiet()
    expect(server.live()).toEqual([])
    expect(shown(saver)).toEqual([])
  })
})

describe('a change that the server refuses', () => {
  it('stays as it was typed, with the reason, and is sent again once it is changed', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    saver.changeClaim(id, { fields: { statement: 'unwanted' } })
    await quiet()
    expect(shown(saver)).toMatchObject([
      { state: 'refused', problem: 'Not like this.', fields: { statement: 'unwanted' } },
    ])
    saver.changeClaim(id, { fields: { statement: 'wanted' } })
    await quiet()
    expect(server.stored.get(id)?.statement).toBe('wanted')
  })

  it('can be given up', async () => {
    const server = fakeServer([buildClaim({ id, statement: 'before' })])
    const saver = browser(server).open()
    saver.changeClaim(id, { fields: { statement: 'unwanted' } })
    await quiet()
    saver.discardChanges(id)
    expect(shown(saver)).toMatchObject([{ state: 'saved', fields: { statement: 'before' } }])
  })

  it('does not keep the claim from being archived', async () => {
    const server = fakeServer([buildClaim({ id })])
    const saver = browser(server).open()
    saver.changeClaim(id, { fields: { statement: 'unwanted' } })
    await quiet()
    saver.archiveClaim(id)
    await quiet()
    expect(server.live()).toEqual([])
  })
})

describe('whatever happens', () => {
  const event = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('change'), text: fc.string(), claim: fc.nat(3) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('create') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('archive'), claim: fc.nat(3) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(0, 1500, 60_000) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('reload') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh') }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('network'),
        network: fc.constantFrom<Network>('up', 'request lost', 'answer lost', 'server failing'),
      }),
    },
  )

  it('the server has at the end what the page showed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const server = fakeServer([buildClaim({ id })])
        const page = browser(server)
        let saver = page.open()
        for (const happening of events) {
          const claims = shown(saver)
          const chosen = 'claim' in happening ? claims[happening.claim % claims.length] : undefined
          if (happening.do === 'create') saver.createClaim([anchor])
          if (happening.do === 'archive' && chosen) saver.archiveClaim(chosen.id)
          if ('text' in happening && chosen) {
            saver.changeClaim(chosen.id, { fields: { statement: happening.text } })
          }
          if ('ms' in happening) await vi.advanceTimersByTimeAsync(happening.ms)
          if ('network' in happening) server.network = happening.network
          if (happening.do === 'reload') saver = page.open()
          if (happening.do === 'refresh') page.refresh()
        }
        const atTheEnd = shown(saver).map(({ id, fields }) => [id, fields.statement])
        server.network = 'up'
        await minutes()
        const stored = server.live().map(({ id, statement }) => [id, statement])
        expect(stored.toSorted()).toEqual(atTheEnd.toSorted())
        expect(page.stored()).toBeNull()
        expect(status(saver)).toEqual({ state: 'saved' })
        vi.clearAllTimers()
      }),
      { numRuns: 500 },
    )
  })
})
