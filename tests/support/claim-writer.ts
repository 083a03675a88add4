import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export type ClaimWriter = {
  process: ChildProcess
  /** It is started before that, but writes nothing. */
  begin(): void
  /** What it acknowledged so far. */
  acknowledged: { id: string; number: number }[]
  /** Resolves when it has acknowledged as many as that. */
  reaches(count: number): Promise<void>
  /** Resolves when it has ended, and rejects where it failed by itself. */
  ended: Promise<void>
}

const program = path.resolve('tests/support/write-claims.ts')

/** Starts a process that saves claims in a project (write-claims.ts), without end where no count is given. */
export function startClaimWriter(
  url: string,
  { project, actor, count }: { project: string; actor: string; count?: number },
): ClaimWriter {
  const words = [url, project, actor, ...(count === undefined ? [] : [String(count)])]
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: 'pipe',
  })
  const acknowledged: ClaimWriter['acknowledged'] = []
  let waiting: { count: number; resolve: () => void }[] = []
  let unfinished = ''
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${unfinished}${text}`.split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) {
      const [id = '', number = ''] = line.split(' ')
      acknowledged.push({ id, number: Number(number) })
    }
    for (const { count: wanted, resolve } of waiting) {
      if (acknowledged.length >= wanted) resolve()
    }
    waiting = waiting.filter(({ count: wanted }) => acknowledged.length < wanted)
  })
  const ended = once(child, 'close').then(([code, signal]) => {
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(complaint)
  })
  return {
    process: child,
    begin: () => child.stdin.write('begin\n'),
    acknowledged,
    reaches: (count) =>
      Promise.race([
        new Promise<void>((resolve) => {
          if (acknowledged.length >= count) resolve()
          else waiting.push({ count, resolve })
        }),
        ended.then(() => {
          throw new Error(`the writer ended after ${acknowledged.length} claims`)
        }),
      ]),
    ended,
  }
}
