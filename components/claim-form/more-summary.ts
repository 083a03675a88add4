import { fieldWords } from '@/components/claim-words/claim-words'
import { type Codebook, describeField } from '@/components/claim-words/describe-field'
import type { ClaimFields } from '@/lib/claims/claim'

const foldedFields = [
  'statement',
  'kind',
  'asOf',
  'horizon',
  'sourceConfidence',
  'annotatorConfidence',
  'status',
] as const satisfies readonly (keyof ClaimFields)[]

const nothing: Codebook = { questions: [], tags: [] }

/** What is set in the folded part of the form: "Statement, Kind: Forecast, As of: 2024-10". */
export function foldedSummary(fields: ClaimFields): string | null {
  const set = foldedFields.flatMap((name) => {
    const words = describeField(name, fields, nothing)
    if (words === null || (name === 'status' && fields.status === 'draft')) return []
    return name === 'statement' ? fieldWords.statement : `${fieldWords[name]}: ${words}`
  })
  return set.length === 0 ? null : set.join(', ')
}
