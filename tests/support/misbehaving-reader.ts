import { setTimeout } from 'node:timers/promises'
import { serveReadings } from '@/lib/import-worker/serve-readings'
import type { SourceReading } from '@/lib/import-worker/source-reading'

/* A process for reading that does what the pasted text says, as a hostile file might make it. */
serveReadings(async (source, tellProgress) => {
  const [behaviour, argument] = source.kind === 'paste' ? source.text.split(' ') : []
  tellProgress(1, 2)
  switch (behaviour) {
    case 'loop':
      for (;;);
    case 'heap': {
      const held: object[] = []
      for (;;) held.push({ number: held.length })
    }
    case 'bytes': {
      const held: Uint8Array[] = []
      for (;;) held.push(new Uint8Array(8 * 1024 * 1024).fill(held.length))
    }
    case 'stack':
      return exhaustStack()
    case 'exit':
      process.exit(0)
      break
    case 'abort':
      process.abort()
      break
    case 'throw':
      throw new TypeError('nobody foresaw this')
    case 'wait':
      await setTimeout(Number(argument))
  }
  return readingOf(process.pid)
})

function exhaustStack(): never {
  return exhaustStack()
}

/** Tells which process it was. */
function readingOf(pid: number): SourceReading {
  const metadata = {
    ...{ title: `${pid}`, standfirst: '', authors: [], publisher: '', publishedOn: null },
    ...{ url: null, language: '', provenance: '' },
  }
  return {
    ...{ ok: true, method: 'paste', metadata, notes: [], textSha256: '' },
    blocksJson: new Uint8Array(),
  }
}
