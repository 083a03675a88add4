import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ImportRefusal } from '@/lib/documents/import/import-result'
import type { Source } from '@/lib/documents/import/source'
import type { ReaderNews, ReaderOrder } from '@/lib/import-worker/messages'
import type { SourceReading } from '@/lib/import-worker/source-reading'

export type TellProgress = (done: number, of: number | null) => void

type Read = (source: Source, tellProgress: TellProgress) => Promise<SourceReading | ImportRefusal>

/** As "nice" has it: a third of the processor beside one that wants all of it, and all of one that nobody wants. */
const lowPriority = 5

/**
 * Makes this process one that reads what the server hands it, one source after the other, until the server ends it.
 * Whoever looks at pages comes first: it takes what they leave of the processor.
 */
export function serveReadings(read: Read): void {
  watchMemory()
  // Not before: Linux gives threads that are made later the same, and whoever watches must not come last.
  setPriority(lowPriority)
  process.once('disconnect', () => process.exit())
  process.on('message', (order: ReaderOrder) => {
    read(order.source, (done, of) => tell({ kind: 'progress', done, of })).then(
      (reading) => tell({ kind: 'done', reading, heldBytes: process.memoryUsage.rss() }),
      (error) => tell({ kind: 'failed', reason: reasonOf(error) }),
    )
  })
}

/** The limit comes as an argument, so that nothing is read unwatched. */
function watchMemory(): void {
  const mostMegabytes = Number(process.argv[2])
  const watch = new URL('./watch-memory.js', import.meta.url)
  const workerData = { mostMegabytes, parent: process.ppid }
  new Worker(watch, { workerData, execArgv: [] }).unref()
}

function tell(news: ReaderNews): void {
  process.send?.(news)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
