import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { engines } from '@/lib/db/engine'
import { migrationScript } from '@/lib/db/migration-script'
import { migratedSchemaFile, migrationsFolder } from '@/lib/db/migrations'

// Change prisma/schema.prisma, then: npx tsx lib/command/create-migration.ts add-claim-colour
// Read both scripts before you commit them: a renamed column shows as one dropped and one added.

const schemaFile = path.resolve('prisma/schema.prisma')
const providers = { sqlite: 'sqlite', postgres: 'postgresql' }

const name = process.argv[2] ?? ''
if (!/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens.')
  process.exit(1)
}

const schemas = {
  from: await readFile(migratedSchemaFile, 'utf8').catch(() => null),
  to: await readFile(schemaFile, 'utf8'),
}
const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const engine of engines) {
  const script = await migrationScript(engine, schemas)
  if (script === '') {
    console.log(`${engine}: no change`)
    continue
  }
  const folder = path.join(migrationsFolder, engine, `${timestamp}_${name.replaceAll('-', '_')}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), script)
  await writeFile(
    path.join(migrationsFolder, engine, 'migration_lock.toml'),
    `provider = "${providers[engine]}"\n`,
  )
  console.log(path.relative('.', path.join(folder, 'migration.sql')))
}
await copyFile(schemaFile, migratedSchemaFile)
