import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { addClaim, buildProject } from '@/tests/support/build-project'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const program = path.resolve('lib/command/counterpoint.js')
const file = serializeProjectFile(buildProjectFile(buildSnapshot(), '2026-11-24T12:00:00.000Z'))

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-'))
  await writeFile(path.join(folder, 'project.json'), file)
})

afterEach(() => rm(folder, { recursive: true }))

/** Runs the command as npm does for somebody who is in the folder. */
function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, INIT_CWD: folder, COUNTERPOINT_DATA: folder, DATABASE_URL: '' }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err })
    })
  })
}

it('adds files to a project, once', async () => {
  await run('import', 'project.json')
  await writeFile(path.join(folder, 'note.md'), '# Shells\n\nSeven words stand in this very line.')
  const added = await run('add-document', 'a-project', 'note.md', 'http://127.0.0.1/')
  expect(added).toMatchObject({
    ...{ code: 1, out: 'Added note.md as shells, 8 of 8 words kept\n' },
    err: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/: “127\.0\.0\.1” is not on the public web/),
  })
  expect(await run('add-document', 'a-project', 'note.md')).toMatchObject({
    ...{ code: 1, out: '', err: 'note.md: the same text is here already as shells\n' },
  })
})

it('brings a project in and out again, while somebody else has the database open', async () => {
  const imported = await run('import', 'project.json')
  expect(imported).toMatchObject({ code: 0, out: 'Imported A project as a-project\n' })

  const database = await openDatabase(`file:${path.join(folder, 'counterpoint.db')}`)
  await addClaim(await buildProject(database, 'Another'))
  expect(await run('list')).toMatchObject({ out: 'a-project\tA project\nanother\tAnother\n' })
  expect(await run('export', 'a-project', '--out', 'again.json')).toMatchObject({ code: 0 })
  await addClaim(await buildProject(database, 'A third'))
  await closeDatabase(database)

  const withoutTime = (text: string) => text.replace(/"exportedAt": .*/, '')
  const exported = await readFile(path.join(folder, 'again.json'), 'utf8')
  expect(withoutTime(exported)).toBe(withoutTime(file))
})

it('says in one sentence what it cannot do', async () => {
  expect(await run('export', 'gone')).toMatchObject({ code: 1, out: '' })
  await writeFile(path.join(folder, 'counterpoint.db'), 'no database at all, but a letter')
  const { code, out, err } = await run('list')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.trim().split('\n')).toHaveLength(1)
})
