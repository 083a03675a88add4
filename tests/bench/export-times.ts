import { exportFilePath } from '@/lib/addresses'
import { exportFormats } from '@/lib/exchange/formats'
import type { BenchGround } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { timed } from '@/tests/bench/start-times'
import { workedProject } from '@/tests/browser/support/worked-project'

const runs = 5

/** The whole worked project as a file, by the address that the page offers. */
export async function exportTimes({ app }: BenchGround): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { id } of exportFormats) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      await timed(times, async () => {
        const response = await fetch(`${app.address}${exportFilePath(workedProject, id)}`)
        await response.arrayBuffer()
      })
    }
    figures.push(figure(`export as ${id}`, 'ms', times))
  }
  return figures
}
