import { Download } from 'lucide-react'
import { Page } from '@/components/shell/page'
import { buttonClass } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { AgreementFilters } from './agreement-filters'
import type { AgreementView } from './agreement-view'
import { subjectWords } from './agreement-words'
import { Disagreement } from './disagreement'
import styles from './disagreements-page.module.css'
import { type DisagreementsView, unitsOnPage } from './disagreements-view'
import { describeChosen, filterChoices } from './filter-choices'
import { SubjectNav } from './subject-nav'

type DisagreementsPageProps = { view: DisagreementsView; agreement: AgreementView }

/** What annotators said about each unit, one by one: what every figure of agreement counts. */
export function DisagreementsPage({ view, agreement }: DisagreementsPageProps) {
  const { search, units, firstNumber, hrefWith, csvHref } = view
  const chosen = describeChosen(agreement)
  return (
    <Page
      title={titleOf(view)}
      lead={
        <>
          {chosen !== '' && <p>{chosen}</p>}
          <p>
            <Link href={agreement.hrefWith({})}>Agreement in figures</Link>
          </p>
        </>
      }
      actions={
        units.length > 0 && (
          <a className={buttonClass({})} href={csvHref} download>
            <Download size={18} aria-hidden />
            Download as CSV
          </a>
        )
      }
    >
      <div className={styles.choice}>
        <SubjectNav search={search} hrefWith={hrefWith} />
        <AgreementFilters filters={filterChoices({ ...agreement, hrefWith })} />
        <ShowSwitch view={view} />
      </div>
      {units.length === 0 ? (
        <NoUnits view={view} />
      ) : (
        <ol className={styles.list} start={firstNumber}>
          {units.map((unit) => (
            <Disagreement key={unit.key} unit={unit} />
          ))}
        </ol>
      )}
      <Pages view={view} />
    </Page>
  )
}

function titleOf({ search, disagreementCount, comparedCount }: DisagreementsView): string {
  const on = `on ${subjectWords[search.subject].toLowerCase()}`
  const words =
    search.shows === 'all'
      ? `${counted(comparedCount, 'unit')} compared ${on}`
      : `${counted(disagreementCount, 'disagreement')} ${on}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Disagreements alone, or all that was compared. */
function ShowSwitch({ view }: { view: DisagreementsView }) {
  const { search, disagreementCount, comparedCount, hrefWith } = view
  const choices = [
    { shows: 'disagreements', label: `Disagreements (${disagreementCount.toLocaleString('en')})` },
    { shows: 'all', label: `All compared (${comparedCount.toLocaleString('en')})` },
  ] as const
  return (
    <nav aria-label="What is listed" data-print="no">
      <ul className={styles.switch}>
        {choices.map(({ shows, label }) => (
          <li key={shows}>
            <Link
              href={hrefWith({ shows })}
              scroll={false}
              {...(shows === search.shows && { 'aria-current': 'page' as const })}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NoUnits({ view: { comparedCount, hrefWith } }: { view: DisagreementsView }) {
  if (comparedCount === 0) {
    return (
      <EmptyState title="Nothing was compared here">
        No two annotators said something about the same unit. Choose less narrowly.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="They agree throughout"
      action={<LinkButton href={hrefWith({ shows: 'all' })}>Show what they agree on</LinkButton>}
    >
      Everybody said the same about each of the {counted(comparedCount, 'unit')} compared here.
    </EmptyState>
  )
}

function Pages({ view: { search, pageCount, hrefWith } }: { view: DisagreementsView }) {
  if (pageCount === 1) return null
  const { page } = search
  return (
    <nav className={styles.pages} aria-label="Pages">
      {page > 1 && <LinkButton href={hrefWith({ page: page - 1 })}>Previous</LinkButton>}
      <span>
        Page {page} of {pageCount}, {unitsOnPage} on each
      </span>
      {page < pageCount && <LinkButton href={hrefWith({ page: page + 1 })}>Next</LinkButton>}
    </nav>
  )
}
