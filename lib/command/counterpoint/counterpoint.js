import { spawnSync } from 'node:child_process'
import { runCommand } from '../setup/cannot-go-on.js'
import { inProject, projectRoot } from '../setup/project-root.js'

/** Runs the command line, in a fresh clone as well. */
export const counterpoint = () =>
  runCommand(async () => {
    // npm changes to the project's folder, and paths start where the person is.
    const folder = process.env.INIT_CWD ?? process.cwd()
    process.chdir(projectRoot)
    setUp()
    const { register } = await import('tsx/esm/api')
    register()
    const { main } = await import('./main.js')
    process.exitCode = await main(process.argv.slice(2), folder)
  })

/** In a process of its own, so that what it says while it works does not end up in an export. */
function setUp() {
  const { status } = spawnSync(process.execPath, [inProject('lib/command/set-up-sources.js')], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  })
  if (status !== 0) process.exit(status ?? 1)
}
