import type { SaveActions } from '@/components/saving/claim-saver'
import type { Claim, ClaimInput } from '@/lib/claims/claim'
import type { Answer } from '@/lib/errors'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

/** What happens to a request on its way. */
export type Network = 'up' | 'request lost' | 'answer lost' | 'server failing' | 'somebody else'

/**
 * Keeps claims by the rules of the real one: a batch is done once and its outcome said again, and a save from an old
 * version is a conflict.
 */
export function fakeServer(claims: Claim[] = []) {
  const stored = new Map(claims.map((claim) => [claim.id, claim]))
  const outcomes = new Map<string, Answer<Claim>>()
  const batches: string[] = []
  const server = {
    network: 'up' as Network,
    stored,
    /** The ids of the batches that changed something, in order. */
    batches,
    /** Each request that arrived. */
    saves: [] as ClaimInput[],
    nextNumber: Math.max(0, ...claims.map(({ number }) => number)) + 1,
    actions: {
      saveClaim: ({ batchId, claim }) => {
        server.saves.push(claim)
        return deliver(batchId, () => save(claim))
      },
      archiveClaim: ({ batchId, claimId, expectedVersion }) =>
        deliver(batchId, () => archive(claimId, expectedVersion)),
    } satisfies SaveActions,
    /** Somebody else changes the claim. */
    changeElsewhere(id: string, change: Partial<Claim>) {
      const claim = stored.get(id)
      if (claim) stored.set(id, { ...claim, ...change, version: claim.version + 1 })
    },
    live: () => [...stored.values()].filter(({ archivedAt }) => archivedAt === null),
  }

  async function deliver(batchId: string, work: () => Answer<Claim>): Promise<Answer<Claim>> {
    // The network of the moment of asking: a page that is gone has no part in the next one.
    const { network } = server
    await Promise.resolve()
    if (network === 'request lost') throw new TypeError('Failed to fetch')
    if (network === 'server failing')
      return { ok: false, kind: 'bug', status: 500, message: 'It failed.' }
    if (network === 'somebody else')
      return { ok: false, kind: 'forbidden', status: 403, message: 'You are Ben now.' }
    const answer = outcomes.get(batchId) ?? work()
    if (!outcomes.has(batchId) && answer.ok) batches.push(batchId)
    if (answer.ok) outcomes.set(batchId, answer)
    if (network === 'answer lost') throw new TypeError('Failed to fetch')
    return answer
  }

  function save(input: ClaimInput): Answer<Claim> {
    if (input.fields.statement === 'unwanted') {
      return { ok: false, kind: 'invalid-input', status: 422, message: 'Not like this.' }
    }
    const current = stored.get(input.id)
    if ((current?.version ?? null) !== input.expectedVersion) return conflict(current)
    const { assessments, ...fields } = input.fields
    const claim = buildClaim({
      ...current,
      ...fields,
      id: input.id,
      number: current?.number ?? server.nextNumber++,
      documentId: input.documentId,
      passages: input.passages.map((anchor) =>
        buildPassage({ ...anchor, revisionId: input.revisionId }),
      ),
      assessments: assessments.map((taken) => ({ ...taken, by: 'Ana', createdAt: '' })),
      version: (current?.version ?? 0) + 1,
    })
    stored.set(claim.id, claim)
    return { ok: true, value: claim }
  }

  function archive(id: string, expectedVersion: number): Answer<Claim> {
    const current = stored.get(id)
    if (!current || current.version !== expectedVersion) return conflict(current)
    const claim = { ...current, archivedAt: '2026-01-02', version: current.version + 1 }
    stored.set(id, claim)
    return { ok: true, value: claim }
  }

  return server
}

function conflict(current: Claim | undefined): Answer<Claim> {
  return { ok: false, kind: 'conflict', status: 409, message: 'Changed elsewhere.', current }
}
