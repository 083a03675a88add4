import type { Metadata } from 'next'
import { ImportDocument } from '@/components/import/import-document'
import { Page } from '@/components/shell/page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProjectHeading } from '@/lib/boundary/page-reads'
import { createDocumentAction, previewSourceAction } from './actions'

type NewDocumentPageProps = { params: Promise<{ project: string }> }

export const metadata: Metadata = { title: 'Add a document' }

export default async function NewDocumentPage({ params }: NewDocumentPageProps) {
  const project = await readProjectHeading((await params).project)
  return (
    <Page title="Add a document" lead="First the text, then what is known of it.">
      <ImportDocument
        project={project.slug}
        {...(await pageActions({
          previewSource: previewSourceAction,
          createDocument: createDocumentAction,
        }))}
      />
    </Page>
  )
}
