import { formerLabels } from '@/lib/questions/former-labels'
import type { Position, Question } from '@/lib/questions/question'

/** What helps to choose a position: its definition, and the labels that it is found by as well. */
export function positionHint(question: Question, { id, definition }: Position): string {
  const formerly = formerLabels(question, id).map((label) => `“${label}”`)
  const found = formerly.length > 0 ? `Also found as ${formerly.join(', ')}` : ''
  return [definition, found].filter(Boolean).join(' · ')
}
