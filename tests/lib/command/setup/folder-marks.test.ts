import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isCurrent } from '@/lib/command/setup/folder-marks'

const mark = path.join(mkdtempSync(path.join(tmpdir(), 'counterpoint-marks-')), 'mark')
const longestPid = 2 ** 22

it.each([
  ['counts while its process lives and renews it', process.pid, 0, true],
  ['counts for nothing when its process has ended', longestPid + 1, 0, false],
  ['counts for nothing when another process has got the number', process.pid, 61_000, false],
])('a mark %s', (_name, pid, ageMs, expected) => {
  writeFileSync(mark, String(pid))
  const renewedAt = new Date(Date.now() - ageMs)
  utimesSync(mark, renewedAt, renewedAt)
  expect(isCurrent(mark, pid)).toBe(expected)
})
