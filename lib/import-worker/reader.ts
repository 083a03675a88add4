import { readSource } from '@/lib/import-worker/read-source'
import { serveReadings } from '@/lib/import-worker/serve-readings'

/* The program of a process for reading: reader-process.ts starts it. */
serveReadings(readSource)
