import path from 'node:path'
import { inTemporaryFolder } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { RunningApp } from '@/tests/browser/support/running-app'

const runs = 5

/** From the command to the first page answered, of a built app: with no data yet, and with data. */
export async function startTimes(): Promise<Figure[]> {
  const first: number[] = []
  const second: number[] = []
  for (let run = 0; run < runs; run += 1) {
    await inTemporaryFolder(async (folder) => {
      const app = await timed(first, () => RunningApp.start(path.join(folder, 'data')))
      await app.stop()
      await timed(second, () => app.start())
      await app.stop()
    })
  }
  return [
    figure('start to ready, empty data folder', 'ms', first),
    figure('start to ready, as left before', 'ms', second),
  ]
}

/** Does the work, and notes how many milliseconds it took. */
export async function timed<Value>(values: number[], work: () => Promise<Value>): Promise<Value> {
  const startMs = performance.now()
  const value = await work()
  values.push(performance.now() - startMs)
  return value
}
