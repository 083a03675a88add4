'use client'
import { ChevronDown, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { partialDateSchema } from '@/lib/documents/document'
import { withoutPart } from './filter-parts'
import { publishedWords } from './filter-words'
import styles from './filters.module.css'

type DateFilterProps = {
  filter: ClaimFilter
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  onFilter: (filter: ClaimFilter) => void
}

/** When the documents were published, from and to, as precisely as somebody wants. */
export function DateFilter({ filter, isOpen, onOpenChange, onFilter }: DateFilterProps) {
  const words = publishedWords(filter)
  return (
    <fieldset className={styles.group} aria-label="Published filter">
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        onClick={() => onOpenChange(true)}
      >
        {words === '' ? 'Published' : `P${words.slice(1)}`}
        <ChevronDown size={14} aria-hidden />
      </button>
      {words !== '' && (
        <button
          type="button"
          className={styles.remove}
          aria-label="Remove the dates"
          onClick={() => onFilter(withoutPart(filter, 'published'))}
        >
          <X size={14} aria-hidden />
        </button>
      )}
      <Dialog
        title="Published"
        description="A year, a month (2024-06) or a day (2024-06-30). Either may stay empty."
        open={isOpen}
        onOpenChange={onOpenChange}
      >
        <DateForm
          filter={filter}
          onDone={(next) => {
            onOpenChange(false)
            if (next) onFilter(next)
          }}
        />
      </Dialog>
    </fieldset>
  )
}

type DateFormProps = { filter: ClaimFilter; onDone: (filter: ClaimFilter | null) => void }

function DateForm({ filter, onDone }: DateFormProps) {
  const [from, setFrom] = useState(filter.from ?? '')
  const [to, setTo] = useState(filter.to ?? '')
  const [isTold, setIsTold] = useState(false)
  const problems = { from: problemOf(from), to: problemOf(to) }

  function apply(event: FormEvent) {
    event.preventDefault()
    setIsTold(true)
    if (problems.from || problems.to) return
    onDone({ ...filter, from: from.trim() || null, to: to.trim() || null })
  }

  return (
    <form className={styles.dates} onSubmit={apply} noValidate>
      <TextField
        label="From"
        placeholder="2023"
        inputMode="numeric"
        value={from}
        error={isTold ? problems.from : null}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextField
        label="To"
        placeholder="2024-06"
        inputMode="numeric"
        value={to}
        error={isTold ? problems.to : null}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <DialogActions>
        <Button onClick={() => onDone(null)}>Cancel</Button>
        <Button type="submit" variant="primary">
          Show
        </Button>
      </DialogActions>
    </form>
  )
}

function problemOf(text: string): string | null {
  const isDate = text.trim() === '' || partialDateSchema.safeParse(text.trim()).success
  return isDate ? null : 'Write a date such as 2024, 2024-06 or 2024-06-30'
}
