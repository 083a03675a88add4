'use client'
import { useMemo } from 'react'
import { trayQuestions } from '@/components/compare/compare-tray'
import { useCompareTray } from '@/components/compare/use-compare-tray'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { Reading } from '@/lib/comparison/reading'

/** Choosing claims of a document to be compared. A claim without a number is not stored yet. */
export function useCompareClaims({ project, questions }: Reading) {
  const { toggle } = useCompareTray(project.slug)
  return useMemo(() => {
    const slugOf = new Map(questions.map(({ id, slug }) => [id, slug]))
    return ({ number, fields, othersAssessments }: ReaderClaim) => {
      if (number === null) return
      const taken = [...fields.assessments, ...othersAssessments].flatMap(
        ({ questionId }) => slugOf.get(questionId) ?? [],
      )
      const claim = { number, questions: [...new Set(taken)] }
      toggle(claim, { questions: trayQuestions(questions), question: null })
    }
  }, [toggle, questions])
}
