import { hiddenFromCounts } from '@/components/annotator/hidden-words'
import { Page } from '@/components/shell/page'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { PositionsDesk } from './positions-desk'
import styles from './positions-page.module.css'
import type { PositionsView } from './positions-view'
import type { PositionActions } from './question-actions'
import { Count } from './question-list'

type PositionsPageProps = { view: PositionsView; actions: PositionActions }

/** One question with its positions, what they mean, and everything that can be done to them. */
export function PositionsPage({ view, actions }: PositionsPageProps) {
  const { question, row } = view
  const hidden = hiddenFromCounts(view.hides)
  return (
    <Page
      title={question.text}
      lead={
        <div className={styles.lead}>
          {question.archivedAt !== null && (
            <p>
              <Badge emphasis="strong">Archived</Badge>
            </p>
          )}
          {question.description && <p dir="auto">{question.description}</p>}
          <p className={styles.facts}>
            <Count of={row.claims} singular="claim" />
            <Count of={row.documents} singular="document" />
            <Count of={row.pairs} singular="pair" />
            {row.open.count > 0 && (
              <Link href={row.open.href}>{row.open.count.toLocaleString('en')} to judge</Link>
            )}
            <Link href={row.boardHref}>Board</Link>
            <Link href={view.questionsHref}>All questions</Link>
          </p>
          <Family view={view} />
          {hidden && <p className={styles.note}>{hidden}: the numbers leave them out.</p>}
        </div>
      }
    >
      <PositionsDesk view={view} actions={actions} />
    </Page>
  )
}

function Family({ view: { parent, parts } }: { view: PositionsView }) {
  if (!parent && parts.length === 0) return null
  return (
    <p className={styles.note}>
      {parent && (
        <>
          A part of: <Link href={parent.href}>{parent.text}</Link>{' '}
        </>
      )}
      {parts.length > 0 && (
        <>
          Its parts:{' '}
          {parts.map(({ text, href }, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <Link href={href}>{text}</Link>
            </span>
          ))}
        </>
      )}
    </p>
  )
}
