'use client'
import { useState } from 'react'
import { ConfirmChange } from '@/components/question-effect/confirm-change'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { useToast } from '@/components/ui/toast'
import type { SetQuestionArchived } from './question-actions'
import { Count } from './question-list'
import styles from './questions-page.module.css'
import type { QuestionsView } from './questions-view'

type ArchivedQuestionsProps = {
  view: Pick<QuestionsView, 'project' | 'archived'>
  setQuestionArchived: SetQuestionArchived
}

type Archived = QuestionsView['archived'][number]

/** The questions that are not in use, each with what was said on it. */
export function ArchivedQuestions({ view, setQuestionArchived }: ArchivedQuestionsProps) {
  const { project, archived } = view
  const [restoring, setRestoring] = useState<Archived | null>(null)
  const { show } = useToast()
  const refresh = useRefresh()
  return (
    <>
      <ul>
        {archived.map((question) => (
          <li key={question.id} className={styles.archived}>
            <Link href={question.href} dir="auto">
              {question.text}
            </Link>
            <Count of={question.claims} singular="claim" />
            <Button
              size="s"
              aria-label={`Restore: ${question.text}`}
              onClick={() => setRestoring(question)}
            >
              Restore…
            </Button>
          </li>
        ))}
      </ul>
      {restoring && (
        <ConfirmChange
          title="Restore the question"
          description={restoring.text}
          project={project}
          question={restoring.slug}
          change={{
            kind: 'archive-question',
            archive: { questionId: restoring.id, isArchived: false },
          }}
          confirmLabel="Restore the question"
          onConfirm={(request) =>
            setQuestionArchived({
              ...request,
              project,
              archive: { questionId: restoring.id, isArchived: false },
            })
          }
          onDone={() => {
            setRestoring(null)
            refresh()
            show({ message: 'Question restored' })
          }}
          onClose={() => setRestoring(null)}
        />
      )}
    </>
  )
}
