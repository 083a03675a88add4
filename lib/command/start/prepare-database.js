import { CannotGoOn } from '../setup/cannot-go-on.js'
import { withProgress } from '../setup/progress.js'
import { run } from '../setup/run.js'
import { refusedCode } from './refused-code.js'

/** Brings the database to the schema of these sources, and the worked project into an empty one. */
export async function prepareDatabase() {
  const said = await withProgress('Preparing the database', async () => {
    const { code, output } = await run(['--import', 'tsx', 'lib/command/prepare-database.ts'])
    if (code === refusedCode) throw new CannotGoOn(output.trim())
    if (code !== 0) throw new CannotGoOn('The database could not be prepared: see above.', output)
    return output
  })
  process.stdout.write(said)
}
