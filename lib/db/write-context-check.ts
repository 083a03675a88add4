import type { ContextCheck } from '@/lib/claims/context-check'
import { createRow, type Recording } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { contextCheckOfRow, contextCheckSelect } from '@/lib/db/rows/claim-rows'
import { contextCheckRow } from '@/lib/db/rows-to-write'
import { isSameRow, syncRow } from '@/lib/db/sync-rows'

/** Records a check in place of the person's last one of the same claim. Answers what is stored then. */
export async function writeContextCheck(
  recording: Recording,
  check: ContextCheck,
): Promise<ContextCheck> {
  const { transaction } = recording
  const row = contextCheckRow(check, await requirePeople(transaction, [check.by]))
  const where = { claimId_byId: { claimId: row.claimId, byId: row.byId } }
  const before = await transaction.contextCheck.findUnique({ where })
  if (!before) await createRow(recording, 'contextCheck', row)
  // Who looks at the same words again keeps the date of the first time.
  else if (!isSameRow(before, row, ['id', 'checkedAt'])) {
    await syncRow(recording, 'contextCheck', before, { ...row, id: before.id })
  }
  const stored = await transaction.contextCheck.findUniqueOrThrow({
    where,
    select: contextCheckSelect,
  })
  return contextCheckOfRow(stored)
}
