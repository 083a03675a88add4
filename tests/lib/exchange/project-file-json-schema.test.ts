import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { projectFileJsonSchema } from '@/lib/exchange/project-file-json-schema'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const ajv = new Ajv2020({ validateFormats: false, strict: false })
const validate = ajv.compile(projectFileJsonSchema())
const exportedAt = '2026-11-24T12:00:00.000Z'

it('is the one in the repository (update it with vitest -u)', async () => {
  await expect(`${JSON.stringify(projectFileJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../lib/exchange/project-file.schema.json',
  )
})

it('accepts every file that is exported', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      validate(JSON.parse(JSON.stringify(buildProjectFile(snapshot, exportedAt))))
      expect(validate.errors).toBeNull()
    }),
    { numRuns: 30 },
  )
})

it('refuses a file without its claims', () => {
  const { claims, ...rest } = buildProjectFile(buildSnapshot(), exportedAt)
  expect(claims).not.toEqual([])
  expect(validate(rest)).toBe(false)
})
