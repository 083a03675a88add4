import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type TestProcess = {
  /** The next line that it prints; null when it has ended. */
  nextLine(): Promise<string | null>
  tell(line: string): void
  /** kill -9; the lines printed before can still be read. */
  kill(): Promise<void>
}

/** Runs a program of tests/support with Node. What it prints on stderr ends up among the lines. */
export function startTestProcess(program: string, ...parameters: string[]): TestProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const lines = linesOf(child)
  return {
    nextLine: async () => (await lines.next()).value ?? null,
    tell: (line) => child.stdin.write(`${line}\n`),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

export async function readLines(process: TestProcess, count: number): Promise<string[]> {
  const lines: string[] = []
  while (lines.length < count) lines.push((await process.nextLine()) ?? 'ended too early')
  return lines
}

function linesOf(child: ChildProcess): AsyncIterator<string> {
  if (!child.stdout || !child.stderr) throw new Error('the process has no output')
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]()
}
