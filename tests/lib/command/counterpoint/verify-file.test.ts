import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifyFile } from '@/lib/command/counterpoint/verify-file'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const sound = serializeProjectFile(buildProjectFile(buildSnapshot(), '2026-11-24T12:00:00.000Z'))
let path = ''

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'counterpoint-')), 'project.json')
})

afterEach(async () => {
  await rm(join(path, '..'), { recursive: true })
})

async function verify(text: string) {
  await writeFile(path, text)
  return verifyFile(path)
}

it('prints a line for every quote and the totals', async () => {
  expect(await verify(sound)).toEqual({
    isSound: true,
    report:
      'C-1 OK\nC-2 OK\nC-2 passage 2 OK\nC-3 OK\nC-4 OK\n' +
      '5 quotes: 5 OK, 0 CHANGED, 0 MISSING. 2 texts: 0 changed.\n',
  })
})

it('fails when the quote of a claim was changed', async () => {
  const { isSound, report } = await verify(
    sound.replace('"exact": "will likely stay', '"exact": "will hardly stay'),
  )
  expect(isSound).toBe(false)
  expect(report).toContain('C-1 CHANGED “will hardly stay strictly transactional”\n')
  expect(report).toContain('5 quotes: 4 OK, 1 CHANGED, 0 MISSING. 2 texts: 0 changed.')
})

it('fails when a text was changed where nothing quotes it', async () => {
  const { isSound, report } = await verify(
    sound.replace(
      '"text": "Moscow needs shells.\\n\\nThe',
      '"text": "Moscow needs shells.\\n\\nOur',
    ),
  )
  expect(isSound).toBe(false)
  expect(report).toContain('CHANGED text of diplomat, revision 1')
})

it('does not let a file steer the terminal', async () => {
  const { report } = await verify(
    sound.replace('"exact": "will likely', '"exact": "\\u001b[2J\\u202ewill likely'),
  )
  expect(report).toContain('C-1 CHANGED “[2J will likely')
})

it('says that it reads the JSON export and nothing else', async () => {
  await expect(verify('claim_id,project')).rejects.toThrow('it takes the JSON export')
})
