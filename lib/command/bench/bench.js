import { runCommand } from '../setup/cannot-go-on.js'
import { runOrStop, stopOnSignals } from '../setup/run.js'
import { setUpApp, setUpSources } from '../setup/set-up.js'

/** Measures the app as it is built for people, or with "anchoring" how passages are found again in a changed text. */
export const bench = () =>
  runCommand(async () => {
    const [what, ...options] = process.argv.slice(2)
    stopOnSignals()
    if (what === 'anchoring') {
      await setUpSources()
      await measure(['--expose-gc'], 'tests/bench/anchoring/run-anchoring-bench.ts', options)
    } else {
      await setUpApp()
      await measure([], 'tests/bench/run-bench.ts', [])
    }
  })

/**
 * @param {string[]} nodeOptions
 * @param {string} program
 * @param {string[]} options
 */
async function measure(nodeOptions, program, options) {
  await runOrStop(
    'The measurements stopped: see above.',
    [...nodeOptions, '--import', 'tsx', program, ...options],
    { shown: true },
  )
}
