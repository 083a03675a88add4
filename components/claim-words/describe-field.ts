import { confidenceWords } from '@/components/pair/verdict-words'
import type { ClaimFields, Hedge } from '@/lib/claims/claim'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { Question, Tag } from '@/lib/questions/question'
import { kindWords, stanceWords, statusWords } from './claim-words'

export type Codebook = { questions: readonly Question[]; tags: readonly Tag[] }

/** What a field of a claim says, in words; null where it says nothing. */
export function describeField(
  name: keyof ClaimFields,
  fields: ClaimFields,
  { questions, tags }: Codebook,
): string | null {
  switch (name) {
    case 'assessments':
      return listed(fields.assessments.map((taken) => describePosition(taken, questions)))
    case 'tagIds':
      return listed(
        fields.tagIds.map((id) => tags.find((tag) => tag.id === id)?.name ?? 'a new tag'),
      )
    case 'note':
      return fields.note && canonicalTextOf(fields.note)
    case 'hedge':
      return describeHedge(fields.hedge)
    case 'speaker':
      return fields.speaker ?? 'The author'
    case 'authorStance':
      return stanceWords[fields.authorStance].label
    case 'kind':
      return fields.kind && kindWords[fields.kind].label
    case 'status':
      return statusWords[fields.status]
    case 'sourceConfidence':
    case 'annotatorConfidence':
      return fields[name] && confidenceWords[fields[name]]
    case 'statement':
    case 'asOf':
    case 'horizon':
      return fields[name] || null
  }
}

function describePosition(
  { questionId, positionId }: ClaimFields['assessments'][number],
  questions: readonly Question[],
): string {
  const question = questions.find(({ id }) => id === questionId)
  const position = question?.positions.find(({ id }) => id === positionId)
  return `${question?.text ?? 'A new question'}: ${position?.label ?? 'a new position'}`
}

function describeHedge({ cues, likelihood }: Hedge): string | null {
  const words = cues.map((cue) => `“${cue}”`)
  return listed(likelihood ? [...words, describeLikelihood(likelihood)] : words)
}

function listed(words: string[]): string | null {
  return words.length === 0 ? null : words.join('; ')
}
