import fc from 'fast-check'
import { draftOfQuestion, inputOfDraft } from '@/components/question-form/question-draft'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import { positionRelations, type Question } from '@/lib/questions/question'
import {
  assessmentsAfter,
  changeProblem,
  questionAfterChange,
} from '@/lib/questions/question-after-change'
import type { QuestionChange } from '@/lib/questions/question-change'
import { pairsOf } from '@/lib/questions/relation-between'

const now = '2026-05-01T00:00:00.000Z'

/** What a change is made from: numbers to pick by, since it depends on the question. */
export const arbitraryPicks = fc.record({
  kind: fc.constantFrom('reword', 'relate', 'drop', 'split', 'merge', 'archive', 'whole'),
  picks: fc.tuple(fc.nat(50), fc.nat(50)),
  relation: fc.constantFrom(...positionRelations),
  chosen: fc.array(fc.nat(100), { maxLength: 6 }),
  flag: fc.boolean(),
})
export type Picks = typeof arbitraryPicks extends fc.Arbitrary<infer Value> ? Value : never

/** A change of the question; null where the picks make none. */
export function changeFrom(
  question: Question,
  claimIds: readonly string[],
  { kind, picks: [pick, other], relation, chosen, flag }: Picks,
  newId = 'new-position',
): QuestionChange | null {
  const { id: questionId, positions } = question
  const [a, b] = [positions[pick % positions.length], positions[other % positions.length]]
  if (!a || !b) return null
  const saved = inputOfDraft(draftOfQuestion(question))
  switch (kind) {
    case 'reword': {
      const reworded = saved.positions.map((position, index) =>
        index === pick % saved.positions.length
          ? { ...position, label: `${position.label} reworded` }
          : position,
      )
      return { kind: 'save', question: { ...saved, positions: reworded } }
    }
    case 'relate': {
      const pairs = pairsOf(saved.positions)
      const relations = saved.relations.map((row, index) =>
        index === pick % pairs.length ? { ...row, relation } : row,
      )
      return { kind: 'save', question: { ...saved, relations } }
    }
    case 'drop': {
      const kept = saved.positions.filter((_, index) => index !== pick % saved.positions.length)
      const ids = kept.map(({ id }) => id)
      const relations = saved.relations.filter(
        ({ positionAId, positionBId }) => ids.includes(positionAId) && ids.includes(positionBId),
      )
      return { kind: 'save', question: { ...saved, positions: kept, relations } }
    }
    case 'split':
      return {
        kind: 'split',
        split: {
          ...{ questionId, positionId: a.id, relation, rest: flag ? 'parts' : 'stays' },
          staying: { label: flag ? a.label : `${a.label} in full`, definition: a.definition },
          parting: { id: newId, label: `${a.label} in part`, definition: '' },
          chosenClaimIds: chosen.flatMap((index) => claimIds[index % claimIds.length] ?? []),
        },
      }
    case 'merge':
      return { kind: 'merge', merge: { questionId, fromId: a.id, intoId: b.id } }
    case 'archive':
      return {
        kind: 'archive-position',
        archive: { questionId, positionId: a.id, isArchived: flag },
      }
    case 'whole':
      return { kind: 'archive-question', archive: { questionId, isArchived: flag } }
  }
}

/** The project on one question before and after a change; null where the change cannot be done. */
export function versionsOf(
  snapshot: ProjectSnapshot,
  question: Question,
  change: QuestionChange | null,
): { before: ReviewMaterial; after: ReviewMaterial } | null {
  if (!change || changeProblem(question, change) !== null) return null
  const changed = questionAfterChange(question, change, now)
  const before = { ...snapshot, question }
  const claims = snapshot.claims.map((claim) => assessmentsAfter(claim, changed))
  return { before, after: { ...before, question: changed.question, claims } }
}
