import type { Metadata } from 'next'
import { ImportDesk } from '@/components/import/import-desk'
import { Page } from '@/components/shell/page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readCatalogue, readProjectHeading } from '@/lib/boundary/page-reads'
import { readEnv } from '@/lib/env'
import { expectSource } from '@/lib/import-worker/read-source-in-worker'
import { redoAction, undoAction } from '../actions'
import { createDocumentAction } from './actions'

type NewDocumentPageProps = { params: Promise<{ project: string }> }

export const metadata: Metadata = { title: 'Add a document' }

export default async function NewDocumentPage({ params }: NewDocumentPageProps) {
  const { slug } = await readProjectHeading((await params).project)
  const { documents } = await readCatalogue(slug)
  expectSource()
  return (
    <Page
      title="Add a document"
      lead="A source is read and shown to you first. Nothing is stored before you add it."
    >
      <ImportDesk
        project={slug}
        documents={documents.map((document) => document.slug)}
        takesAddresses={readEnv().canImportUrls}
        {...(await pageActions({
          createDocument: createDocumentAction,
          undo: undoAction,
          redo: redoAction,
        }))}
      />
    </Page>
  )
}
