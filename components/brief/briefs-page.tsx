import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { counted } from '@/components/ui/counted'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { CreateBrief } from './brief-actions'
import styles from './briefs-page.module.css'
import type { BriefEntry, BriefsView } from './briefs-view'
import { ChoosePairs } from './choose-pairs'
import { ChooseQuestion } from './choose-question'

type BriefsPageProps = {
  view: BriefsView
  createBrief: CreateBrief
  /** Something is hidden from whoever looks, and with it what briefs say. */
  isPutAway: boolean
}

/** The briefs of a project, and what new ones are made from: a question, or chosen pairs. */
export function BriefsPage({ view, createBrief, isPutAway }: BriefsPageProps) {
  return (
    <Page
      title="Briefs"
      lead={
        <p>
          A memo on what the sources disagree about: who stands where in which words, how they
          disagree, what is open and what nobody checked.
        </p>
      }
    >
      {isPutAway ? (
        <EmptyState title="Briefs are put away">
          They say who stands where and how it was judged, and something of that is hidden from you.
          Show it again in the bar at the top.
        </EmptyState>
      ) : (
        <Briefs view={view} createBrief={createBrief} />
      )}
    </Page>
  )
}

function Briefs({ view, createBrief }: Omit<BriefsPageProps, 'isPutAway'>) {
  const { project, questions, question } = view
  const live = view.briefs.filter(({ isArchived }) => !isArchived)
  const archived = view.briefs.filter(({ isArchived }) => isArchived)
  return (
    <>
      <Section title="Written so far">
        {live.length === 0 ? <NoBriefs /> : <BriefList briefs={live} />}
        {archived.length > 0 && (
          <Disclosure summary={counted(archived.length, 'archived brief')}>
            <BriefList briefs={archived} />
          </Disclosure>
        )}
      </Section>
      {question !== null && (
        <>
          <Section title="A brief on a question">
            <ChooseQuestion project={project} questions={questions} createBrief={createBrief} />
          </Section>
          <Section id="pairs" title="A brief on chosen pairs">
            <ChoosePairs
              key={question}
              project={project}
              questions={questions}
              question={question}
              pairs={view.pairs}
              pairCount={view.pairCount}
              createBrief={createBrief}
            />
          </Section>
        </>
      )}
    </>
  )
}

function NoBriefs() {
  return (
    <EmptyState title="No briefs yet">
      Choose a question below and press “Write the brief”. It is written from what the project says,
      and you edit it as you like.
    </EmptyState>
  )
}

function BriefList({ briefs }: { briefs: BriefEntry[] }) {
  return (
    <ul className={styles.list}>
      {briefs.map(({ id, title, href, madeFrom, createdBy, updatedAt, problemCount }) => (
        <li key={id} className={styles.entry}>
          <Link href={href} className={styles.title}>
            <span dir="auto">{title}</span>
          </Link>
          <p className={styles.facts}>
            From “<bdi>{madeFrom}</bdi>”, made by <bdi>{createdBy}</bdi>, last changed on{' '}
            {describePartialDate(updatedAt.slice(0, 10))}.
            {problemCount > 0 && (
              <strong className={styles.problem}>
                {' '}
                {counted(problemCount, 'citation')} to look at
              </strong>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
