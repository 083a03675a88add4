'use client'
import { useCompareOnBoard } from '@/components/compare/compare-ground'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { boardKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'

/** The keys of a board, and the button that lists them. */
export function BoardKeys({ project, undoSteps }: { project: string; undoSteps: UndoSteps }) {
  const { toggle } = useCompareOnBoard()
  useUndoKeys(project, undoSteps)
  useKeys(boardKeys, {
    next: () => focusQuote(1),
    previous: () => focusQuote(-1),
    compare: () => {
      const number = focusedClaimNumber()
      if (number !== null) toggle(number)
    },
  })
  return (
    <>
      <GuidelinesButton />
      <KeyHelp />
    </>
  )
}

/** Moves to the next or the previous quote in sight; folded ones are passed over. */
function focusQuote(step: 1 | -1) {
  const quotes = [...document.querySelectorAll<HTMLElement>('[data-quote]')].filter((quote) =>
    quote.checkVisibility(),
  )
  const cell = document.activeElement?.closest('[data-claim]')
  const current = quotes.findIndex((quote) => cell?.contains(quote))
  const next = current === -1 && step === -1 ? quotes.length - 1 : current + step
  quotes[next]?.focus()
}

function focusedClaimNumber(): number | null {
  const claim = document.activeElement?.closest<HTMLElement>('[data-claim]')
  return claim ? Number(claim.dataset.claim) : null
}
