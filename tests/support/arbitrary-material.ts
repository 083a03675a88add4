import fc from 'fast-check'
import type { Claim } from '@/lib/claims/claim'
import { authorStances, likelihoods } from '@/lib/claims/scales'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'

const documentIds = ['document-1', 'document-2', 'document-3']
const positionIds = ['yes', 'no', 'maybe']

export const documents = documentIds.map((id, index) =>
  buildDocument({ id, publishedOn: ['2024-10-25', '2023-06', null][index] ?? null }),
)

export const question = buildQuestion({ positionIds })

const arbitraryFields = fc.record({
  documentId: fc.constantFrom(...documentIds),
  authorStance: fc.constantFrom(...authorStances),
  speaker: fc.constantFrom(null, 'Kim Jong-un', 'KIM JONG UN', 'V. Putin'),
  likelihood: fc.constantFrom(null, ...likelihoods),
  status: fc.constantFrom('exact', 'exact', 'moved', 'needs-review', 'orphaned'),
  start: fc.nat({ max: 1000 }),
  readings: fc.uniqueArray(fc.constantFrom(...positionIds), { maxLength: 2 }),
  archivedAt: fc.constantFrom(null, null, null, '2026-02-01T00:00:00.000Z'),
})

/** Claims on `question` in `documents`: any voice, any standing, one or two readers. */
export const arbitraryClaims: fc.Arbitrary<Claim[]> = fc
  .array(arbitraryFields, { maxLength: 14 })
  .map((rows) =>
    rows.map(({ readings, likelihood, status, start, ...fields }, index) =>
      buildClaim({
        ...fields,
        number: index + 1,
        id: `claim-${(index * 7) % 15}`,
        hedge: { cues: [], likelihood },
        passages: [buildPassage({ status, start, end: start + 5, exact: `q${index}` })],
        assessments: readings.map((positionId, reader) => ({
          questionId: question.id,
          positionId,
          by: `Reader ${reader}`,
          createdAt: '2026-01-01T00:00:00.000Z',
        })),
      }),
    ),
  )
