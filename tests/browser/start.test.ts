import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inProject, projectRoot } from '@/lib/command/setup/project-root.js'
import { cleanEnvironment } from '@/tests/browser/support/clean-environment'
import { RunningApp } from '@/tests/browser/support/running-app'
import { freePort } from '@/tests/support/free-port'

let folder = ''
let apps: RunningApp[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-start-'))
})

afterEach(async () => {
  await Promise.all(apps.map((app) => app.stop('SIGKILL')))
  apps = []
  await rm(folder, { recursive: true, force: true })
})

async function startApp(dataFolder: string): Promise<RunningApp> {
  const app = await RunningApp.start(dataFolder)
  apps.push(app)
  return app
}

/** Runs the start command where it is expected to end by itself. */
async function startInVain(env: Record<string, string>) {
  const child = spawn(process.execPath, ['lib/command/start.js'], {
    cwd: projectRoot,
    env: {
      ...cleanEnvironment(),
      PORT: String(await freePort()),
      COUNTERPOINT_DATA: folder,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = child.stderr.setEncoding('utf8').toArray()
  const [code] = await once(child, 'exit')
  return { code, said: (await said).join('').trim() }
}

async function libraryOf(app: RunningApp): Promise<string> {
  return (await fetch(`${app.address}/api/v1/projects`)).text()
}

describe('npm start', () => {
  it('loads the worked project into an empty folder, and a second start changes nothing', async () => {
    const app = await startApp(folder)
    expect(app.output).toContain('Loaded the worked project')
    const library = await libraryOf(app)
    const build = await readFile(inProject('.next/BUILD_ID'), 'utf8')
    await app.stop()

    app.output = ''
    await app.start()
    expect(app.output).not.toMatch(/Installing|Generating|Building|Loaded/)
    expect(app.output).toContain(`Counterpoint is ready: ${app.address} `)
    expect(await libraryOf(app)).toBe(library)
    expect(await readFile(inProject('.next/BUILD_ID'), 'utf8')).toBe(build)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once and in peace on %s', async (signal) => {
    const app = await startApp(folder)
    const startMs = performance.now()
    expect(await app.stop(signal)).toBe(0)
    expect(performance.now() - startMs).toBeLessThan(3000)
    await expect(fetch(app.address)).rejects.toThrow('fetch failed')
  })

  it('says that the port is taken, by itself as by any other program', async () => {
    const app = await startApp(folder)
    expect(await startInVain({ PORT: String(app.port) })).toEqual({
      code: 1,
      said: `Port ${app.port} is taken: stop what uses it, or choose another one, as in PORT=${app.port + 1} npm start.`,
    })
    expect(await libraryOf(app)).toContain('russia-north-korea')
  })

  it('says that the data folder cannot be written to', async () => {
    const place = path.join(folder, 'a-file')
    await writeFile(place, '')
    const { code, said } = await startInVain({ COUNTERPOINT_DATA: place })
    expect(code).toBe(1)
    expect(said).toMatch(/^The data folder .*a-file cannot be written to: .*\.$/)
  })

  it.each([
    [{ HOST: '0.0.0.0' }, /^HOST is "0\.0\.0\.0", but .* serves this machine alone: .*\.$/],
    [{ PORT: 'http' }, /^PORT is a number from 1 to 65535, not "http"\.$/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL starts with .*\.$/],
    [
      { DATABASE_URL: 'postgres://a:secret@127.0.0.1:9/x' },
      /^There is no answer .* 127\.0\.0\.1:9\/x\.$/,
    ],
  ])('says in one sentence what is wrong with %o', async (env, sentence) => {
    const { code, said } = await startInVain(env)
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
  })

  it('says that a file is not a database, and leaves it as it is', async () => {
    const file = path.join(folder, 'counterpoint.db')
    await writeFile(file, 'a shopping list')
    const { code, said } = await startInVain({})
    expect(code).toBe(1)
    expect(said).toBe(`${file} is not a database of Counterpoint.`)
    expect(await readFile(file, 'utf8')).toBe('a shopping list')
  })
})
