import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isEntity } from '@/lib/db/record-write'
import { uniqueColumns } from '@/lib/db/revert-batch'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

const models = [...schema.matchAll(/^model (\w+) \{\n([^}]*)\}/gm)].map(
  ([, name = '', body = '']) => ({
    name: name.charAt(0).toLowerCase() + name.slice(1),
    body,
    columns: [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].map(([, column = '', type = '']) => ({
      column,
      type,
    })),
  }),
)

it('knows every model but those that record, and bytes', () => {
  const unknown = models.map(({ name }) => name).filter((name) => !isEntity(name))
  expect(unknown).toEqual(['user', 'sourceFile', 'sourceFilePart', 'batch', 'activity'])
})

it('tells points in time by the names of their columns', () => {
  const columns = models.flatMap((model) => model.columns)
  const instants = columns.filter(({ type }) => type === 'DateTime')
  expect(instants.length).toBeGreaterThan(10)
  expect(columns.filter(({ column }) => column.endsWith('At'))).toEqual(instants)
})

it('knows every column of which two rows cannot hold the same', () => {
  const ofEntities = models.filter(({ name }) => isEntity(name))
  const columnsOf = (body: string) => [
    ...[...body.matchAll(/^ {2}(\w+) .*@unique/gm)].map(([, column = '']) => column),
    ...[...body.matchAll(/@@unique\(\[(.+)\]\)/g)].flatMap(([, list = '']) => list.split(', ')),
  ]
  expect(uniqueColumns).toEqual(
    Object.fromEntries(ofEntities.map(({ name, body }) => [name, columnsOf(body)])),
  )
})

it('is the only place that writes the content of a project', () => {
  const writing = /\.\w+\s*\.(create|update|upsert|delete)(Many|ManyAndReturn)?\(|\$executeRaw/
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .filter((file) => /lib\/db\/|lib\/workflows\//.test(path.join('lib', file)))
    .filter((file) => writing.test(readFileSync(path.join('lib', file), 'utf8')))
  expect(files.toSorted()).toEqual([
    // Only a table that is its own and gone at once.
    'db/check-search-index.ts',
    // What it keeps is kept in memory.
    'db/current-snapshot.ts',
    'db/lock-project.ts',
    'db/read-at-one-moment.ts',
    'db/record-batch.ts',
    'db/require-person.ts',
    'db/search-index.ts',
    // Bytes are no content: they stay when it is taken back, for redo.
    'db/source-files.ts',
    'db/write-rows.ts',
  ])
})

it('leaves the content of a project alone where the search index is written', () => {
  const source = readFileSync('lib/db/search-index.ts', 'utf8')
  const written = [...source.matchAll(/(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"/g)]
  expect(source).not.toMatch(/\.(create|update|upsert|delete)/)
  expect(new Set(written.map(([, table]) => table))).toEqual(
    new Set(['SearchProject', 'SearchDocument', 'SearchEntry', 'SearchTerms']),
  )
})
