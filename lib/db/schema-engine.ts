import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Engine } from '@/lib/db/engine'

/**
 * The tables of the search index, on either engine: made by migrations, and unknown to schema.prisma. SQLite keeps a
 * full-text index in tables of its own.
 */
export const searchTables = [
  ...['SearchProject', 'SearchDocument', 'SearchEntry', 'SearchTerms'],
  ...['SearchTerms_config', 'SearchTerms_data', 'SearchTerms_docsize', 'SearchTerms_idx'],
]

/** What the schema engine leaves alone and does not compare. On PostgreSQL it wants the schema named. */
export function filtersOf(engine: Engine) {
  const externalTables =
    engine === 'sqlite' ? searchTables : searchTables.map((table) => `public.${table}`)
  return { externalTables, externalEnums: [] }
}

/** Starts Prisma's schema engine, compiled to WebAssembly, on the connection that the adapter makes. */
export async function startSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  await loadOnce()
  const ignoreLog = () => undefined
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  return engineModule.SchemaEngine.new({ datamodels: undefined }, ignoreLog, bound)
}

let loading: Promise<void> | undefined

function loadOnce(): Promise<void> {
  loading ??= load()
  return loading
}

/** The package is made for bundlers: its entry imports the .wasm file as a module, which Node cannot do. */
async function load(): Promise<void> {
  const require = createRequire(import.meta.url)
  const program = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(program.replace(/\.js$/, '.wasm'))
  const imports = { './schema_engine_bg.js': { ...engineModule, ...timersThatLetGo() } }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  engineModule.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start !== 'function') throw new Error('The schema engine has no start function')
  start()
}

/** The engine never clears the time limit of its lock: it would hold up the end of the process for ten seconds. */
function timersThatLetGo(): WebAssembly.ModuleImports {
  const names = Object.keys(engineModule).filter((name) => name.startsWith('__wbg_setTimeout_'))
  const setTimer = (callback: () => void, delayMs: number) => setTimeout(callback, delayMs).unref()
  return Object.fromEntries(names.map((name) => [name, setTimer]))
}
