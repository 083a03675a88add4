import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { LocationStatus } from '@/lib/anchoring/anchor'
import { type ClaimFields, claimFieldsSchema } from '@/lib/claims/claim'
import { buildPassage } from '@/tests/support/build-material'

/** A saved claim as the reader shows it, with a passage at each range. */
export function buildReaderClaim({
  ranges = [[0, 5]],
  status = 'exact',
  fields = {},
  ...rest
}: Partial<Omit<ReaderClaim, 'fields'>> & {
  ranges?: [number, number][]
  status?: LocationStatus
  fields?: Partial<ClaimFields>
} = {}): ReaderClaim {
  return {
    id: 'claim-1',
    number: 1,
    passages: ranges.map(([start, end]) => buildPassage({ start, end, status })),
    fields: { ...claimFieldsSchema.parse({}), ...fields },
    othersAssessments: [],
    createdBy: 'Ana',
    version: 1,
    state: 'saved',
    problem: null,
    isHidden: false,
    ...rest,
  }
}
