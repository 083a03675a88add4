import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import type { Source } from '@/lib/documents/import/source'
import type { PreviewProgress } from '@/lib/documents/import/source-preview'
import {
  ReaderFailed,
  type ReaderLimits,
  type ReaderProcess,
  startReader,
} from '@/lib/import-worker/reader-process'
import type { SourceReading } from '@/lib/import-worker/source-reading'
import { createTurns } from '@/lib/import-worker/turns'

export type PoolLimits = ReaderLimits & {
  /** Sources that are read at the same time; others wait. */
  mostAtOnce: number
  /** A process that has nothing to do is kept so long. */
  idleMs: number
  /** A process that holds more after a source is not kept for the next one. */
  keptMegabytes: number
}

type ReadOptions = {
  onProgress?: ((progress: PreviewProgress) => void) | undefined
  signal?: AbortSignal | undefined
}

export type ReaderPool = {
  read: (source: Source, options?: ReadOptions) => Promise<SourceReading | ImportRefusal>
  /** Starts a process that waits for the first source, unless one does. */
  warmUp: () => void
  /** Ends the process that waits. */
  close: () => void
}

/** Processes that read sources, so many at once, one of them kept at hand for the next. */
export function createReaderPool(program: string, limits: PoolLimits): ReaderPool {
  const turns = createTurns(limits.mostAtOnce)
  let idle: { reader: ReaderProcess; timer: NodeJS.Timeout } | null = null

  function takeIdle(): ReaderProcess | null {
    const reader = idle?.reader ?? null
    clearTimeout(idle?.timer)
    idle = null
    return reader?.isAlive() ? reader : null
  }

  function keepIdle(reader: ReaderProcess): void {
    if (idle?.reader.isAlive() || !reader.isAlive()) {
      reader.end()
      return
    }
    reader.release()
    idle = { reader, timer: setTimeout(() => takeIdle()?.end(), limits.idleMs).unref() }
  }

  async function readInTurn(source: Source, { onProgress, signal }: ReadOptions) {
    const reader = takeIdle() ?? startReader(program, limits)
    let isOfUse = false
    signal?.addEventListener('abort', reader.end)
    try {
      onProgress?.({ stage: 'reading', done: 0, of: null })
      const { reading, heldBytes } = await reader.read(source, (done, of) =>
        onProgress?.({ stage: 'reading', done, of }),
      )
      isOfUse = heldBytes <= limits.keptMegabytes * 1024 * 1024
      return reading
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof ReaderFailed) return refusalOf(error)
      throw error
    } finally {
      signal?.removeEventListener('abort', reader.end)
      if (isOfUse) keepIdle(reader)
      else reader.end()
    }
  }

  return {
    read: async (source, options = {}) => {
      const onWaiting = (ahead: number) => options.onProgress?.({ stage: 'waiting', ahead })
      const leave = await turns.take({ onWaiting, signal: options.signal })
      try {
        return await readInTurn(source, options)
      } finally {
        leave()
      }
    },
    warmUp: () => {
      if (!idle?.reader.isAlive()) keepIdle(startReader(program, limits))
    },
    close: () => takeIdle()?.end(),
  }
}

/** In plain words for the person; how it came about is for whoever runs the server. */
function refusalOf({ reason, details }: ReaderFailed): ImportRefusal {
  if (reason === 'crash') console.error(`A source could not be read.\n${details}`)
  return refuse(sentences[reason])
}

const sentences: Record<ReaderFailed['reason'], string> = {
  time: 'Reading this takes longer than a minute, and was stopped. Split it, or copy the text you need and paste it.',
  memory:
    'Reading this takes more memory than there is for it, and was stopped. Split it, or copy the text you need and paste it.',
  crash: 'This cannot be read: it broke the program that reads it. Copy its text and paste it.',
}
