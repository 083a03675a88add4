import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { readRows } from '@/lib/db/read-rows'
import { createRows, findRows, startRecording } from '@/lib/db/record-write'
import { addClaim, buildProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('rows that are read as JSON', (engine) => {
  it('hold every digit of a fraction', async () => {
    const database = await engine.openFresh()
    const project = await buildProject(database)
    const { id: claimId } = await addClaim(project)
    const fractions = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), {
      seed: 1,
      numRuns: 300,
    })
    const rows = [...fractions, 0.93, 1 / 3, 0, 1].map((similarity, index) => ({
      ...{ id: uuidv7(), claimId, revisionId: project.diplomat.revisionId, ordinal: index + 1 },
      ...{ start: 0, end: 1, exact: 'M', prefix: '', suffix: '' },
      ...{ status: 'moved', method: 'approximate', similarity: similarity + 0 },
    }))
    await createRows(startRecording(database), 'anchor', rows)
    const where = Prisma.sql`"claimId" = ${claimId} AND "ordinal" > 0`
    const read = await readRows(database, 'anchor', ['id', 'similarity'], where)
    const byId = new Map(read.map(({ id, similarity }) => [id, similarity]))
    expect(rows.map(({ id }) => byId.get(id))).toEqual(rows.map(({ similarity }) => similarity))
    const stored = await findRows(database, 'anchor', [...byId.keys()])
    expect(new Map(stored.map(({ id, similarity }) => [id, similarity]))).toEqual(byId)
  })
})
