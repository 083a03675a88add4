import { runCommand } from '../setup/cannot-go-on.js'
import { stopOnSignals } from '../setup/run.js'
import { setUpSources } from '../setup/set-up.js'
import { checkBoundaries, checkLint, checkTypes, runVitest } from './checks.js'
import { runChecks } from './run-checks.js'

/** The fast part: what needs neither a build, nor a browser, nor a database server. */
export const check = () =>
  runCommand(async () => {
    stopOnSignals()
    await setUpSources()
    await runChecks([checkTypes, checkLint, checkBoundaries, () => runVitest(['unit'])])
  })
