import { Page } from '@/components/shell/page'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { revisionsPath } from '@/lib/addresses'
import type { Document, Revision } from '@/lib/documents/document'
import { CorrectTextDesk } from './correct-text-desk'
import type { AddRevision, PreviewRevision } from './revision-actions'

type CorrectTextPageProps = {
  project: string
  document: Document
  revision: Revision
  html: string
  actions: UndoSteps & { previewRevision: PreviewRevision; addRevision: AddRevision }
}

/** The text of a document to be corrected: a correction makes a new revision, and this one stays readable. */
export function CorrectTextPage({
  project,
  document,
  revision,
  html,
  actions,
}: CorrectTextPageProps) {
  return (
    <Page
      title="Correct the text"
      lead={
        <p>
          <Link href={revisionsPath(project, document.slug)} dir="auto">
            {document.title}
          </Link>
          , revision {revision.number}. What you save becomes revision {revision.number + 1}; this
          one stays readable and citable.
        </p>
      }
    >
      <CorrectTextDesk
        base={{
          project,
          document: { id: document.id, slug: document.slug, language: document.language },
          number: revision.number,
          text: revision.text,
        }}
        title={document.title}
        content={revision.content}
        html={html}
        actions={actions}
      />
    </Page>
  )
}
