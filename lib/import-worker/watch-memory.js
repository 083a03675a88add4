import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/*
 * Watches the process that it runs in, from a thread of its own, as what is read may keep the other one busy for ever.
 * Memory outside of the heap has no limit otherwise, and a server that was killed ends nothing.
 */

const pollMs = 50

/** @type {{ mostMegabytes: number, parent: number }} */
const { mostMegabytes, parent } = workerData

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() < mostMegabytes * 1024 * 1024) return
  writeSync(2, 'out of memory\n')
  process.kill(process.pid, 'SIGKILL')
}, pollMs)
