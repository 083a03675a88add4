import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { requireDataFolder } from '@/lib/command/start/require-data-folder.js'

let place = ''
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'counterpoint-test-'))
})
afterEach(() => rm(place, { recursive: true }))

it('makes the folder and leaves nothing in it', async () => {
  const folder = path.join(place, 'deep', 'data')
  await requireDataFolder(folder)
  expect(await readdir(folder)).toEqual([])
})

it('keeps what is in the folder', async () => {
  await writeFile(path.join(place, 'counterpoint.db'), 'kept')
  await requireDataFolder(place)
  expect(await readdir(place)).toEqual(['counterpoint.db'])
})

it.each([
  ['a file is in the way', () => path.join(place, 'file')],
  ['a file is above it', () => path.join(place, 'file', 'data')],
  ['no folder can be made there', () => '/proc/counterpoint/data'],
])('refuses a folder where %s', async (_case, folderIn) => {
  await writeFile(path.join(place, 'file'), '')
  const folder = folderIn()
  await expect(requireDataFolder(folder)).rejects.toThrow(
    `The data folder ${folder} cannot be written to`,
  )
})
