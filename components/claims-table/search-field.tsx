'use client'
import { Search, X } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { searchFieldMark } from '@/components/search/search-field-mark'
import styles from './claims-desk.module.css'

type SearchFieldProps = {
  /** What the address searches for. */
  searched: string
  onSearch: (text: string, options: { replace: boolean }) => void
}

/** So long after the last key the search begins by itself, in milliseconds: between two words, not between letters. */
const pauseMs = 350

/** Searches quotes, statements and notes as one types. One search is one step of the browser's way back. */
export function SearchField({ searched, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState({ text: searched, seen: searched })
  const [isGoingOn, setIsGoingOn] = useState(false)
  // What the address searches for changed by other means, such as the way back: the field follows it.
  const isBehind = typed.seen !== searched && typed.text.trim() !== searched
  const text = isBehind ? searched : typed.text
  if (typed.seen !== searched) setTyped({ text, seen: searched })
  const latest = useRef(onSearch)
  useEffect(() => {
    latest.current = onSearch
  })

  useEffect(() => {
    if (text.trim() === searched) return
    const timer = setTimeout(() => {
      latest.current(text.trim(), { replace: isGoingOn })
      setIsGoingOn(true)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, searched, isGoingOn])

  function searchNow(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== searched) onSearch(text.trim(), { replace: isGoingOn })
    setIsGoingOn(false)
  }

  return (
    <search className={styles.search}>
      <form onSubmit={searchNow}>
        <Search size={16} aria-hidden />
        <input
          {...searchFieldMark}
          type="text"
          inputMode="search"
          aria-label="Search quotes, statements and notes"
          placeholder="Search quotes, statements and notes"
          aria-keyshortcuts="/"
          value={text}
          onChange={({ currentTarget }) => setTyped({ text: currentTarget.value, seen: searched })}
          onBlur={() => setIsGoingOn(false)}
        />
        {text !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the search"
            onClick={() => {
              setTyped({ text: '', seen: searched })
              onSearch('', { replace: false })
            }}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </form>
    </search>
  )
}
