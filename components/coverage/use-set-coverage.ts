'use client'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import type { Answer } from '@/lib/errors'
import type { Coverage, CoverageState } from '@/lib/questions/question'
import { coverageChoices } from './coverage-choices'

export type SetCoverage = (input: {
  batchId: string
  project: string
  documentId: string
  questionId: string
  state: CoverageState
}) => Promise<Answer<Coverage | null>>

/** Of which document and question, and what the message about it calls the document. */
export type CoveragePlace = { documentId: string; questionId: string; documentName: string }

/** Saves what a document does with a question, and says so; what failed can be tried again. */
export function useSetCoverage(project: string, setCoverage: SetCoverage) {
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set())
  const refresh = useRefresh()
  const { show } = useToast()

  async function save(place: CoveragePlace, state: CoverageState) {
    const { documentId, questionId, documentName } = place
    const key = keyOf(place)
    setSaving((before) => new Set([...before, key]))
    const answer = await ask(
      setCoverage({ batchId: uuidv7(), project, documentId, questionId, state }),
    )
    setSaving((before) => new Set([...before].filter((other) => other !== key)))
    if (answer.ok) {
      refresh()
      show({ message: `${documentName}: ${labelOf(state).toLowerCase()}` })
    } else {
      const again = { label: 'Try again', onAction: () => void save(place, state) }
      show({ message: answer.message, urgent: true, action: again })
    }
  }

  return { save, isSaving: (place: CoveragePlace) => saving.has(keyOf(place)) }
}

function keyOf({ documentId, questionId }: CoveragePlace): string {
  return `${documentId} ${questionId}`
}

function labelOf(state: CoverageState): string {
  return coverageChoices.find((choice) => choice.state === state)?.label ?? state
}
