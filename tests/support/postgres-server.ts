import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

export type PostgresServer = { url: string; stop(): Promise<void> }

/** Why there is no server; a sentence without its full stop. */
export class NoPostgres extends Error {}

type Account = { uid?: number; gid?: number }

/**
 * A server of its own in a temporary folder, on 127.0.0.1 and any free port. It does not wait for the disk: no
 * test on it is about losing power.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPrograms()
  const account = await findAccount()
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-postgres-'))
  if (account.uid !== undefined) await chown(folder, account.uid, account.gid ?? account.uid)
  const dataFolder = path.join(folder, 'data')
  await createCluster(programs, dataFolder, account)
  const port = await findFreePort()
  const server = spawn(path.join(programs, 'postgres'), serverArguments(dataFolder, port), {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stopWatching = stopWithThisProcess(server, folder)
  const stop = async () => {
    stopWatching()
    await stopServer(server)
    await rm(folder, { recursive: true, force: true })
  }
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  try {
    await waitUntilReady(server, url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

/** The newest version that Debian keeps, which is not on the PATH, or else the one on the PATH. */
function findPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...versions
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  const found = folders.find(
    (folder) =>
      existsSync(path.join(folder, 'postgres')) && existsSync(path.join(folder, 'initdb')),
  )
  if (found === undefined) {
    throw new NoPostgres('no postgres and initdb in /usr/lib/postgresql/*/bin or on the PATH')
  }
  return found
}

/** PostgreSQL refuses to run as root. */
async function findAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    } catch {
      // The next name, then.
    }
  }
  throw new NoPostgres('root may not run it, and there is no user postgres or nobody')
}

/** With a collation for people, as most servers have it, so that tests see where an order depends on it. */
async function createCluster(programs: string, dataFolder: string, account: Account) {
  const initdb = (locale: string[]) =>
    run(
      path.join(programs, 'initdb'),
      ['-D', dataFolder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
      { ...account, cwd: path.dirname(dataFolder) },
    )
  try {
    await initdb(['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en'])
  } catch {
    await rm(dataFolder, { recursive: true, force: true })
    await initdb(['--locale=C']).catch((error: Error) => {
      throw new NoPostgres(`initdb failed: ${error.message.trim()}`)
    })
  }
}

function serverArguments(dataFolder: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', dataFolder, '-p', String(port), ...flags]
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

async function waitUntilReady(server: ChildProcess, url: string): Promise<void> {
  let log = ''
  server.on('error', (error) => {
    log = error.message
  })
  server.stderr?.on('data', (chunk: Buffer) => {
    log = `${log}${chunk}`.slice(-2000)
  })
  const deadline = Date.now() + 30_000
  while (!(await answers(url))) {
    if (hasEnded(server) || Date.now() > deadline) {
      throw new NoPostgres(`the server did not start: ${log.trim()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** The input of a watcher ends when this process does, however it ends: then it stops the server. */
function stopWithThisProcess(server: ChildProcess, folder: string): () => void {
  const script = 'cat > /dev/null; kill -INT "$1"; sleep 1; rm -rf "$2"'
  const watcher = spawn('sh', ['-c', script, 'sh', String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  return () => {
    // The shell and its cat, which are a process group of their own.
    if (watcher.pid !== undefined) process.kill(-watcher.pid)
  }
}

/** Or has never begun. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return
  const ended = once(server, 'exit')
  // Fast shutdown: open connections are ended, not waited for.
  server.kill('SIGINT')
  await ended
}
