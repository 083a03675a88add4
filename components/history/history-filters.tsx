'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { historyPath } from '@/lib/addresses'
import { subjectKinds } from '@/lib/history/subject'
import styles from './history-filters.module.css'
import { type HistorySearch, historyHref, isFiltered, parseHistorySearch } from './history-search'
import { subjectKindWords } from './subject-words'

type HistoryFiltersProps = { project: string; search: HistorySearch; people: readonly string[] }

/** Which changes are shown. The choice makes an address, so that it can be sent, reloaded and gone back from. */
export function HistoryFilters({ project, search, people }: HistoryFiltersProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [by, setBy] = useState(search.by ?? '')
  const [kind, setKind] = useState<string>(search.kind ?? '')

  function showChosen(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = Object.fromEntries(
      ['claim', 'from', 'to'].map((name) => [name, String(form.get(name) ?? '')]),
    )
    const chosen = parseHistorySearch({ ...typed, by, kind })
    start(() => router.push(historyHref(project, chosen)))
  }

  return (
    <form
      className={styles.filters}
      aria-label="Which changes are shown"
      data-print="no"
      action={historyPath(project)}
      onSubmit={showChosen}
    >
      <Select
        label="Who"
        name="by"
        options={[{ value: '', label: 'everybody' }, ...namesWith(search.by, people)]}
        value={by}
        onValueChange={setBy}
      />
      <Select
        label="What"
        name="kind"
        options={[
          { value: '', label: 'everything' },
          ...subjectKinds.map((known) => ({ value: known, label: subjectKindWords[known] })),
        ]}
        value={kind}
        onValueChange={setKind}
      />
      <div className={styles.claim}>
        <TextField
          label="Claim"
          name="claim"
          placeholder="C-41"
          defaultValue={search.claim === null ? '' : `C-${search.claim}`}
        />
      </div>
      <div className={styles.days}>
        <TextField label="From" name="from" type="date" defaultValue={search.from ?? ''} />
        <TextField label="To" name="to" type="date" defaultValue={search.to ?? ''} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" busy={pending}>
          Show
        </Button>
        {isFiltered(search) && (
          <LinkButton variant="quiet" href={historyPath(project)}>
            Show everything
          </LinkButton>
        )}
      </div>
    </form>
  )
}

/** A name of the address that nobody has is shown as what it is. */
function namesWith(chosen: string | null, people: readonly string[]) {
  const names = chosen === null || people.includes(chosen) ? people : [...people, chosen]
  return names.map((name) => ({ value: name, label: name }))
}
