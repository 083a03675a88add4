import type { BenchGround } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { openContext } from '@/tests/bench/open-context'
import { conditions, openUntilPainted } from '@/tests/bench/painted'
import { samplePages } from '@/tests/browser/support/worked-project'

const warmUps = 2
const runs = 7

/** The board of the question with most claims. */
export async function openBoard(place: BenchGround): Promise<Figure[]> {
  const { worked } = place
  const context = await openContext(place)
  const times: number[] = []
  for (let run = -warmUps; run < runs; run += 1) {
    const page = await context.newPage()
    const paintedMs = await openUntilPainted(
      page,
      samplePages(worked).board,
      conditions.boardIsThere,
    )
    if (run >= 0) times.push(paintedMs)
    await page.close()
  }
  await context.close()
  return [figure('open the fullest board', 'ms', times)]
}
