import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { references } from '@/lib/db/dependents'
import { isEntity } from '@/lib/db/record-write'

/** Every column of the schema by which content refers to content: "verdict.pairId -> pair". */
function* referencesOfSchema(): Generator<string> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  for (const [, model = '', body = ''] of schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    for (const [, target = '', column] of body.matchAll(
      /^ +\w+ +(\w+)\?? +@relation\(.*fields: \[(\w+)\]/gm,
    )) {
      const [from, to] = [delegateOf(model), delegateOf(target)]
      if (isEntity(from) && isEntity(to) && to !== 'project') yield `${from}.${column} -> ${to}`
    }
  }
}

function delegateOf(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1)
}

it('every reference of the schema is looked for before a row is taken away, and no other', () => {
  const known = Object.entries(references).flatMap(([to, columns]) =>
    columns.map(([from, column]) => `${from}.${column} -> ${to}`),
  )
  expect(known.toSorted()).toEqual([...referencesOfSchema()].toSorted())
})
