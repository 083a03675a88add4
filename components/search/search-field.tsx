'use client'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { longestQuery } from '@/lib/search/parse-search-query'
import styles from './search.module.css'
import { searchFieldMark } from './search-field-mark'
import { queryWhileTyping } from './typed-query'

type SearchFieldProps = {
  /** What is searched for now. */
  q: string
  /** `replace`: somebody is still typing, and goes back to where they began. */
  onSearch: (q: string, replace: boolean) => void
  /** What the arrow keys lead to. */
  results: RefObject<HTMLElement | null>
}

/** So long nothing was typed before it is searched for: shorter asks more often, longer is felt. */
const pauseMs = 150

/** With the end that a word or a phrase gets while somebody types it, no longer than a search can be. */
const mostTyped = longestQuery - 2

/** The field that is searched from as one types. Enter takes the words as they stand. */
export function SearchField({ q, onSearch, results }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const { typed, type, enter } = useTyped(q, onSearch)

  // Who comes here from elsewhere wants to type; who comes back to results wants to see them.
  useEffect(() => {
    if (field.current?.value === '') field.current.focus({ preventScroll: true })
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') enter()
    else if (event.key === 'ArrowDown' && focusFirst(results.current)) event.preventDefault()
  }

  return (
    <div className={styles.field}>
      <Search size={18} aria-hidden />
      <input
        ref={field}
        {...searchFieldMark}
        type="search"
        aria-label="Search the project"
        placeholder="Documents, quotes, statements, notes"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={mostTyped}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <IconButton
          label="Clear the field"
          icon={<X size={18} aria-hidden />}
          onClick={() => {
            type('')
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}

function focusFirst(results: HTMLElement | null): boolean {
  const first = results?.querySelector<HTMLElement>(
    'a[data-result], [data-part="words"][tabindex="0"]',
  )
  first?.focus()
  return first !== null && first !== undefined
}

/** What is in the field, and when it is searched for. */
function useTyped(q: string, onSearch: SearchFieldProps['onSearch']) {
  const [typed, setTyped] = useState(q)
  /** What was asked for from here and is not in the address yet. */
  const asked = useRef<string[]>([])
  const pause = useRef(0)
  useEffect(() => () => window.clearTimeout(pause.current), [])

  // An address that was not asked for from here is one that somebody went back to, or chose elsewhere.
  useEffect(() => {
    const place = asked.current.indexOf(q)
    asked.current = asked.current.slice(place + 1)
    if (place === -1) setTyped(q)
  }, [q])

  function search(text: string, replace: boolean) {
    window.clearTimeout(pause.current)
    const next = text.trim()
    if (next === (asked.current.at(-1) ?? q)) return
    asked.current.push(next)
    onSearch(next, replace)
  }

  return {
    typed,
    type: (text: string) => {
      setTyped(text)
      window.clearTimeout(pause.current)
      // What somebody begins from is a step to go back to; what they type on the way is not.
      pause.current = window.setTimeout(() => search(queryWhileTyping(text), q !== ''), pauseMs)
    },
    enter: () => search(typed, true),
  }
}
