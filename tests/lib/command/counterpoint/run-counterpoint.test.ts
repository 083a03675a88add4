import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCounterpoint, type Workflows } from '@/lib/command/counterpoint/run-counterpoint'
import { Conflict, NotFound } from '@/lib/errors'
import { findExportFormat } from '@/lib/exchange/formats'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const snapshot = buildSnapshot()
const context = { origin: 'http://localhost:3000', exportedAt: '2026-11-24T12:00:00.000Z' }
const json = findExportFormat('json')?.serialize(snapshot, context) ?? ''

let folder = ''
let imported: ProjectFile[] = []

const workflows: Workflows = {
  loadLibrary: async () => [snapshot.project, { slug: 'other', title: 'Ano\u001bther' }],
  loadProject: async (slug) => {
    if (slug !== snapshot.project.slug) throw new NotFound(`There is no project ${slug}`)
    return snapshot
  },
  importProject: async (file) => {
    if (file.project.slug === 'taken') throw new Conflict('There is a project taken already')
    imported.push(file)
    return file.project
  },
}

/** Runs a command line; "@/" is the folder of the test. */
async function run(line: string, openWorkflows = async () => workflows) {
  const said = { out: '', err: '' }
  const words = line.split(' ').map((word) => word.replace('@', folder))
  const exitCode = await runCounterpoint(words, {
    folder,
    out: async (text) => {
      said.out += text
    },
    err: async (text) => {
      said.err += text
    },
    openWorkflows,
  })
  return { exitCode, ...said }
}

beforeEach(async () => {
  imported = []
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'))
  await writeFile(join(folder, 'project.json'), json)
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('export', () => {
  it.each(['json', 'csv', 'markdown'])(
    'writes %s to the standard output and nothing else',
    async (id) => {
      const { exitCode, out, err } = await run(`export a-project --format ${id}`)
      const at = id === 'json' ? JSON.parse(out).exportedAt : context.exportedAt
      const expected = findExportFormat(id)?.serialize(snapshot, { ...context, exportedAt: at })
      expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: expected, err: '' })
    },
  )

  it('writes to a file and says so apart from the output', async () => {
    const { exitCode, out, err } = await run('export a-project --format csv --out @/a.csv')
    expect({ exitCode, out, err }).toEqual({
      exitCode: 0,
      out: '',
      err: `Exported a-project to ${folder}/a.csv\n`,
    })
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toContain('"C-1"')
  })

  it('says that a project or a folder is not there', async () => {
    expect(await run('export gone')).toEqual({
      exitCode: 1,
      out: '',
      err: 'There is no project gone\n',
    })
    expect(await run('export a-project --out @/gone/a.json')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('there is no such file or folder'),
    })
  })
})

describe('import', () => {
  it('hands the file over, under another slug if told', async () => {
    expect(await run('import @/project.json')).toEqual({
      exitCode: 0,
      out: 'Imported A project as a-project\n',
      err: '',
    })
    await run('import @/project.json --slug copy')
    expect(imported.map(({ project }) => project.slug)).toEqual(['a-project', 'copy'])
    expect(imported[0]).toEqual(JSON.parse(json))
  })

  it('finds a file from where the person is', async () => {
    expect(await run('import project.json')).toMatchObject({ exitCode: 0, err: '' })
  })

  it('refuses what is no project and what the database refuses', async () => {
    await writeFile(join(folder, 'empty.json'), '')
    expect(await run('import @/empty.json')).toMatchObject({
      exitCode: 1,
      out: '',
      err: expect.stringContaining('The file is empty'),
    })
    expect(await run('import @/project.json --slug taken')).toMatchObject({
      exitCode: 1,
      err: 'There is a project taken already\n',
    })
    expect(imported).toEqual([])
  })
})

describe('verify', () => {
  const noDatabase = () => Promise.reject(new Error('there is no database'))

  it('needs no database', async () => {
    expect(await run('verify @/project.json', noDatabase)).toMatchObject({ exitCode: 0, err: '' })
  })

  it('exits with 1 when a quote is not OK', async () => {
    await writeFile(join(folder, 'edited.json'), json.replaceAll('strictly', 'scarcely'))
    const { exitCode, out } = await run('verify @/edited.json', noDatabase)
    expect(exitCode).toBe(1)
    expect(out).toContain('CHANGED text of diplomat')
  })
})

it('lists slugs and titles, free of control characters', async () => {
  expect(await run('list')).toEqual({
    exitCode: 0,
    out: 'a-project\tA project\nother\tAno ther\n',
    err: '',
  })
})

it('shows help', async () => {
  expect(await run('--help')).toMatchObject({ exitCode: 0, err: '' })
})

it('exits with 2 and one line when the command is not understood', async () => {
  expect(await run('publish')).toEqual({
    exitCode: 2,
    out: '',
    err: 'There is no command “publish”. See: npm run -s counterpoint -- --help\n',
  })
})

it('does not hide a bug', async () => {
  await expect(run('list', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
})
