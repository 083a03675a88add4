import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { CreateBrief, SaveBrief, SetBriefArchived } from './brief-actions'
import { BriefDesk } from './brief-desk'
import { BriefDownloads } from './brief-downloads'
import styles from './brief-page.module.css'
import { BriefProblems } from './brief-problems'
import type { BriefView } from './brief-view'
import { MakeAnew } from './make-anew'

type BriefPageProps = {
  view: BriefView
  actions: UndoSteps & {
    saveBrief: SaveBrief
    createBrief: CreateBrief
    setBriefArchived: SetBriefArchived
  }
}

/** A memo to read, to edit and to take along, with what is wrong with its citations before anybody takes it. */
export function BriefPage({ view, actions }: BriefPageProps) {
  const { brief, source } = view
  return (
    <Page
      title={<span dir="auto">{brief.title}</span>}
      lead={
        <>
          <p>
            Made by <bdi>{brief.createdBy}</bdi> on {dayOf(brief.createdAt)}, last changed on{' '}
            {dayOf(brief.updatedAt)}.
          </p>
          <p data-print="no">
            From {source.href ? <Link href={source.href}>{source.label}</Link> : source.label}
          </p>
        </>
      }
    >
      <div className={styles.brief}>
        <BriefDesk key={brief.id} view={view} actions={actions} />
        <div className={styles.beside} data-print="no">
          <BriefProblems view={view} saveBrief={actions.saveBrief} />
          <Section title="Take it along">
            <BriefDownloads project={view.project} slug={brief.slug} />
          </Section>
          <MakeAnew view={view} createBrief={actions.createBrief} />
        </div>
      </div>
    </Page>
  )
}

function dayOf(instant: string): string {
  return describePartialDate(instant.slice(0, 10))
}
