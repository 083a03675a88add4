import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import type { EffectAnswer } from '@/lib/comparison/effect/effect-answer'
import { effectOfChange, isWithoutEffect } from '@/lib/comparison/effect/effect-of-change'
import { namedEffect } from '@/lib/comparison/effect/named-effect'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import type { Database } from '@/lib/db/client'
import { requireQuestion } from '@/lib/db/find-question'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { loadQuestionMaterial } from '@/lib/db/load-question-material'
import { requireProject } from '@/lib/db/load-snapshot'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { NotFound } from '@/lib/errors'
import { changeBase } from '@/lib/questions/change-base'
import {
  assessmentsAfter,
  changeProblem,
  questionAfterChange,
} from '@/lib/questions/question-after-change'
import { changedQuestionId, type QuestionChange } from '@/lib/questions/question-change'

/** What a change of a question would do, as far as whoever asks may see it. Nothing is written. */
export async function viewEffect(
  context: LocalContext,
  { project, change }: { project: string; change: QuestionChange },
): Promise<EffectAnswer> {
  const questionId = changedQuestionId(change)
  // Read after what is shown, it could name what was not shown yet; before it, it is out of date at worst.
  const basedOn = await loadChangeBase(context.database, { project, questionId })
  const before = await viewQuestionMaterial(context, { project, questionId })
  const hidesSome = context.view.hides.some((what) => what !== 'sources')
  const problem = changeProblem(before.question, change)
  if (problem !== null) return { basedOn, hidesSome, problem, isWithout: true, effect: null }
  const changed = questionAfterChange(before.question, change, new Date().toISOString())
  const claims = before.claims.map((claim) => assessmentsAfter(claim, changed))
  const after = { ...before, question: changed.question, claims }
  const effect = effectOfChange(before, after)
  return {
    ...{ basedOn, hidesSome, problem },
    isWithout: isWithoutEffect(effect),
    effect: namedEffect(effect, before, after),
  }
}

function loadChangeBase(
  database: Database,
  { project: slug, questionId: id }: { project: string; questionId: string },
): Promise<string> {
  return readAtOneMoment(database, async (db) => {
    const { id: projectId } = await requireProject(db, slug)
    const question = await requireQuestion(db, { projectId, id })
    return changeBase(await loadChangeGround(db, question))
  })
}

/** One question with what is read and judged on it, as far as whoever asks may see it. */
export async function viewQuestionMaterial(
  context: LocalContext,
  place: { project: string; questionId: string },
): Promise<ReviewMaterial> {
  if (context.view.hides.length === 0) return loadQuestionMaterial(context.database, place)
  const snapshot = await viewProject(context, place.project)
  const question = snapshot.questions.find(({ id }) => id === place.questionId)
  if (!question) throw new NotFound('This question is not in the project any more.')
  return { ...snapshot, question }
}
