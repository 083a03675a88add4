'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { ClaimStore } from '@/components/saving/claim-store'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { useToast } from '@/components/ui/toast'
import { claimHistoryPath, claimPath, waitingPassagesPath } from '@/lib/addresses'
import type { CardActions } from './claim-card'
import { claimName } from './describe-claim'
import { withoutPassage } from './passage-edits'
import type { ClaimEditing } from './use-claim-editing'
import type { ClaimFocus } from './use-claim-focus'

type Options = {
  store: ClaimStore
  focus: ClaimFocus
  editing: ClaimEditing
  project: string
  document: string
  compare: (claim: ReaderClaim) => void
}

/** What cards ask for. The functions never change, so that a card is drawn anew only when its claim has changed. */
export function useCardActions(options: Options): CardActions {
  const { project, document } = options
  const { show } = useToast()
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  return useMemo(() => {
    const claimOf = (id: string) => latest.current.store.claims.find((claim) => claim.id === id)
    return {
      focus: (id) => latest.current.focus.goTo(id),
      edit: (id) => latest.current.editing.edit(id),
      discard: (id) => latest.current.store.discardChanges(id),
      archive(id) {
        const { store, focus } = latest.current
        const claim = claimOf(id)
        if (!claim) return
        const next = idBeside(store.claims, id)
        store.archiveClaim(id)
        if (next === null) focus.letGo()
        else focus.goTo(next, { toCard: true })
        show({
          message: `${claimName(claim)} archived`,
          action: { label: 'Undo', onAction: () => latest.current.store.undo() },
        })
      },
      removePassage(id, passage) {
        const { store, focus } = latest.current
        const claim = claimOf(id)
        const passages = claim && withoutPassage(claim.passages, passage)
        if (!passages) return
        store.changeClaim(id, { passages })
        // The button that was pressed goes with the passage.
        focus.goTo(id, { toCard: true })
      },
      compare(id) {
        const claim = claimOf(id)
        if (claim) latest.current.compare(claim)
      },
      historyHref: (claimNumber) => claimHistoryPath(project, claimNumber),
      waitingHref: (claimNumber) => waitingPassagesPath(project, document, claimNumber),
      async copyLink(id) {
        const { document } = latest.current
        const number = claimOf(id)?.number
        if (number === null || number === undefined) return
        const address = new URL(claimPath(project, document, number), window.location.href)
        show({ message: await copied(address.href, `the link to C-${number}`) })
      },
    }
  }, [show, project, document])
}

async function copied(text: string, name: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return `Copied ${name}`
  } catch {
    return `The browser does not allow copying here. This is ${name}: ${text}`
  }
}

/** The claim after one, or the one before it where it is the last. */
function idBeside(claims: readonly { id: string }[], id: string): string | null {
  const index = claims.findIndex((claim) => claim.id === id)
  return (claims[index + 1] ?? claims[index - 1])?.id ?? null
}
