import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import type { Engine } from '@/lib/db/engine'

export const migrationsFolder = path.resolve('prisma/migrations')

/** The schema that the migrations lead to. Where prisma/schema.prisma differs, a migration is missing. */
export const migratedSchemaFile = path.join(migrationsFolder, 'schema.prisma')

/** The migrations of an engine as they are on disk, oldest first. */
export async function readMigrations(engine: Engine): Promise<MigrationList> {
  const baseDir = path.join(migrationsFolder, engine)
  const names = (await readdir(baseDir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok',
            value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
