import { spawn } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { postgresSchema } from '@/lib/db/postgres-schema'
import { sha256 } from '@/lib/text/sha256'

const schemaFile = path.resolve('prisma/schema.prisma')
const outputFolder = path.resolve('lib/db/generated')
const postgresSchemaFile = path.join(outputFolder, 'postgres.prisma')
const stampFile = path.join(outputFolder, 'stamp')

/** Writes the Prisma clients of both engines, unless they are those of this schema and Prisma version already. */
export async function generateClients(): Promise<'generated' | 'up to date'> {
  const schema = await readFile(schemaFile, 'utf8')
  const forPostgres = postgresSchema(schema)
  const stamp = sha256(JSON.stringify([schema, forPostgres, prisma.version]))
  if ((await readFile(stampFile, 'utf8').catch(() => null)) === stamp) return 'up to date'

  await rm(outputFolder, { recursive: true, force: true })
  await mkdir(outputFolder, { recursive: true })
  await writeFile(postgresSchemaFile, forPostgres)
  const environment = await generatorEnvironment()
  await runPrismaGenerate(schemaFile, environment)
  await runPrismaGenerate(postgresSchemaFile, environment)
  // Last, so that an interrupted run is repeated.
  await writeFile(stampFile, stamp)
  return 'generated'
}

const prisma = (() => {
  const require = createRequire(import.meta.url)
  const manifest: { version: string; bin: { prisma: string } } = require('prisma/package.json')
  return {
    version: manifest.version,
    program: require.resolve(`prisma/${manifest.bin.prisma}`),
  }
})()

type Environment = NodeJS.ProcessEnv

/**
 * Prisma downloads its native schema engine before it generates, although generating does not use it. Where its
 * server cannot be reached, a program that is there takes the engine's place.
 */
async function generatorEnvironment(): Promise<Environment> {
  const environment: Environment = {
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  return (await isReachable('binaries.prisma.sh')) ? environment : withoutDownload(environment)
}

const withoutDownload = (environment: Environment): Environment => ({
  ...environment,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
})

async function isReachable(host: string): Promise<boolean> {
  const timeoutMs = 2000
  const patience = new Promise<false>((resolve) => {
    setTimeout(resolve, timeoutMs, false).unref()
  })
  return Promise.race([
    lookup(host).then(
      () => true,
      () => false,
    ),
    patience,
  ])
}

async function runPrismaGenerate(schema: string, environment: Environment): Promise<void> {
  const first = await prismaGenerate(schema, environment)
  if (first.succeeded) return
  const second = await prismaGenerate(schema, withoutDownload(environment))
  if (!second.succeeded) throw new Error(`prisma generate failed:\n${second.output}`)
}

/** A firewall that drops packets would hold a download for minutes; generating takes seconds. */
const generateTimeoutMs = 60_000

function prismaGenerate(
  schema: string,
  environment: Environment,
): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const command = [prisma.program, 'generate', '--schema', schema, '--no-hints']
    const child = spawn(process.execPath, command, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: generateTimeoutMs,
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => resolve({ succeeded: code === 0, output }))
  })
}
