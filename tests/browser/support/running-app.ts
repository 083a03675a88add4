import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { projectRoot } from '@/lib/command/setup/project-root.js'
import { cleanEnvironment } from '@/tests/browser/support/clean-environment'
import { freePort } from '@/tests/support/free-port'

const readyTimeoutMs = 60_000

/** The app as `npm start` runs it, on a port and a data folder of its own. */
export class RunningApp {
  private process: ChildProcess | null = null
  /** All that it has printed so far. */
  output = ''

  private constructor(
    readonly dataFolder: string,
    readonly port: number,
  ) {}

  static async start(dataFolder: string): Promise<RunningApp> {
    const app = new RunningApp(dataFolder, await freePort())
    await app.start()
    return app
  }

  /** As a person types it. */
  get address(): string {
    return `http://localhost:${this.port}`
  }

  get pid(): number | undefined {
    return this.process?.pid
  }

  /** Starts it again, on the same port and data. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['lib/command/start.js'], {
      cwd: projectRoot,
      env: {
        ...cleanEnvironment(),
        PORT: String(this.port),
        COUNTERPOINT_DATA: this.dataFolder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.process = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        this.output += text
      })
    }
    await this.untilReady(child)
  }

  /** Ends it as Ctrl-C does, or with a signal that it cannot answer. Returns its exit code, or the signal. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | NodeJS.Signals | null> {
    const child = this.process
    this.process = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return null
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code, endedBy] = await ended
    return code ?? endedBy
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const start = this.output.length
    const deadline = Date.now() + readyTimeoutMs
    while (!this.output.includes('Counterpoint is ready', start)) {
      const hasEnded = child.exitCode !== null || child.signalCode !== null
      if (hasEnded || Date.now() > deadline) {
        throw new Error(`The app did not get ready:\n${this.output.slice(start)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
