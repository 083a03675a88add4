import { counted } from '@/components/ui/counted'
import type { Marking, PlanSummary } from '@/lib/claims/annotation-plan'

/** What marking does, before it is done: a sentence for each kind of thing that comes of it. */
export function planSentences(
  { made, documents, changed, already, keptPositions }: PlanSummary,
  marking: Marking,
): string[] {
  return [
    made > 0 && `Makes ${counted(made, 'highlight')} in ${counted(documents, 'document')}.`,
    changed > 0 &&
      `${counted(changed, 'passage')} ${are(changed)} marked already: ${theClaims(changed)} ${addition(marking, changed)}.`,
    already > 0 &&
      `${counted(already, 'passage')} already ${have(already)} a claim${withAll(marking)}.`,
    keptPositions > 0 &&
      `In ${counted(keptPositions, 'claim')} you have taken another position on the question: it stays.`,
  ].filter((sentence) => sentence !== false)
}

/** What was done, for a message that is read in passing. */
export function doneWords({ made, changed, already }: PlanSummary): string {
  const parts = [
    made > 0 && `${counted(made, 'highlight')} made`,
    changed > 0 && `${counted(changed, 'claim')} added to`,
    already > 0 && `${counted(already, 'passage')} marked already`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'There was nothing to mark' : parts.join(', ')
}

const are = (count: number) => (count === 1 ? 'is' : 'are')
const have = (count: number) => (count === 1 ? 'has' : 'have')
const theClaims = (count: number) => (count === 1 ? 'its claim gets' : 'their claims get')

function addition({ tagIds, assessment }: Marking, count: number): string {
  const lacking = count === 1 ? 'what it lacks of' : 'what they lack of'
  const parts = [tagIds.length > 0 && theTags(tagIds.length), assessment && 'the position'].filter(
    (part) => typeof part === 'string',
  )
  return tagIds.length + Number(assessment !== null) > 1
    ? `${lacking} ${parts.join(' and ')}`
    : parts.join(' and ')
}

function withAll({ tagIds, assessment }: Marking): string {
  const parts = [
    tagIds.length > 0 && (tagIds.length === 1 ? 'this tag' : 'these tags'),
    assessment && 'a position of yours',
  ].filter((part) => typeof part === 'string')
  return parts.length === 0 ? '' : ` with ${parts.join(' and ')}`
}

const theTags = (count: number) => (count === 1 ? 'the tag' : 'the tags')
