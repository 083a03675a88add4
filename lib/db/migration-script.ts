import {
  mockMigrationAwareAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import type { Engine } from '@/lib/db/engine'
import { postgresSchema } from '@/lib/db/postgres-schema'
import { filtersOf, startSchemaEngine } from '@/lib/db/schema-engine'

/**
 * The SQL that turns a database of one schema into a database of another; null is the empty database.
 * Empty where both are the same. Needs no database.
 */
export async function migrationScript(
  engine: Engine,
  schemas: { from: string | null; to: string },
): Promise<string> {
  const schemaEngine = await startSchemaEngine(withoutDatabase(engine))
  try {
    const { stdout } = await schemaEngine.diff({
      from: diffTarget(engine, schemas.from),
      to: diffTarget(engine, schemas.to),
      script: true,
      exitCode: null,
      filters: filtersOf(engine),
    })
    return withoutNotes(stdout ?? '')
  } finally {
    schemaEngine.free()
  }
}

function diffTarget(engine: Engine, schema: string | null): DiffTarget {
  if (schema === null) return { tag: 'empty' }
  const content = engine === 'sqlite' ? schema : postgresSchema(schema)
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
}

/** Creating the schema "public", which every database has, takes a right that the user may not have. */
function withoutNotes(script: string): string {
  return script
    .replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n', '')
    .replace(/^-- This is an empty migration\.\s*$/, '')
    .trimStart()
}

/** The engine asks for the version of the server, and does without an answer. */
function withoutDatabase(engine: Engine): SqlMigrationAwareDriverAdapterFactory {
  const silent = mockMigrationAwareAdapterFactory(engine)
  const connect = async (): Promise<SqlDriverAdapter> => ({
    ...(await silent.connect()),
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => 0,
    executeScript: async () => undefined,
    dispose: async () => undefined,
  })
  return { ...silent, connect, connectToShadowDb: connect }
}
