'use client'
import { useState } from 'react'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { useRefresh } from '@/components/shell/refresh-context'
import type { Question } from '@/lib/questions/question'
import { knownQuestions } from './known-codebook'

/** The questions of the page and those saved here, which the page learns of a moment later. */
export function useSavedQuestions(questions: readonly Question[], save: SaveQuestion) {
  const [saved, setSaved] = useState<Question[]>([])
  const refresh = useRefresh()
  const saveQuestion: SaveQuestion = async (input) => {
    const answer = await save(input)
    if (answer.ok) {
      const { value } = answer
      setSaved((known) => [...known.filter(({ id }) => id !== value.id), value])
      refresh()
    }
    return answer
  }
  return { questions: knownQuestions(questions, saved), saveQuestion }
}
