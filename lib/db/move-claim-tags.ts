import { createRows, findRows, type Recording, removeRows, updateRows } from '@/lib/db/record-write'

type Move = { sourceId: string; targetId: string; now: Date }

/**
 * Gives all claims of one tag, archived ones included, another one instead. Those that had both keep the other. Each of
 * the claims gets its next version: it says something else now.
 */
export async function moveClaimTags(
  recording: Recording,
  { sourceId, targetId, now }: Move,
): Promise<void> {
  const { transaction } = recording
  const rows = await transaction.claimTag.findMany({ where: { tagId: sourceId } })
  const others = await transaction.claimTag.findMany({
    where: { tagId: targetId },
    select: { claimId: true },
  })
  const haveBoth = new Set(others.map(({ claimId }) => claimId))
  const moving = rows.filter(({ claimId }) => !haveBoth.has(claimId))
  // Removed and made again, with the id that keeps its place: thousands are taken back together that way.
  await removeRows(recording, 'claimTag', rows)
  const moved = moving.map((row) => ({ ...row, tagId: targetId }))
  await createRows(recording, 'claimTag', moved)
  await countChange(
    recording,
    rows.map(({ claimId }) => claimId),
    now,
  )
}

async function countChange(recording: Recording, ids: readonly string[], now: Date): Promise<void> {
  const claims = await findRows(recording.transaction, 'claim', ids)
  const changes = claims.map((claim) => ({
    before: claim,
    after: { ...claim, version: claim.version + 1, updatedAt: now },
  }))
  await updateRows(recording, 'claim', changes)
}
