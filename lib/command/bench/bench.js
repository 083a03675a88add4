import { runCommand } from '../setup/cannot-go-on.js'
import { runOrStop, stopOnSignals } from '../setup/run.js'
import { setUpApp } from '../setup/set-up.js'

/** Measures the app as it is built for people, and says what it found in a table and in a file. */
export const bench = () =>
  runCommand(async () => {
    stopOnSignals()
    await setUpApp()
    await runOrStop(
      'The measurements stopped: see above.',
      ['--import', 'tsx', 'tests/bench/run-bench.ts'],
      {
        shown: true,
      },
    )
  })
