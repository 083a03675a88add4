import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AddDocument } from '@/lib/command/counterpoint/add-document'
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
let added: AddDocument[] = []

const workflows: Workflows = {
  loadLibrary: async () => [snapshot.project, { slug: 'other', title: 'Ano\u001bther' }],
  loadProject: async (slug) => {
    if (slug !== snapshot.project.slug) throw new NotFound(`There is no project ${slug}`)
    return snapshot
  },
  addDocument: async ({ project, given, isAgain }) => {
    added.push({ project, given, isAgain })
    if (given.kind === 'page') throw new Conflict('the same text is here already as one')
    return { slug: 'one', keptWords: 1200, allWords: 1300, notes: ['2 comments are left out.'] }
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
  added = []
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'))
  await writeFile(join(folder, 'project.json'), json)
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('add-document', () => {
  it('says a line for each, and adds the others where one cannot be added', async () => {
    await writeFile(join(folder, 'a.txt'), 'Words.')
    const sources = `@/a.txt https://example.org/a @/gone.pdf @/a.txt`
    expect(await run(`add-document a-project --again ${sources}`)).toEqual({
      exitCode: 1,
      out: `Added ${folder}/a.txt as one, 1,200 of 1,300 words kept. 2 comments are left out.\n`.repeat(
        2,
      ),
      err:
        'https://example.org/a: the same text is here already as one\n' +
        `${folder}/gone.pdf: ${folder}/gone.pdf cannot be used: there is no such file or folder\n`,
    })
    expect(added.map(({ given }) => given)).toEqual([
      { kind: 'file', name: 'a.txt', bytes: new TextEncoder().encode('Words.') },
      { kind: 'page', address: 'https://example.org/a' },
      { kind: 'file', name: 'a.txt', bytes: new TextEncoder().encode('Words.') },
    ])
    expect(added[0]).toMatchObject({ project: 'a-project', isAgain: true })
  })
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
