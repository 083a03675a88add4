import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { postgresSchema } from '@/lib/db/postgres-schema'

const schema = await readFile('prisma/schema.prisma', 'utf8')

describe('postgresSchema', () => {
  it('replaces the provider and the folder of the client, and nothing else', () => {
    const lines = schema.split('\n')
    const changed = postgresSchema(schema)
      .split('\n')
      .filter((line, index) => line !== lines[index])
      .map((line) => line.trim())
    expect(changed).toEqual(['output          = "./postgres"', 'provider = "postgresql"'])
  })

  it('does not pass over a schema that it does not know', () => {
    const other = schema.replace('provider = "sqlite"', 'provider="sqlite"')
    expect(() => postgresSchema(other)).toThrow('0 times, not once')
  })
})
