import { runCommand } from '../setup/cannot-go-on.js'
import { stopOnSignals } from '../setup/run.js'
import { setUpApp, setUpSources } from '../setup/set-up.js'
import { checkBoundaries, checkLint, checkTypes, runVitest } from './checks.js'
import { requireBrowser } from './find-browser.js'
import { runChecks } from './run-checks.js'

/** Everything, as on a fresh clone. */
export const test = () =>
  runCommand(async () => {
    stopOnSignals()
    await setUpSources()
    await runChecks([
      checkTypes,
      checkLint,
      checkBoundaries,
      () => runVitest(['unit']),
      checkBuiltApp,
    ])
  })

async function checkBuiltApp() {
  const browser = await requireBrowser()
  await setUpApp()
  return runVitest(['browser', 'durability'], { CHROMIUM_PATH: browser })
}
