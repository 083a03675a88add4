import { existsSync } from 'node:fs'
import { CannotGoOn } from './cannot-go-on.js'
import { requireSpace } from './disk-space.js'
import { findServer } from './folder-marks.js'
import { withProgress } from './progress.js'
import { inProject, projectRoot } from './project-root.js'
import { runOrStop } from './run.js'
import { hashOfSources } from './source-hash.js'
import { unlessStamped } from './stamp.js'

const spaceNeededMb = 300

/** All that a build is made of. A file that is missing here would be changed without being built. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'prisma/schema.prisma',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Commands run beside the app; the clients follow from the schema. */
const isBuilt = (/** @type {string} */ file) => !/^lib\/(command|db\/generated)\//.test(file)

/** Builds the pages for production, unless the build that is there came from the same sources. */
export async function buildApp() {
  const hash = await hashOfSources(sources, isBuilt)
  const stamp = {
    file: inProject('.next/.sources'),
    hash,
    isThere: () => existsSync(inProject('.next/BUILD_ID')),
  }
  await unlessStamped(stamp, async () => {
    requireNoServer()
    await requireSpace(projectRoot, spaceNeededMb)
    await withProgress('Building the pages', () =>
      runOrStop(
        'The pages could not be built: see above.',
        ['node_modules/next/dist/bin/next', 'build'],
        {
          env: { NODE_ENV: 'production' },
        },
      ),
    )
  })
}

/** A server reads its build while it runs: replacing it underneath would break what is open. */
function requireNoServer() {
  const pid = findServer()
  if (pid === null) return
  throw new CannotGoOn(
    `The sources have changed, and Counterpoint still runs from this folder as process ${pid}: stop it first.`,
  )
}
