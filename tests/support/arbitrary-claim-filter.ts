import fc from 'fast-check'
import { locationStatuses } from '@/lib/anchoring/anchor'
import { groundOf, type ListMaterial } from '@/lib/claim-list/list-claims'
import { positionValue } from '@/lib/claim-list/resolve-claim-filter'
import { type ClaimFilter, voiceValue } from '@/lib/claims/claim-filter'
import { type ClaimSort, sortableColumns } from '@/lib/claims/claim-table'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'

/** A few of the values, often none, so that filters are passed at times when many are combined. */
function some(values: readonly string[]): fc.Arbitrary<string[]> {
  if (values.length === 0) return fc.constant([])
  const chosen = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { arbitrary: fc.constant<string[]>([]), weight: 6 },
    { arbitrary: chosen, weight: 1 },
  )
}

const date = fc.option(fc.constantFrom('2023', '2023-06', '2024-01', '2024-10-25', '2024'), {
  freq: 6,
})

/** Of the words that generated projects are made of; the last one looks for nothing. */
const searched = fc.constantFrom(
  ...[
    'relations',
    'will',
    'rel*',
    'last -will',
    '(quoted OR 관계) -"relations will"',
    'не',
    '不 OR b',
    '-will',
  ],
)

/** Filters on what the project has, and on some of what it has not. */
export function arbitraryClaimFilter(material: ListMaterial): fc.Arbitrary<ClaimFilter> {
  const { documents, questions, tags, speakers, annotators } = groundOf(material)
  return fc.record({
    document: some([...documents.map(({ slug }) => slug), 'no-such-document']),
    question: some([...questions.map(({ slug }) => slug), 'no-such-question']),
    position: some(
      questions.flatMap((question) =>
        question.positions.map((one) => positionValue(question, one)),
      ),
    ),
    tag: some([...tags.map(({ slug }) => slug), 'no-such-tag']),
    voice: some([...speakers.map(voiceValue), 'author', 'KIM JONG UN', 'Nobody']),
    stance: some(authorStances),
    likelihood: some([...likelihoods, 'none']),
    kind: some([...claimKinds, 'none']),
    annotator: some([...annotators, 'Nobody']),
    status: some(claimStatuses),
    anchor: some(locationStatuses),
    from: date,
    to: date,
    bare: fc.option(fc.constantFrom('yes', 'no'), { freq: 6 }),
    archived: fc.constantFrom('no', 'no', 'yes', 'both'),
    q: fc.oneof({ arbitrary: fc.constant(''), weight: 4 }, { arbitrary: searched, weight: 1 }),
  })
}

export const arbitrarySort: fc.Arbitrary<ClaimSort> = fc.record({
  column: fc.constantFrom(...sortableColumns),
  isDescending: fc.boolean(),
})
