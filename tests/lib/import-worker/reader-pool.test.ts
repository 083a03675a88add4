import { fork } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Source } from '@/lib/documents/import/source'
import type { PreviewProgress } from '@/lib/documents/import/source-preview'
import { createReaderPool, type PoolLimits, type ReaderPool } from '@/lib/import-worker/reader-pool'

vi.mock('node:child_process', { spy: true })

const pools: ReaderPool[] = []

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close()
})

function poolWith(limits: Partial<PoolLimits> = {}): ReaderPool {
  const pool = createReaderPool('tests/support/misbehaving-reader.ts', {
    ...{ timeoutMs: 15_000, heapMegabytes: 64, memoryMegabytes: 500 },
    ...{ mostAtOnce: 2, idleMs: 10_000, keptMegabytes: 250 },
    ...limits,
  })
  pools.push(pool)
  return pool
}

const asked = (text: string): Source => ({ kind: 'paste', text, html: null })

/** The process that answered. */
async function pidOf(pool: ReaderPool, text = 'answer'): Promise<number> {
  const reading = await pool.read(asked(text))
  if (!reading.ok) throw new Error(reading.message)
  return Number(reading.metadata.title)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const isGone = (pid: number) => vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000)

describe('a pool of processes for reading', () => {
  it('reads in another process, and keeps it for the next source', async () => {
    const pool = poolWith()
    const pid = await pidOf(pool)
    expect(pid).not.toBe(process.pid)
    expect(await pidOf(pool)).toBe(pid)
  })

  it('ends a process that holds much memory after a source', async () => {
    const pool = poolWith({ keptMegabytes: 10 })
    const pid = await pidOf(pool)
    await isGone(pid)
    expect(await pidOf(pool)).not.toBe(pid)
  })

  it('outlives a process that could not be started while nobody waited for it', async () => {
    const pool = poolWith()
    const unforeseen = vi.fn()
    process.on('uncaughtException', unforeseen)
    const node = vi.spyOn(process, 'execPath', 'get').mockReturnValue('/nowhere/node')
    pool.warmUp()
    node.mockRestore()
    await setTimeout(200)
    process.off('uncaughtException', unforeseen)
    expect(unforeseen).not.toHaveBeenCalled()
    expect(await pidOf(pool)).not.toBe(process.pid)
  })

  it('ends a process that has waited in vain', async () => {
    const pool = poolWith({ idleMs: 100 })
    await isGone(await pidOf(pool))
  })

  it('has a process ready where a source is expected', async () => {
    const pool = poolWith()
    vi.mocked(fork).mockClear()
    pool.warmUp()
    pool.warmUp()
    expect(fork).toHaveBeenCalledTimes(1)
    await pidOf(pool)
    expect(fork).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['an endless loop', 'loop', /takes longer than a minute/, 4000],
    ['objects without end', 'heap', /takes more memory than there is/, 30_000],
    ['bytes without end', 'bytes', /takes more memory than there is/, 30_000],
  ])('breaks off %s in plain words, and reads on', async (_, behaviour, message, timeoutMs) => {
    const pool = poolWith({ timeoutMs, heapMegabytes: 48, memoryMegabytes: 400 })
    const before = await pidOf(pool)
    const reading = await pool.read(asked(behaviour))
    expect(reading).toEqual({ ok: false, message: expect.stringMatching(message) })
    await isGone(before)
    expect(await pidOf(pool)).not.toBe(before)
  })

  it.each([
    ['an end without an answer', 'exit'],
    ['an abort', 'abort'],
    ['an error that nobody foresaw', 'throw'],
    ['calls without end', 'stack'],
  ])('survives %s, and says for the log what it was', async (_, behaviour) => {
    const pool = poolWith()
    const before = await pidOf(pool)
    const reading = await pool.read(asked(behaviour))
    expect(reading).toEqual({ ok: false, message: expect.stringMatching(/broke the program/) })
    expect(vi.mocked(console.error).mock.calls).toEqual([
      [expect.stringMatching(behaviour === 'throw' ? /nobody foresaw this/ : /./)],
    ])
    vi.mocked(console.error).mockClear()
    await isGone(before)
    expect(await pidOf(pool)).not.toBe(before)
  })

  it('survives a process that was killed while it waited', async () => {
    const pool = poolWith()
    const before = await pidOf(pool)
    process.kill(before, 'SIGKILL')
    await isGone(before)
    await setTimeout(50)
    expect(await pidOf(pool)).not.toBe(before)
  })

  it('keeps the thread of the server free meanwhile', async () => {
    const pool = poolWith({ timeoutMs: 1500 })
    await pidOf(pool)
    const looping = pool.read(asked('loop'))
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 10)
    await looping
    clearInterval(timer)
    // A hundred and fifty on a machine that does nothing else; none where the thread is held.
    expect(turns).toBeGreaterThan(15)
  })

  it('ends the process when nobody waits any more', async () => {
    const pool = poolWith()
    const pid = await pidOf(pool)
    const controller = new AbortController()
    const reading = pool.read(asked('loop'), { signal: controller.signal })
    await setTimeout(100)
    controller.abort(new Error('called off'))
    await expect(reading).rejects.toThrow('called off')
    await isGone(pid)
    await pidOf(pool)
  })

  it('starts nothing for a call that is off already', async () => {
    const signal = AbortSignal.abort(new Error('called off'))
    await expect(poolWith().read(asked('answer'), { signal })).rejects.toThrow('called off')
  })

  it('tells how far it is', async () => {
    const heard: PreviewProgress[] = []
    await poolWith().read(asked('answer'), { onProgress: (progress) => heard.push(progress) })
    expect(heard).toEqual([
      { stage: 'reading', done: 0, of: null },
      { stage: 'reading', done: 1, of: 2 },
    ])
  })

  it('reads two at once; others wait their turn and are told so', async () => {
    const pool = poolWith()
    const heard: [name: string, ahead: number][] = []
    const ended: string[] = []
    const read = async (name: string, text: string, signal?: AbortSignal) => {
      const onProgress = (progress: PreviewProgress) => {
        if (progress.stage === 'waiting') heard.push([name, progress.ahead])
      }
      await pool.read(asked(text), { onProgress, signal })
      ended.push(name)
    }
    const impatient = new AbortController()
    const first = read('first', 'wait 2500')
    const second = read('second', 'wait 3500')
    const third = read('third', 'answer', impatient.signal)
    const fourth = read('fourth', 'answer')
    await setTimeout(50)
    expect(heard).toEqual([
      ['third', 2],
      ['fourth', 3],
    ])
    impatient.abort(new Error('called off'))
    await expect(third).rejects.toThrow('called off')
    await Promise.all([first, second, fourth])
    expect(heard.slice(2)).toEqual([['fourth', 2]])
    expect(ended).toHaveLength(3)
    expect(ended[0]).not.toBe('fourth')
  })
})
