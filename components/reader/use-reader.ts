'use client'
import { type RefObject, useCallback, useMemo, useState } from 'react'
import { useReadyClaimForm } from '@/components/claim-form/claim-form-on-demand'
import type { ClaimActions } from '@/components/saving/claim-actions'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { useClaimStore } from '@/components/saving/use-claim-store'
import { revisionPath } from '@/lib/addresses'
import type { Reading } from '@/lib/comparison/reading'
import type { TextRange } from '@/lib/text/text-range'
import { claimLabelsOf, highlightOf, hueOfClaim } from './claim-look'
import { useCardActions } from './use-card-actions'
import { useClaimAddress } from './use-claim-address'
import { useClaimEditing } from './use-claim-editing'
import { useClaimFocus } from './use-claim-focus'
import { useClaimPicking } from './use-claim-picking'
import { useColouring } from './use-colouring'
import { useCompareClaims } from './use-compare-claims'
import { useContextChecks } from './use-context-checks'
import { useHighlights } from './use-highlights'
import { useIsWide } from './use-is-wide'
import { useMountedDocument } from './use-mounted-document'
import { useOffScreen } from './use-off-screen'
import { usePassagePlaces } from './use-passage-places'
import { useReadingCaret } from './use-reading-caret'
import { useSelectionActions } from './use-selection-actions'
import { type OtherText, useTextAddress } from './use-text-address'
import { useTextSelection } from './use-text-selection'
import { useTextSize } from './use-text-size'

export type Reader = ReturnType<typeof useReader>

/** Everything that happens on the page of one document: its claims, what one looks at, what is selected. */
export function useReader(
  reading: Reading,
  actions: ClaimActions,
  text: RefObject<HTMLElement | null>,
) {
  useReadyClaimForm()
  const store = useClaimStore(reading, actions)
  const { claims } = store
  const { status, document } = useMountedDocument(text, reading.revision.content)
  const textSize = useTextSize(document)
  const places = usePassagePlaces(document, claims, textSize)
  const [colouring, setColouring] = useColouring()
  const { questions, tags, revision } = reading
  const labels = useMemo(
    () => claimLabelsOf({ questions, tags, revision }),
    [questions, tags, revision],
  )
  const hueOf = useCallback(
    (claim: ReaderClaim) => hueOfClaim(claim, labels, colouring),
    [labels, colouring],
  )
  const lookOf = useCallback((claim: ReaderClaim) => highlightOf(hueOf(claim)), [hueOf])
  const isWide = useIsWide()
  const focus = useClaimFocus(document, claims, isWide)
  const focused = claims.find(({ id }) => id === focus.focusedId) ?? null
  const editing = useClaimEditing(focus)
  const selection = useTextSelection(document)
  const caret = useReadingCaret(document)
  const [moving, setMoving] = useState<readonly TextRange[] | null>(null)
  const picking = useClaimPicking({
    document,
    claims,
    focusedId: focus.focusedId,
    opensCards: !isWide,
    goTo: focus.goTo,
    onMiss: () => {
      if (!editing.editing) focus.letGo()
    },
  })
  const selectionActions = useSelectionActions({
    store,
    text: reading.revision.text,
    selected: selection.selected,
    clear: selection.clear,
    focused,
    goTo: focus.goTo,
    edit: editing.edit,
  })
  const cardActions = useCardActions({
    store,
    focus,
    editing,
    project: reading.project.slug,
    document: reading.document.slug,
    compare: useCompareClaims(reading),
  })
  const found = useTextAddress(
    document,
    { revision: reading.revision, otherTexts: olderTextsOf(reading) },
    focus.letGo,
  )
  useHighlights({
    document,
    claims,
    focusedId: focus.focusedId,
    isFlashing: focus.flashingId !== null || found.isFlashing,
    // One looks at one thing: whoever goes on to a claim leaves the words.
    found: focus.focusedId === null ? found.range : null,
    moving,
    lookOf,
  })
  useClaimAddress(document !== null, claims, (id) => focus.goTo(id, { toCard: true, flash: true }))

  return {
    reading,
    actions,
    store,
    status,
    document,
    textSize,
    places,
    colouring,
    setColouring,
    labels,
    hueOf,
    focus,
    focused,
    found,
    editing,
    selection,
    selectionActions,
    caret,
    picking,
    contextChecks: useContextChecks(reading),
    cardActions,
    setMoving,
    isWide,
    offScreen: useOffScreen(document, places),
  }
}

function olderTextsOf({ project, document, olderTexts }: Reading): OtherText[] {
  return olderTexts.map((text) => ({
    ...text,
    href: revisionPath(project.slug, document.slug, text.number),
  }))
}
