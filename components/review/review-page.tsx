import { KindFilter } from '@/components/kinds/kind-filter'
import { aimLabels, progressWords } from '@/components/pair/queue-words'
import { scopeLabels } from '@/components/pair/scope-words'
import { Page } from '@/components/shell/page'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { projectPath } from '@/lib/addresses'
import { QuestionFilter } from './question-filter'
import { ReviewKeys } from './review-keys'
import { ReviewList } from './review-list'
import styles from './review-page.module.css'
import type { ReviewView } from './review-view'

/** What waits to be judged across all questions, the most contested first. */
export function ReviewPage({ view }: { view: ReviewView }) {
  const { filter, total, left, settled, rows } = view
  const [first] = rows
  const progress = progressWords({ total, left, settled }, filter.aim)
  return (
    <Page
      title="Review"
      lead={
        <div className={styles.lead}>
          <p>
            Pairs of claims that oppose each other, the most contested first. Judge what each pair
            is; every verdict stays yours.
          </p>
          <div className={styles.progress}>
            <p>{progress}</p>
            {total > 0 && (filter.aim === 'mine' || filter.aim === 'nobody') && (
              <progress value={total - left} max={total} aria-label={progress} />
            )}
          </div>
        </div>
      }
      actions={
        <>
          {first && (
            <LinkButton variant="primary" href={first.href}>
              {filter.aim === 'split' ? 'Settle the first' : 'Begin with the first'}
            </LinkButton>
          )}
          <ReviewKeys />
        </>
      }
    >
      <div className={styles.review}>
        <Waiting view={view} />
        <Filters view={view} />
        {rows.length === 0 ? <Nothing view={view} /> : <ReviewList view={view} />}
      </div>
    </Page>
  )
}

/** Pairs of these claims wait for something else: that somebody says where their passages stand. */
function Waiting({ view: { waiting } }: { view: ReviewView }) {
  if (waiting.length === 0) return null
  return (
    <ul className={styles.waiting} aria-label="Passages to review">
      {waiting.map(({ title, words, href }) => (
        <li key={href}>
          <bdi>{title}</bdi>: <Link href={href}>{words}</Link>
        </li>
      ))}
    </ul>
  )
}

function Filters({ view }: { view: ReviewView }) {
  const { filter, aims, scopes, questions, kinds, allKindsHref } = view
  return (
    <div className={styles.filters} data-print="no">
      <ChoiceLinks
        label="What waits for whom"
        choices={aims.map(({ value, ...rest }) => ({
          ...rest,
          label: aimLabels[value],
          isChosen: value === filter.aim,
        }))}
      />
      <ChoiceLinks
        label="Who differs"
        choices={scopes
          .filter(({ value, count }) => count > 0 || value === filter.scope || value === null)
          .map(({ value, ...rest }) => ({
            ...rest,
            label: value === null ? 'All' : scopeLabels[value],
            isChosen: value === filter.scope,
          }))}
      />
      <QuestionFilter chosen={filter.question} questions={questions} />
      <KindFilter choices={kinds} clearHref={allKindsHref} />
    </div>
  )
}

function Nothing({ view }: { view: ReviewView }) {
  const { filter, total, settled, aims, project } = view
  const all = aims.find(({ value }) => value === 'all')
  if (filter.aim !== 'all' && all && all.count > 0) {
    return (
      <EmptyState
        title={
          filter.aim === 'split' ? 'Reviewers are split on nothing' : 'Nothing is left to judge'
        }
        action={<LinkButton href={all.href}>Show all pairs</LinkButton>}
      >
        {filter.aim === 'split'
          ? 'A pair comes here when two people give it different verdicts, and stays until somebody resolves it.'
          : `${total === 1 ? 'The pair is' : `All ${total} pairs are`} ${settled > 0 ? 'judged or resolved' : 'judged'}. One comes back when a quote, hedge, voice or position of its claims changes.`}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No pairs here"
      action={<LinkButton href={projectPath(project)}>To the questions</LinkButton>}
    >
      Two claims make a pair when they take positions on a question that exclude each other. Any
      other two can be set side by side by hand: choose them with c, on a board or in a document.
    </EmptyState>
  )
}
