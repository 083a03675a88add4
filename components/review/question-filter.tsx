'use client'
import { useNavigate } from '@/components/shell/use-navigate'
import { Select } from '@/components/ui/select'
import type { ReviewView } from './review-view'

type QuestionFilterProps = { chosen: string | null; questions: ReviewView['questions'] }

/** Which question the pairs are about. A slug that no question has is as good as none. */
export function QuestionFilter({ chosen, questions }: QuestionFilterProps) {
  const navigate = useNavigate()
  return (
    <Select
      label="Question"
      options={questions.map(({ slug, text }) => ({ value: slug ?? '', label: text }))}
      value={chosen ?? ''}
      onValueChange={(slug) => {
        const wanted = questions.find((question) => (question.slug ?? '') === slug)
        if (wanted) navigate(wanted.href)
      }}
    />
  )
}
