import { createReaderPool, type ReaderPool } from '@/lib/import-worker/reader-pool'

declare global {
  // Kept beyond this module: while developing, each change loads it anew, and each pool holds a process.
  var counterpointReaders: ReaderPool | undefined
}

const program = 'lib/import-worker/reader.ts'

const minuteMs = 60_000

const isDevelopment = process.env.NODE_ENV === 'development'

/** Two readings at their worst take half of a small machine's memory. */
const limits = {
  timeoutMs: minuteMs,
  heapMegabytes: 1024,
  memoryMegabytes: 1536,
  mostAtOnce: 2,
  // It begins with 130.
  keptMegabytes: 250,
  // While developing, a process that has begun would go on with the sources of then.
  idleMs: isDevelopment ? 0 : 5 * minuteMs,
}

/**
 * Reads a source in a process of its own, as it was given by a stranger: with limits of time and of memory, ended when
 * nobody waits any more. What breaks it off is a refusal in plain words, and the server goes on as before.
 */
export const readSourceInWorker: ReaderPool['read'] = (source, options) =>
  readers().read(source, options)

/** For when a source is about to come: the first one need not wait until a process has started. */
export function expectSource(): void {
  if (!isDevelopment) readers().warmUp()
}

function readers(): ReaderPool {
  globalThis.counterpointReaders ??= createReaderPool(program, limits)
  return globalThis.counterpointReaders
}
