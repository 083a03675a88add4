import { tagOptions } from '@/components/claim-form/tag-options'
import type { ComboboxOption } from '@/components/ui/combobox-option'
import type { Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'

/** What passages can be said to be about: tags, and questions with their positions. What is archived is left out. */
export type SearchCodebook = {
  tags: readonly ComboboxOption[]
  questions: readonly { id: string; text: string; positions: readonly ComboboxOption[] }[]
}

export function searchCodebookOf(
  questions: readonly Question[],
  tags: readonly Tag[],
): SearchCodebook {
  return {
    tags: tagOptions(tags, []),
    questions: questions
      .filter(({ archivedAt }) => archivedAt === null)
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map((question) => ({
        ...{ id: question.id, text: question.text },
        positions: livePositions(question).map(({ id, label }, index) => ({
          ...{ value: id, label, hue: index },
        })),
      })),
  }
}
