import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('TypeScript is strict, exact about optional properties and wary of indexes', () => {
  const file = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options, errors } = ts.parseJsonConfigFileContent(file.config, ts.sys, root)
  expect(errors).toEqual([])
  expect(options).toMatchObject({
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    checkJs: true,
  })
})

it('Prisma refuses undefined in a query instead of dropping the condition', () => {
  const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
  const generator = /generator client \{[^}]*\}/.exec(schema)?.[0]
  expect(generator).toContain('previewFeatures = ["strictUndefinedChecks"]')
})
