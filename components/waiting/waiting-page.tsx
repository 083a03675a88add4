import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { documentPath, revisionsPath } from '@/lib/addresses'
import type { SettlePassage } from './waiting-actions'
import { WaitingDesk } from './waiting-desk'
import type { WaitingView } from './waiting-view'

type WaitingPageProps = {
  view: WaitingView
  actions: UndoSteps & { settlePassage: SettlePassage }
}

/** The passages of a document that a new text left without a certain place, each to be decided by a person. */
export function WaitingPage({ view, actions }: WaitingPageProps) {
  const { project, document, counts } = view
  return (
    <Page
      title="Passages to review"
      lead={
        <p>
          <Link href={documentPath(project, document.slug)} dir="auto">
            {document.title}
          </Link>
        </p>
      }
      actions={<LinkButton href={revisionsPath(project, document.slug)}>All revisions</LinkButton>}
    >
      {counts.waiting + counts.orphans === 0 ? (
        <EmptyState
          title="Every claim is in its place"
          action={
            <LinkButton href={documentPath(project, document.slug)}>Read the document</LinkButton>
          }
        >
          When a new version changes the words of a claim, or what they mean, the claim waits here
          and does not count until somebody has looked at both passages.
        </EmptyState>
      ) : (
        <WaitingDesk view={view} actions={actions} />
      )}
    </Page>
  )
}
