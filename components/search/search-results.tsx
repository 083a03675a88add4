'use client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type AskedOf, useAsked } from '@/components/asking/use-asked'
import { resultKeys } from '@/components/keyboard/key-bindings'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { boundTo } from '@/components/keyboard/use-keys'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Spinner } from '@/components/ui/spinner'
import type { SearchAnswer } from '@/lib/search/search-answer'
import { FoundGroup } from './found-group'
import { NothingFound } from './nothing-found'
import { kindNames, sayFound } from './result-words'
import styles from './results.module.css'
import { resultsAddress } from './results-address'
import type { SearchAddress } from './search-address'
import { findSearchField } from './search-field-mark'
import { Trouble } from './trouble'
import type { GoTo } from './use-search-address'

type SearchResultsProps = {
  project: string
  address: SearchAddress
  goTo: GoTo
  stamp: string
  /** What was found when the page was made. */
  first: SearchAnswer | null
}

/** What was found, by kind. While the next answer is awaited the one before it stays. */
export function SearchResults({ project, address, goTo, stamp, first }: SearchResultsProps) {
  const asked = useAsked<SearchAnswer>(resultsAddress(project, address), { stamp, first })
  if (address.filter.q === '') return <NothingTyped />
  if (!asked.value) return <NotYet asked={asked} />
  const groups = asked.value.groups.filter(({ total }) => total > 0)
  return (
    <Results asked={asked} said={sayFound(groups)}>
      {address.only !== null && (
        <p>
          Only {kindNames[address.only].toLowerCase()} are shown.{' '}
          <Button size="s" onClick={() => goTo({ only: null })}>
            Show every kind
          </Button>
        </p>
      )}
      {groups.map((group) => (
        <FoundGroup key={group.kind} {...{ project, address, goTo, group }} />
      ))}
      {groups.length === 0 && !asked.isWaiting && <NothingFound address={address} goTo={goTo} />}
    </Results>
  )
}

type ResultsProps = { asked: AskedOf<SearchAnswer>; said: string; children: ReactNode }

/** The results with their keys: the arrow keys go from one to the next, and from the first one to the field. */
function Results({ asked, said, children }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  useListedKeys(resultKeys)

  function onKeyDown(event: KeyboardEvent) {
    const target = resultAfter(event, list.current)
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the results inside
    <div ref={list} className={styles.results} aria-busy={asked.isWaiting} onKeyDown={onKeyDown}>
      <p className={styles.said} role="status">
        {asked.isWaiting ? '' : said}
      </p>
      <Trouble asked={asked} />
      {children}
    </div>
  )
}

const steps = {
  next: 1,
  previous: -1,
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
} as const

function resultAfter(event: KeyboardEvent, list: HTMLElement | null): HTMLElement | null {
  const action = boundTo(resultKeys, event.nativeEvent)?.action
  const results = [...(list?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
  const place = event.target instanceof HTMLElement ? results.indexOf(event.target) : -1
  if (!action || place === -1) return null
  if (place === 0 && action === 'previous') return findSearchField()
  return results[Math.max(0, Math.min(place + steps[action], results.length - 1))] ?? null
}

function NotYet({ asked }: { asked: AskedOf<SearchAnswer> }) {
  return asked.trouble === null ? <Spinner label="Searching…" /> : <Trouble asked={asked} />
}

function NothingTyped() {
  return (
    <EmptyState title="Find anything that was written">
      <p>
        Type a word. Documents are searched paragraph by paragraph; quotes, statements and notes of
        claims as well. A result opens at its place.
      </p>
    </EmptyState>
  )
}
