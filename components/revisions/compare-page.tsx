import { AddressChoice } from '@/components/pictures/address-choice'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { compareRevisionsPath, documentPath, passagePath, revisionsPath } from '@/lib/addresses'
import type { CompareView } from './compare-view'
import { DiffKeys } from './diff-keys'
import { DiffView } from './diff-view'
import { OutcomeLists, outcomeId } from './outcome-lists'
import { OutcomeReport } from './outcome-report'
import { changeWords, isNewest, revisionName } from './revision-words'
import styles from './revisions.module.css'

/** Two texts of a document side by side: what changed, and what that did to its claims. */
export function ComparePage({ view }: { view: CompareView }) {
  const { project, document, from, to } = view
  return (
    <Page
      title="Compare revisions"
      lead={
        <p>
          <Link href={documentPath(project.slug, document.slug)} dir="auto">
            {document.title}
          </Link>
        </p>
      }
      actions={
        <LinkButton href={revisionsPath(project.slug, document.slug)}>All revisions</LinkButton>
      }
    >
      <div className={styles.choices}>
        <Choice view={view} which="from" />
        <Choice view={view} which="to" />
      </div>
      <Section title="Claims">
        <OutcomeReport
          counts={view.outcomes}
          hrefOf={(outcome) => `#${outcomeId(outcome)}`}
          totalHref="#claims"
        />
        {view.claims.length > 0 && (
          <div id="claims">
            <OutcomeLists claims={view.claims} />
          </div>
        )}
      </Section>
      <Section
        title="Text"
        actions={
          <div className={styles.tools} data-print="no">
            <DiffKeys />
          </div>
        }
      >
        <p className={styles.soft}>{changeWords(view.changes)}</p>
        <Pages view={view} />
        <DiffView
          oldText={from.text}
          newText={to.text}
          rows={view.rows}
          parts={view.parts}
          touched={view.touched}
          language={document.language}
          hrefOfNew={({ new: side }) =>
            side && isNewest(view, to)
              ? passagePath(project.slug, document.slug, {
                  revisionId: to.id,
                  start: side.start,
                  end: side.end,
                })
              : null
          }
        />
        <Pages view={view} />
      </Section>
    </Page>
  )
}

function Choice({ view, which }: { view: CompareView; which: 'from' | 'to' }) {
  const { project, document, from, to } = view
  const label = which === 'from' ? 'Before' : 'After'
  return (
    <AddressChoice
      label={label}
      name={`Choose the text ${label.toLowerCase()}`}
      chosen={`${view[which].number}`}
      choices={view.revisions.toReversed().map((revision) => ({
        value: `${revision.number}`,
        label: revisionName(revision),
        href: compareRevisionsPath(project.slug, document.slug, {
          ...{ from: from.number, to: to.number },
          [which]: revision.number,
        }),
      }))}
    />
  )
}

function Pages({ view: { pages, changes } }: { view: CompareView }) {
  if (!pages) return null
  const total = changes.changed + changes.added + changes.removed + 2 * changes.moved
  return (
    <nav className={styles.pages} aria-label="Pages of changes">
      <span>
        Changes {pages.first} to {pages.last} of {counted(total, 'paragraph')}
      </span>
      {pages.previous !== null && <Link href={pages.previous}>Those before</Link>}
      {pages.next !== null && <Link href={pages.next}>The next ones</Link>}
    </nav>
  )
}
