import type { ClaimActions } from '@/components/saving/claim-actions'
import { contentId } from '@/components/shell/skip-link'
import type { Reading } from '@/lib/comparison/reading'
import { DocumentHead } from './document-head'
import { ReaderDesk } from './reader-desk'

type ReaderPageProps = {
  reading: Reading
  /** The text as lib/editor renders it: it can be read before any script has run. */
  html: string
  actions: ClaimActions
}

/** A document to read, with its claims beside it. */
export function ReaderPage({ reading, html, actions }: ReaderPageProps) {
  return (
    <main id={contentId} tabIndex={-1}>
      <ReaderDesk
        key={reading.revision.id}
        reading={reading}
        html={html}
        actions={actions}
        head={<DocumentHead reading={reading} />}
      />
    </main>
  )
}
