import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { ImportRefusal } from '@/lib/documents/import/import-result'
import type { Source } from '@/lib/documents/import/source'
import type { ReaderNews, ReaderOrder } from '@/lib/import-worker/messages'
import type { TellProgress } from '@/lib/import-worker/serve-readings'
import type { SourceReading } from '@/lib/import-worker/source-reading'

export type ReaderLimits = {
  /** For one source, from when it is handed over. */
  timeoutMs: number
  /** Of JavaScript's own objects. */
  heapMegabytes: number
  /** Of everything that the process holds, bytes included. */
  memoryMegabytes: number
}

/** What was read, and how much memory the process holds after it. */
export type Read = { reading: SourceReading | ImportRefusal; heldBytes: number }

export type ReaderProcess = {
  /** Reads one source; one at a time. Throws ReaderFailed, after which the process is of no use any more. */
  read: (source: Source, tellProgress: TellProgress) => Promise<Read>
  /** Lets the server end while the process waits for work. */
  release: () => void
  isAlive: () => boolean
  end: () => void
}

/** A process for reading did not come to an answer. */
export class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed'
  constructor(
    readonly reason: 'time' | 'memory' | 'crash',
    /** For the log of the server. */
    readonly details: string,
  ) {
    super(`Reading a source failed: ${reason}`)
  }
}

/** So much of what a process says when it crashes is kept. */
const keptOfOutput = 4000

/**
 * Starts a process that reads sources. `program` is TypeScript of ours, relative to the project, where every command runs;
 * it is read as it is written, so that the server, its tests and the command line start the same one.
 */
export function startReader(program: string, limits: ReaderLimits): ReaderProcess {
  const child = fork(path.resolve(program), [String(limits.memoryMegabytes)], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.heapMegabytes}`],
    env: environment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  // One that did not start, or ended while nobody waited for it, is found not to be alive.
  child.on('error', () => {})
  const output = keepOutput(child.stderr)
  const end = () => void child.kill('SIGKILL')
  return {
    read: (source, tellProgress) => readIn(child, { source, tellProgress, output, limits, end }),
    release: () => unref(child),
    isAlive: () => child.connected,
    end,
  }
}

type Reading = {
  source: Source
  tellProgress: TellProgress
  output: () => string
  limits: ReaderLimits
  end: () => void
}

function readIn(child: ChildProcess, reading: Reading): Promise<Read> {
  return new Promise((resolve, reject) => {
    const hear = (news: ReaderNews) => {
      if (news.kind === 'progress') return reading.tellProgress(news.done, news.of)
      leave()
      if (news.kind === 'done') resolve(news)
      else fail(new ReaderFailed('crash', news.reason))
    }
    const fail = (failure: ReaderFailed) => {
      leave()
      reading.end()
      reject(failure)
    }
    const crash = () => fail(failureOf(reading.output()))
    const timer = setTimeout(() => fail(new ReaderFailed('time', '')), reading.limits.timeoutMs)
    const leave = () => {
      clearTimeout(timer)
      child.off('message', hear).off('error', crash).off('close', crash)
    }
    // An answer that is on its way when the process ends still comes before "close".
    child.on('message', hear).on('error', crash).on('close', crash)
    const order: ReaderOrder = { source: reading.source }
    ref(child)
    if (child.connected) child.send(order, (error) => error && crash())
    else crash()
  })
}

/** Node says so when the heap is full, and watch-memory.js when the rest is. */
function failureOf(output: string): ReaderFailed {
  return new ReaderFailed(/out of memory/.test(output) ? 'memory' : 'crash', output)
}

/** What Node needs. The settings of the server are no business of what parses strangers' files. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, TMP, SystemRoot } = process.env
  return { NODE_ENV: 'production', PATH, TMPDIR, TEMP, TMP, SystemRoot }
}

function keepOutput(stream: Readable | null): () => string {
  let kept = ''
  stream?.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-keptOfOutput)
  })
  return () => kept
}

function ref(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function unref(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  // A pipe, as far as Node lets on.
  if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function') {
    child.stderr.unref()
  }
}
