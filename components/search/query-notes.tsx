import type { SearchQuery } from '@/lib/search/search-query'
import styles from './search.module.css'

/** What is to be said of what was typed: how it was read where it could not be meant so. */
export function QueryNotes({ query: { text, notes } }: { query: SearchQuery }) {
  return <div role="status">{notes.length > 0 && <Notes text={text} notes={notes} />}</div>
}

function Notes({ text, notes }: Pick<SearchQuery, 'text' | 'notes'>) {
  return (
    <ul className={styles.notes} aria-label="How the search was read">
      {notes.map(({ message, start, end }) => (
        <li key={`${start}-${end} ${message}`}>
          {message}{' '}
          {end - start < text.length && (
            <bdi>
              {text.slice(0, start)}
              <mark>{text.slice(start, end)}</mark>
              {text.slice(end)}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  )
}
