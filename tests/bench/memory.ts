import { spawnSync } from 'node:child_process'
import type { BenchGround } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { openContext } from '@/tests/bench/open-context'
import { allPages } from '@/tests/browser/support/worked-project'

const goalMb = 400

/** Resident memory of the server after every page was opened in a browser. */
export async function memoryAfterWalk(place: Omit<BenchGround, 'article'>): Promise<Figure[]> {
  const { app, worked } = place
  const context = await openContext(place)
  const page = await context.newPage()
  const pages = allPages(worked)
  for (const path of pages) await page.goto(path, { waitUntil: 'load' })
  await context.close()
  return [
    figure(`memory of the server after ${pages.length} pages`, 'MB', [residentMb(app.pid)], goalMb),
  ]
}

function residentMb(pid: number | undefined): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  const kilobytes = Number(stdout.trim())
  if (!kilobytes) throw new Error('ps does not say how much memory the server uses')
  return kilobytes / 1024
}
