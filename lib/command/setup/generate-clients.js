import { existsSync } from 'node:fs'
import { withProgress } from './progress.js'
import { inProject } from './project-root.js'
import { runOrStop } from './run.js'
import { hashOfSources } from './source-hash.js'
import { unlessStamped } from './stamp.js'

const program = 'lib/command/generate-clients.ts'

/** Generates the database clients that lib/db imports, unless they are those of this schema. */
export async function generateClients() {
  const hash = await hashOfSources([
    'prisma/schema.prisma',
    program,
    'lib/db/generate-clients.ts',
    'lib/db/postgres-schema.ts',
    'node_modules/prisma/package.json',
  ])
  const generated = inProject('lib/db/generated')
  const stamp = { file: `${generated}/.sources`, hash, isThere: () => existsSync(generated) }
  await unlessStamped(stamp, async () => {
    await withProgress('Generating the database clients', () =>
      runOrStop('The database clients could not be generated: see above.', [
        '--import',
        'tsx',
        program,
        'lib/db/generate-clients.ts',
      ]),
    )
  })
}
