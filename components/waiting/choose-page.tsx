import { Page } from '@/components/shell/page'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { documentPath } from '@/lib/addresses'
import type { Document, Revision } from '@/lib/documents/document'
import { ChooseDesk } from './choose-desk'
import type { SettlePassage } from './waiting-actions'
import type { WaitingPassage } from './waiting-view'

type ChoosePageProps = {
  project: string
  document: Document
  revision: Revision
  /** The text as lib/editor renders it. */
  html: string
  passage: WaitingPassage
  actions: UndoSteps & { settlePassage: SettlePassage }
}

/** The newest text, to choose the words in it that a passage of a claim stands in now. */
export function ChoosePage(props: ChoosePageProps) {
  const { project, document, passage } = props
  return (
    <Page
      title={`Choose the passage of C-${passage.claim.number}`}
      lead={
        <p>
          <Link href={documentPath(project, document.slug)} dir="auto">
            {document.title}
          </Link>
        </p>
      }
    >
      <ChooseDesk {...props} />
    </Page>
  )
}
