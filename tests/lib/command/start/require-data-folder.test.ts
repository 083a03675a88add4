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

it('refuses a place that cannot be a folder', async () => {
  const folder = path.join(place, 'data')
  await writeFile(folder, '')
  await expect(requireDataFolder(folder)).rejects.toThrow(
    `The data folder ${folder} cannot be written to`,
  )
})
