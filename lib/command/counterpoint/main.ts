import type { Writable } from 'node:stream'
import { noUrlImport } from '@/lib/access/url-import'
import { addDocument } from '@/lib/command/counterpoint/add-document'
import {
  type ExitCode,
  runCounterpoint,
  type Workflows,
} from '@/lib/command/counterpoint/run-counterpoint'
import { whyNoDatabase } from '@/lib/command/start/why-no-database'
import { closeDatabase, type Database, openDatabase } from '@/lib/db/client'
import { migrateDatabase } from '@/lib/db/migrate'
import { readEnv } from '@/lib/env'
import { Forbidden } from '@/lib/errors'
import { importProject } from '@/lib/workflows/import-project'
import { loadLibrary } from '@/lib/workflows/load-library'
import { loadProject } from '@/lib/workflows/load-project'

/** Runs one command line against the database of this machine. Relative paths start at `folder`. */
export async function main(words: string[], folder: string): Promise<ExitCode> {
  const opened: Database[] = []
  try {
    return await runCounterpoint(words, {
      folder,
      out: (text) => write(process.stdout, text),
      err: (text) => write(process.stderr, text),
      openWorkflows: () => openWorkflows(opened),
    })
  } catch (error) {
    const reason = whyNoDatabase(error)
    if (reason === null) throw error
    await write(process.stderr, `${reason}\n`)
    return 1
  } finally {
    for (const database of opened) await closeDatabase(database)
  }
}

async function openWorkflows(opened: Database[]): Promise<Workflows> {
  const { databaseUrl, annotator, canImportUrls } = readEnv()
  await migrateDatabase(databaseUrl)
  const database = await openDatabase(databaseUrl)
  opened.push(database)
  const context = { database, actor: annotator }
  return {
    loadLibrary: () => loadLibrary(context),
    loadProject: (slug) => loadProject(context, slug),
    addDocument: async (document) => {
      if (document.given.kind === 'page' && !canImportUrls) throw new Forbidden(noUrlImport)
      return addDocument(context, document)
    },
    importProject: (file) => importProject(context, file),
  }
}

/** Resolves when the text has been handed on. Whoever reads may stop early, as `head` does. */
function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error) => (isClosedPipe(error) ? resolve() : reject(error)))
    stream.write(text, (error) => {
      if (!error || isClosedPipe(error)) resolve()
      else reject(error)
    })
  })
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
