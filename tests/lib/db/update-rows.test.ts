import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { findRows, type Rows, startRecording, updateRows } from '@/lib/db/record-write'
import { addClaim, buildProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('updateRows', (engine) => {
  let database: Database
  let claims: Rows['claim'][]

  beforeEach(async () => {
    database = await engine.openFresh()
    const project = await buildProject(database)
    const ids = [uuidv7(), uuidv7(), uuidv7()]
    for (const id of ids) await addClaim(project, { id })
    claims = await database.$transaction((transaction) => findRows(transaction, 'claim', ids))
  })

  it('writes each row as it is given, records it, and leaves alone what stays the same', async () => {
    const later = new Date('2026-03-01T10:00:00.000Z')
    const changes = claims.map((before, index) => ({
      before,
      after: {
        ...before,
        ...(index < 2 && { version: index + 2, updatedAt: later, speaker: 'Kim' }),
      },
    }))
    const written = await database.$transaction(async (transaction) => {
      const recording = startRecording(transaction)
      await updateRows(recording, 'claim', changes)
      return recording.written
    })
    const [first, second] = changes
    expect(written).toEqual(
      [first, second].map((change) => ({
        ...{ entity: 'claim', entityId: change?.before.id },
        ...change,
      })),
    )
    const stored = await database.claim.findMany({
      where: { id: { in: claims.map(({ id }) => id) } },
    })
    for (const { after } of changes) {
      expect(stored.find(({ id }) => id === after.id)).toEqual(after)
    }
  })
})
