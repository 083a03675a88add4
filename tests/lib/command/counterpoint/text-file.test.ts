import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTextFile, writeTextFile } from '@/lib/command/counterpoint/text-file'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('reading', () => {
  it('gives back the text, whatever its script', async () => {
    await writeFile(join(folder, 'a'), '김정은 🌉')
    expect(await readTextFile(join(folder, 'a'))).toBe('김정은 🌉')
  })

  it('refuses what is not there, a folder, and what is not UTF-8', async () => {
    await expect(readTextFile(join(folder, 'a'))).rejects.toThrow('there is no such file or folder')
    await expect(readTextFile(folder)).rejects.toThrow('it is a folder')
    await writeFile(join(folder, 'b'), Buffer.from([0xff, 0xfe, 0x00]))
    await expect(readTextFile(join(folder, 'b'))).rejects.toThrow('is not text in UTF-8')
  })
})

describe('writing', () => {
  it('puts the whole text at the path and leaves nothing else', async () => {
    const path = join(folder, 'a.json')
    await writeTextFile(path, 'old')
    await writeTextFile(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('leaves nothing behind when it cannot', async () => {
    await mkdir(join(folder, 'b'))
    await expect(writeTextFile(join(folder, 'b'), 'x')).rejects.toThrow('it is a folder')
    expect(await readdir(folder)).toEqual(['b'])
    await expect(writeTextFile(join(folder, 'c', 'd'), 'x')).rejects.toThrow('no such file')
  })

  it.skipIf(process.getuid?.() === 0)('says that there is no permission', async () => {
    await chmod(folder, 0o500)
    await expect(writeTextFile(join(folder, 'a'), 'x')).rejects.toThrow('there is no permission')
    await chmod(folder, 0o700)
  })
})
