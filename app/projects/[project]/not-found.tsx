import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'Not found' }

export default function NotInProjectPage() {
  return (
    <Page title="There is nothing at this address in this project">
      <EmptyState title="It may have been archived, or the address may be mistyped">
        Every document and every question can be reached from the overview of the project.
      </EmptyState>
    </Page>
  )
}
