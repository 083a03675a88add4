import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveBrief, SavedBrief } from '@/components/brief/brief-actions'
import { createBriefSaver } from '@/components/brief/brief-saver'
import type { UnsavedBrief } from '@/components/brief/kept-brief'
import type { BriefText } from '@/lib/briefs/brief'
import { docNode, paragraphNode } from '@/lib/briefs/brief-nodes'
import type { Answer } from '@/lib/errors'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const briefId = '01890000-0000-7000-8000-000000000001'

const words = (title: string): BriefText => ({ title, content: docNode([paragraphNode(title)]) })

type Sent = Parameters<SaveBrief>[0]

/** A server that holds one brief, and what was asked of it. */
function server(version = 1) {
  const stored = { ...words('Stored'), version }
  const asked: Sent[] = []
  const answered = new Map<string, Answer<SavedBrief>>()
  let refusal: Answer<SavedBrief> | null = null
  let isReached = true
  const answerTo = ({ expectedVersion, text }: Sent): Answer<SavedBrief> => {
    if (refusal) return refusal
    if (expectedVersion !== stored.version) {
      return {
        ...{ ok: false, kind: 'conflict', status: 409, message: 'changed' },
        current: { ...stored },
      }
    }
    Object.assign(stored, text, { version: stored.version + 1 })
    return {
      ok: true,
      value: { id: briefId, title: text.title, version: stored.version, updatedAt: '' },
    }
  }
  const saveBrief: SaveBrief = async (input) => {
    asked.push(input)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const answer = answered.get(input.batchId) ?? answerTo(input)
    if (answer.ok) answered.set(input.batchId, answer)
    if (!isReached) throw new Error('no network')
    return answer
  }
  return {
    ...{ stored, asked, saveBrief },
    refuseWith: (answer: Answer<SavedBrief> | null) => {
      refusal = answer
    },
    /** Requests arrive, their answers do not. */
    loseAnswers: (lost: boolean) => {
      isReached = !lost
    },
  }
}

function open(served: ReturnType<typeof server>) {
  let kept: UnsavedBrief | null = null
  const saver = createBriefSaver({
    ...{ project: 'a-project', briefId, version: served.stored.version },
    saveBrief: served.saveBrief,
  })
  saver.keepIn((unsaved) => {
    kept = unsaved
    return true
  })
  return { saver, state: () => saver.getSnapshot().status.state, kept: () => kept }
}

describe('a brief that is written', () => {
  it('is kept at once and saved after a pause, as one change', async () => {
    const served = server()
    const { saver, state, kept } = open(served)
    for (const title of ['a', 'ab', 'abc']) saver.change(words(title))
    expect(kept()).toEqual({ version: 1, text: words('abc') })
    expect(state()).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(2_900)
    expect(served.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(served.asked.map(({ text }) => text.title)).toEqual(['abc'])
    expect([state(), kept(), served.stored.title]).toEqual(['saved', null, 'abc'])
  })

  it('is saved now and then while somebody goes on writing', async () => {
    const served = server()
    const { saver } = open(served)
    for (let second = 0; second < 45; second += 1) {
      saver.change(words(`after ${second}`))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(served.asked).toHaveLength(2)
  })

  it('waits for the request under way before it says that all is saved', async () => {
    const served = server()
    const { saver, state } = open(served)
    saver.change(words('first'))
    const leaving = saver.flush()
    await vi.advanceTimersByTimeAsync(50)
    saver.change(words('second'))
    const pressed = saver.flush()
    await vi.advanceTimersByTimeAsync(500)
    expect([await leaving, await pressed, state()]).toEqual([false, true, 'saved'])
    expect(served.asked.map(({ text, expectedVersion }) => [text.title, expectedVersion])).toEqual([
      ['first', 1],
      ['second', 2],
    ])
  })

  it('sends again what got no answer, under the same id, so that it is done once', async () => {
    const served = server()
    const { saver, state, kept } = open(served)
    served.loseAnswers(true)
    saver.change(words('lost'))
    await vi.advanceTimersByTimeAsync(3_200)
    expect([state(), kept()]).toEqual(['waiting', { version: 1, text: words('lost') }])
    served.loseAnswers(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect([state(), served.stored.version]).toEqual(['saved', 2])
    expect(new Set(served.asked.map(({ batchId }) => batchId)).size).toBe(1)
  })

  it('sends again what got no answer before what was written since, and is no conflict with itself', async () => {
    const served = server()
    const { saver, state, kept } = open(served)
    served.loseAnswers(true)
    saver.change(words('lost'))
    await vi.advanceTimersByTimeAsync(3_200)
    saver.change(words('lost and more'))
    expect([state(), served.stored]).toEqual(['unsaved', { ...words('lost'), version: 2 }])
    served.loseAnswers(false)
    await vi.advanceTimersByTimeAsync(8_000)
    expect([state(), kept(), served.stored]).toEqual([
      ...['saved', null],
      { ...words('lost and more'), version: 3 },
    ])
    expect(served.asked.map(({ text, expectedVersion }) => [text.title, expectedVersion])).toEqual([
      ['lost', 1],
      ['lost', 1],
      ['lost and more', 2],
    ])
  })

  it('saves both when somebody leaves while the first has no answer', async () => {
    const served = server()
    const { saver } = open(served)
    served.loseAnswers(true)
    saver.change(words('lost'))
    expect(await flushed(saver)).toBe(false)
    saver.change(words('lost and more'))
    served.loseAnswers(false)
    expect(await flushed(saver)).toBe(true)
    expect(served.stored).toEqual({ ...words('lost and more'), version: 3 })
  })

  it('tries what was written since, where the text that got no answer is refused', async () => {
    const served = server()
    const { saver, state } = open(served)
    served.refuseWith({ ok: false, kind: 'bug', status: 500, message: 'Down' })
    saver.change(words('long'))
    expect(await flushed(saver)).toBe(false)
    saver.change(words('short'))
    served.refuseWith({ ok: false, kind: 'invalid-input', status: 422, message: 'Too long' })
    await vi.advanceTimersByTimeAsync(3_200)
    served.refuseWith(null)
    await vi.advanceTimersByTimeAsync(3_200)
    expect([state(), served.stored.title]).toEqual(['saved', 'short'])
  })

  it('says why it was refused, and goes on after the next change', async () => {
    const served = server()
    const { saver, state } = open(served)
    served.refuseWith({ ok: false, kind: 'invalid-input', status: 422, message: 'Too long' })
    saver.change(words('long'))
    expect(await flushed(saver)).toBe(false)
    expect(saver.getSnapshot().status).toEqual({ state: 'refused', message: 'Too long' })
    served.refuseWith(null)
    saver.change(words('short'))
    expect(await flushed(saver)).toBe(true)
    expect(state()).toBe('saved')
  })
})

async function flushed(saver: ReturnType<typeof createBriefSaver>): Promise<boolean> {
  const flushing = saver.flush()
  await vi.advanceTimersByTimeAsync(500)
  return flushing
}

describe('a brief that was changed elsewhere', () => {
  async function conflict() {
    const served = server()
    const window = open(served)
    Object.assign(served.stored, words('Theirs'), { version: 2 })
    window.saver.change(words('Mine'))
    expect(await flushed(window.saver)).toBe(false)
    return { served, ...window }
  }

  it('is there in both versions, and what is written meanwhile is mine', async () => {
    const { saver, kept, served } = await conflict()
    saver.change(words('Mine and more'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.getSnapshot().status).toEqual({
      ...{ state: 'conflict', mine: words('Mine and more') },
      theirs: { ...words('Theirs'), version: 2 },
    })
    expect(kept()).toEqual({ version: 1, text: words('Mine and more') })
    expect(served.asked).toHaveLength(1)
  })

  it('takes mine on top of theirs', async () => {
    const { saver, served, state } = await conflict()
    saver.keepMine()
    await vi.advanceTimersByTimeAsync(500)
    expect([state(), served.stored]).toEqual(['saved', { ...words('Mine'), version: 3 }])
  })

  it('goes on from theirs', async () => {
    const { saver, served, state, kept } = await conflict()
    saver.takeTheirs()
    expect([state(), kept()]).toEqual(['saved', null])
    saver.change(words('After theirs'))
    expect(await flushed(saver)).toBe(true)
    expect(served.stored).toEqual({ ...words('After theirs'), version: 3 })
  })

  it('is no conflict where the same text was saved, and only the answer was lost', async () => {
    const served = server()
    const { saver, state } = open(served)
    Object.assign(served.stored, words('The same'), { version: 2 })
    saver.change(words('The same'))
    expect(await flushed(saver)).toBe(true)
    expect([state(), served.stored.version]).toEqual(['saved', 2])
  })

  it('takes up a text that was left unsaved, as a conflict where it is out of date', async () => {
    const served = server(5)
    const { saver, state } = open(served)
    saver.resume({ version: 5, text: words('Left behind') })
    await vi.advanceTimersByTimeAsync(500)
    expect([state(), served.stored.title]).toEqual(['saved', 'Left behind'])
    saver.resume({ version: 2, text: words('Long ago') })
    await vi.advanceTimersByTimeAsync(500)
    expect([state(), served.stored.title]).toEqual(['conflict', 'Left behind'])
  })
})
