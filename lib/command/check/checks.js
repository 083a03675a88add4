import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { withProgress } from '../setup/progress.js'
import { inProject } from '../setup/project-root.js'
import { run } from '../setup/run.js'
import { firstLines } from './failures.js'
import { tallyOfVitest } from './tally.js'

/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {() => Promise<Tally>} Check Says what is wrong while it runs, and counts. */

export const checkTypes = () => runTool('Types', ['node_modules/typescript/bin/tsc', '--noEmit'])

export const checkLint = () =>
  runTool('Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])

export const checkBoundaries = () =>
  runTool('Boundaries', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.js'],
    ...['app', 'components', 'lib', 'prisma'],
  ])

/**
 * A tool that counts as one check, and is heard only when it fails.
 * @param {string} label
 * @param {string[]} command
 * @returns {Promise<Tally>}
 */
async function runTool(label, command) {
  const { code, output } = await withProgress(label, () => run(command))
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] }
  console.error(`${label} failed:\n${output}`)
  const failures = [{ name: label, message: firstLines(output) }]
  return { passed: 0, failed: 1, skipped: 0, failures }
}

/**
 * Runs Vitest on some of the projects in vitest.config.ts.
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 * @returns {Promise<Tally>}
 */
export async function runVitest(projects, env = {}) {
  const reportFile = inProject('tests/.output', `${projects.join('-')}.json`)
  await mkdir(inProject('tests/.output'), { recursive: true })
  await rm(reportFile, { force: true })
  const ended = await run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportFile}`],
    ],
    { shown: true, env: { NODE_ENV: 'test', ...env } },
  )
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null
  return tallyOfVitest(report, ended)
}
