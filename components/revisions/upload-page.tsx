import { Page } from '@/components/shell/page'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { revisionsPath } from '@/lib/addresses'
import type { Document, Revision } from '@/lib/documents/document'
import type { AddRevision, PreviewRevision } from './revision-actions'
import { UploadDesk } from './upload-desk'

type UploadPageProps = {
  project: string
  document: Document
  revision: Revision
  takesAddresses: boolean
  actions: UndoSteps & { previewRevision: PreviewRevision; addRevision: AddRevision }
}

/** A new version of a document, from a file, pasted text or an address. */
export function UploadPage({
  project,
  document,
  revision,
  takesAddresses,
  actions,
}: UploadPageProps) {
  return (
    <Page
      title="Upload a new version"
      lead={
        <p>
          <Link href={revisionsPath(project, document.slug)} dir="auto">
            {document.title}
          </Link>
          , revision {revision.number}. What you save becomes revision {revision.number + 1}, and
          every claim is looked for in it; this text stays readable and citable.
        </p>
      }
    >
      <UploadDesk
        base={{
          project,
          document: { id: document.id, slug: document.slug, language: document.language },
          number: revision.number,
          text: revision.text,
        }}
        takesAddresses={takesAddresses}
        actions={actions}
      />
    </Page>
  )
}
