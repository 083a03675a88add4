import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Every table of the database is ours. */
export const noFilters = { externalTables: [], externalEnums: [] }

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
