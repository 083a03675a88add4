import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { requireBrowser } from '@/lib/command/check/find-browser.js'
import { inProject, projectRoot } from '@/lib/command/setup/project-root.js'
import { setUpApp } from '@/lib/command/setup/set-up.js'
import { cleanEnvironment } from '@/tests/browser/support/clean-environment'

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string
    /** A data folder with the worked project in it, as a first start leaves it: to be copied. */
    seededFolder: string
  }
}

/** Before the browser tests: the app is built, the browser is found, and a data folder is ready to be copied. */
export default async function prepareApp(project: TestProject): Promise<void> {
  project.provide('browserPath', await requireBrowser())
  await setUpApp()
  project.provide('seededFolder', seedFolder(inProject('tests/.output/seeded')))
}

function seedFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/command/prepare-database.ts'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...cleanEnvironment(), COUNTERPOINT_DATA: folder },
    },
  )
  if (status !== 0) throw new Error(`The database was not prepared:\n${stdout}${stderr}`)
  return folder
}
