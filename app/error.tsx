'use client'
import { Page } from '@/components/shell/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { libraryPath } from '@/lib/addresses'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Page title="This page could not be shown">
      <title>Not shown · Counterpoint</title>
      <EmptyState
        title="Something in Counterpoint itself went wrong"
        action={
          <>
            <Button variant="primary" onClick={reset}>
              Try again
            </Button>
            <LinkButton href={libraryPath}>To the library</LinkButton>
          </>
        }
      >
        Nothing that was saved is lost. The log of the server says what happened.
      </EmptyState>
    </Page>
  )
}
