import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { requireBrowser } from '@/lib/command/check/find-browser.js'
import { addClaim } from '@/tests/bench/add-claim'
import { inTemporaryFolder, layGround } from '@/tests/bench/bench-ground'
import { bigProjectTimes } from '@/tests/bench/big-project-times'
import { exportTimes } from '@/tests/bench/export-times'
import { describeFigures, type Figure, median } from '@/tests/bench/figure'
import { memoryAfterWalk } from '@/tests/bench/memory'
import { openArticle } from '@/tests/bench/open-article'
import { openBoard } from '@/tests/bench/open-board'
import { scriptSize } from '@/tests/bench/script-size'
import { searchTimes } from '@/tests/bench/search-times'
import { startTimes } from '@/tests/bench/start-times'
import { launchBrowser } from '@/tests/browser/support/launch-browser'
import { RunningApp } from '@/tests/browser/support/running-app'
import { exportWorkedProject } from '@/tests/browser/support/worked-project'

const reportFile = path.resolve('tests/.output/bench.json')

const onRunningApp = [scriptSize, openArticle, openBoard, exportTimes, addClaim]

async function measure(): Promise<Figure[]> {
  const browser = await launchBrowser(await requireBrowser())
  try {
    const figures = [
      ...(await said(startTimes())),
      ...(await said(searchTimes())),
      ...(await said(bigProjectTimes())),
    ]
    await inTemporaryFolder(async (folder) => {
      const app = await RunningApp.start(path.join(folder, 'data'))
      try {
        const worked = await exportWorkedProject(app)
        // First, as a person has it who only opened every page.
        figures.push(...(await said(memoryAfterWalk({ app, browser, worked }))))
        const ground = await layGround({ app, browser, worked })
        for (const work of onRunningApp) figures.push(...(await said(work(ground))))
      } finally {
        await app.stop()
      }
    })
    return figures
  } finally {
    await browser.close()
  }
}

/** What was measured, as soon as it was: a run takes minutes. */
async function said(work: Promise<Figure[]>): Promise<Figure[]> {
  const figures = await work
  for (const { name } of figures) console.log(`measured: ${name}`)
  return figures
}

const figures = await measure()
const machine = {
  node: process.version,
  cpus: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memoryGb: Math.round(totalmem() / 1e9),
  load: loadavg()[0],
}
const report = {
  at: new Date().toISOString(),
  ...machine,
  figures: figures.map((figure) => ({ ...figure, median: median(figure.values) })),
}
mkdirSync(path.dirname(reportFile), { recursive: true })
writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${describeFigures(figures)}\n`)
console.log(
  `Node ${process.version}, ${machine.cpus}, load ${machine.load?.toFixed(1)}; all values in ${path.relative('.', reportFile)}`,
)
