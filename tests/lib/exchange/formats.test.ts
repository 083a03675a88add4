import { expect, it } from 'vitest'
import { exportFileName, exportFormats, findExportFormat } from '@/lib/exchange/formats'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const context = { origin: 'http://localhost:3000', exportedAt: '2026-11-24T12:00:00.000Z' }

const wholeFormats = exportFormats.filter(({ part }) => part === undefined)

it.each(wholeFormats)('$id holds every quote', (format) => {
  const snapshot = buildSnapshot()
  const written = format.serialize(snapshot, context)
  for (const { exact } of snapshot.claims.flatMap(({ passages }) => passages)) {
    expect(written).toContain(exact)
  }
})

it.each(exportFormats)('$id can be written of an empty project', (format) => {
  const empty = buildSnapshot({ documents: [], revisions: [], questions: [], claims: [], tags: [] })
  expect(format.serialize(empty, context)).not.toBe('')
})

it.each(exportFormats)('$id is found by its id and named after the project', (format) => {
  expect(findExportFormat(format.id)).toBe(format)
  expect(exportFileName('a-project', format)).toMatch(/^a-project(-[a-z]+)?[.][a-z]+$/)
})

it('gives every format a file name of its own', () => {
  const names = exportFormats.map((format) => exportFileName('a-project', format))
  expect(new Set(names).size).toBe(exportFormats.length)
  expect(names).toContain('a-project-coverage.csv')
})

it('finds no format that is not there', () => {
  expect(findExportFormat('docx')).toBeNull()
})
