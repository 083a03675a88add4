'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { TrayQuestion } from './compare-tray'
import { useCompareTray } from './use-compare-tray'

type Ground = { project: string; question: string; questions: readonly TrayQuestion[] }

const GroundContext = createContext<Ground>({ project: '', question: '', questions: [] })

/** Wraps a board: what is chosen inside it is compared on its question. */
export function CompareGround({ children, ...ground }: Ground & { children: ReactNode }) {
  return <GroundContext value={ground}>{children}</GroundContext>
}

/** Choosing claims by their numbers on a board. */
export function useCompareOnBoard() {
  const { project, question, questions } = useContext(GroundContext)
  const { isChosen, toggle } = useCompareTray(project)
  return useMemo(
    () => ({
      isChosen,
      toggle: (number: number) =>
        toggle({ number, questions: [question] }, { questions, question }),
    }),
    [isChosen, toggle, question, questions],
  )
}
