import { Page } from '@/components/shell/page'
import { CodebookDesk, type CodebookDeskProps } from './codebook-desk'

/** The tags of a project: what each is for, how they hang together, and which claims have them. */
export function CodebookPage(props: CodebookDeskProps) {
  return (
    <Page
      title="Codebook"
      lead={
        <p>
          The tags of the project: what each is for, which passages show it, and how many claims
          have it. Nothing that is renamed, merged or archived here is lost.
        </p>
      }
    >
      <CodebookDesk {...props} />
    </Page>
  )
}
