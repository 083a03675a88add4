import { expect, it } from 'vitest'
import { exportFileName, exportFormats, findExportFormat } from '@/lib/exchange/formats'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const context = { origin: 'http://localhost:3000', exportedAt: '2026-11-24T12:00:00.000Z' }

it.each(exportFormats)('$id holds every quote', (format) => {
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
  expect(exportFileName('a-project', format)).toBe(`a-project.${format.extension}`)
})

it('finds no format that is not there', () => {
  expect(findExportFormat('docx')).toBeNull()
})
