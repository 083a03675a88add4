import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, vi } from 'vitest'

/** Starts a process for reading, hands it what never ends, and says which process that is. */
const server = `
  import { startReader } from './lib/import-worker/reader-process'
  const limits = { timeoutMs: 60_000, heapMegabytes: 64, memoryMegabytes: 500 }
  const reader = startReader('tests/support/misbehaving-reader.ts', limits)
  const asked = (text) => ({ kind: 'paste', text, html: null })
  reader.read(asked('answer'), () => {}).then(({ reading }) => {
    reader.read(asked('loop'), () => process.stdout.write(reading.metadata.title + '\\n'))
  })`

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('ends by itself when the server was killed that started it, whatever it does', async () => {
  const parent = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', server],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = await once(parent.stdout, 'data')
  const pid = Number(String(said))
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 10_000 })
})
