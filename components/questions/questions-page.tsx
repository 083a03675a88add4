import { hiddenFromCounts } from '@/components/annotator/hidden-words'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { ArchivedQuestions } from './archived-questions'
import type { SetQuestionArchived } from './question-actions'
import { QuestionsDesk } from './questions-desk'
import styles from './questions-page.module.css'
import type { QuestionsView } from './questions-view'
import type { OrderQuestions } from './use-question-order'

type QuestionsPageProps = {
  view: QuestionsView
  actions: UndoSteps & {
    saveQuestion: SaveQuestion
    orderQuestions: OrderQuestions
    setQuestionArchived: SetQuestionArchived
  }
}

/** All questions of a project: their order, what each is a part of, and what there is on each. */
export function QuestionsPage({ view, actions }: QuestionsPageProps) {
  const hidden = hiddenFromCounts(view.hides)
  return (
    <Page
      title="Questions"
      lead={
        <p>
          What the sources are asked, in order. A question opens with its positions: there they are
          reworded, split, merged and related.
        </p>
      }
    >
      {hidden && <p className={styles.hidden}>{hidden}: the numbers leave them out.</p>}
      <QuestionsDesk view={view} actions={actions} />
      {view.archived.length > 0 && (
        <Section title="Archived questions">
          <ArchivedQuestions view={view} setQuestionArchived={actions.setQuestionArchived} />
        </Section>
      )}
    </Page>
  )
}
