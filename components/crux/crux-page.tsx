import { AddressChoice } from '@/components/pictures/address-choice'
import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { boardPath, cruxPath, newDocumentPath } from '@/lib/addresses'
import type { CruxQuestion } from '@/lib/comparison/crux'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { CopyMarkdown } from './copy-markdown'
import { CruxEntry } from './crux-entry'
import { cruxMarkdown } from './crux-markdown'
import styles from './crux-page.module.css'
import type { CruxView } from './crux-view'
import { noPartingWords } from './crux-words'

type Compared = NonNullable<CruxView['compared']>

/** Two documents: what both say, what one says alone, where they oppose each other, and where that begins. */
export function CruxPage({ view }: { view: CruxView }) {
  return (
    <Page
      title="Crux"
      lead={<p>{view.projectTitle}: where two documents part.</p>}
      actions={view.compared && <CopyMarkdown text={cruxMarkdown(view.project, view.compared)} />}
    >
      {view.compared ? (
        <Comparison view={view} compared={view.compared} />
      ) : (
        <EmptyState
          title="There are not two documents to compare"
          action={<LinkButton href={newDocumentPath(view.project)}>Add a document</LinkButton>}
        >
          <p>
            With two documents in the project, this page shows what both say, what only one says,
            and the first question on which they part.
          </p>
        </EmptyState>
      )}
    </Page>
  )
}

function Comparison({ view, compared }: { view: CruxView; compared: Compared }) {
  const { crux, documents } = compared
  const { firstParting } = crux
  const names = documents.map(shortDocumentName)
  return (
    <div className={styles.crux}>
      <Choices view={view} compared={compared} />
      <Section title="The first question on which they part">
        {firstParting ? (
          <p className={styles.first}>
            <Link href={`#${entryId(firstParting)}`}>{firstParting.question.text}</Link>
          </p>
        ) : (
          <p>{noPartingWords(crux)}</p>
        )}
      </Section>
      <List
        title="Where they oppose each other"
        entries={crux.opposed}
        view={view}
        compared={compared}
      />
      <List title="What both say" entries={crux.same} view={view} compared={compared} />
      <List
        title="Different positions that are not known to exclude each other"
        entries={crux.beside}
        view={view}
        compared={compared}
      />
      <List
        title={`What only ${names[0]} says`}
        entries={crux.onlyFirst}
        view={view}
        compared={compared}
      />
      <List
        title={`What only ${names[1]} says`}
        entries={crux.onlySecond}
        view={view}
        compared={compared}
      />
      {crux.neitherCount > 0 && (
        <p className={styles.neither}>
          On {counted(crux.neitherCount, 'question')} of the project neither takes a position.
        </p>
      )}
    </div>
  )
}

function Choices({ view, compared: { documents } }: { view: CruxView; compared: Compared }) {
  const [first, second] = documents
  const choose = (label: string, own: typeof first, hrefWith: (slug: string) => string) => (
    <AddressChoice
      label={label}
      name={`Choose the ${label.toLowerCase()}`}
      chosen={own.slug}
      choices={view.documents.map((document) => ({
        value: document.slug,
        label: `${shortDocumentName(document)}: ${document.title}`,
        href: hrefWith(document.slug),
      }))}
    />
  )
  return (
    <div className={styles.choices}>
      {/* To choose the other one is to change places. */}
      {choose('First document', first, (slug) =>
        cruxPath(view.project, [slug, slug === second.slug ? first.slug : second.slug]),
      )}
      {choose('Second document', second, (slug) =>
        cruxPath(view.project, [slug === first.slug ? second.slug : first.slug, slug]),
      )}
    </div>
  )
}

type ListProps = {
  title: string
  entries: readonly CruxQuestion[]
  view: CruxView
  compared: Compared
}

/** A list that would be empty is left out. */
function List({ title, entries, view, compared }: ListProps) {
  if (entries.length === 0) return null
  return (
    <Section title={`${title} (${entries.length})`}>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.question.id} id={entryId(entry)} className={styles.item}>
            <h3>
              <Link href={boardPath(view.project, entry.question.slug)}>{entry.question.text}</Link>
            </h3>
            <CruxEntry project={view.project} documents={compared.documents} entry={entry} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function entryId({ question }: CruxQuestion): string {
  return `question-${question.slug}`
}
