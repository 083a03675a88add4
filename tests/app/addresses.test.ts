import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const allFoldersIn = (folder: string): string[] =>
  foldersIn(folder).flatMap((name) => {
    const inner = path.join(folder, name)
    return [inner, ...allFoldersIn(inner)]
  })

/** Parts of an address that are numbers: no word can be one of them. */
const numbers = ['[revision]']

it('has no page where the address of a document, a question or a claim can be', () => {
  const withNames = allFoldersIn('app').filter((folder) =>
    foldersIn(folder).some((name) => name.startsWith('[') && !numbers.includes(name)),
  )
  expect(withNames.length).toBeGreaterThan(4)
  for (const folder of withNames)
    expect([folder, foldersIn(folder)]).toEqual([folder, [expect.any(String)]])
})
