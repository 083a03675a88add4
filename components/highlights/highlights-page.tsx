import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { counted } from '@/components/ui/counted'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { projectPartPath } from '@/lib/addresses'
import styles from './highlights-page.module.css'
import type { HighlightGroup, HighlightsView } from './highlights-view'
import { TellCount } from './tell-count'

/** The highlights that nobody has filled in, by document, and the way to fill them in one after the other. */
export function HighlightsPage({ view }: { view: HighlightsView }) {
  const { project, groups, total, waiting } = view
  const [first] = waiting
  return (
    <Page
      title="Highlights"
      lead={
        <p>Passages that somebody marked and said nothing about yet: fill one in, then the next.</p>
      }
      actions={
        first && (
          <LinkButton variant="primary" href={first.href}>
            Begin with the first
          </LinkButton>
        )
      }
    >
      <TellCount project={project} count={total} />
      {groups.length === 0 ? (
        <NothingWaits project={project} />
      ) : (
        <Section title={`${counted(total, 'highlight')} in ${counted(groups.length, 'document')}`}>
          {total > waiting.length && (
            <p className={styles.facts}>The first {waiting.length} are listed.</p>
          )}
          <div className={styles.groups}>
            {groups.map((group) => (
              <Group key={group.slug} group={group} isOpen={groups.length <= fewDocuments} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}

/** With more, the counts are what one looks at first. */
const fewDocuments = 6

function Group({ group, isOpen }: { group: HighlightGroup; isOpen: boolean }) {
  return (
    <Disclosure
      defaultOpen={isOpen}
      summary={
        <span className={styles.summary}>
          <span dir="auto">{group.title}</span>
          <span className={styles.count}>{group.highlights.length}</span>
        </span>
      }
    >
      <ol className={styles.list}>
        {group.highlights.map(({ id, number, quote, href }) => (
          <li key={id} className={styles.row}>
            <Link href={href} className={styles.number}>
              C-{number}
            </Link>
            <q className={styles.quote} dir="auto">
              {quote}
            </q>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function NothingWaits({ project }: { project: string }) {
  return (
    <EmptyState
      title="No highlights wait"
      action={
        <LinkButton href={projectPartPath(project, 'documents')}>Go to the documents</LinkButton>
      }
    >
      While you read, mark what strikes you and read on. What you mark without saying anything about
      it is listed here, to be filled in later.
    </EmptyState>
  )
}
