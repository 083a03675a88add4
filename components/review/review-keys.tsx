'use client'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { reviewKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'

/** The keys of the list, and the button that tells them. Enter opens the pair that has the focus, as any link. */
export function ReviewKeys() {
  useKeys(reviewKeys, {
    next: () => focusPair(1),
    previous: () => focusPair(-1),
    why: toggleReasons,
  })
  return (
    <>
      <GuidelinesButton />
      <KeyHelp />
    </>
  )
}

function focusPair(step: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>('[data-pair-link]')]
  const row = currentRow()
  const current = links.findIndex((link) => row?.contains(link))
  const next = current === -1 && step === -1 ? links.length - 1 : current + step
  const link = links[next]
  link?.focus()
  link?.closest('[data-pair-row]')?.scrollIntoView({ block: 'nearest' })
}

function toggleReasons() {
  const reasons = currentRow()?.querySelector('details')
  if (reasons) reasons.open = !reasons.open
}

function currentRow(): Element | null {
  return document.activeElement?.closest('[data-pair-row]') ?? null
}
