import type { Question, Tag } from '@/lib/questions/question'

/** Questions of the page with those that were saved here since, as long as the page does not know them as well. */
export function knownQuestions(
  questions: readonly Question[],
  saved: readonly Question[],
): Question[] {
  const newer = saved.filter((question) => !isKnown(question, questions))
  return [...questions.filter(({ id }) => !newer.some((question) => question.id === id)), ...newer]
}

export function knownTags(tags: readonly Tag[], saved: readonly Tag[]): Tag[] {
  return [...tags, ...saved.filter((tag) => !tags.some(({ id }) => id === tag.id))]
}

/** The page knows a question as well once it has every position that was saved with it. */
function isKnown(question: Question, questions: readonly Question[]): boolean {
  const known = questions.find(({ id }) => id === question.id)
  if (!known) return false
  return question.positions.every((position) =>
    known.positions.some(({ id }) => id === position.id),
  )
}
