'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import styles from './board-filters.module.css'

/** One choice of a filter: what it says, and the address of the board that it makes. */
export type DateChoice = { value: string; label: string; href: string }

type BoardFiltersProps = {
  dates: readonly DateChoice[]
  asOf: string
  leftOut: { hidden: boolean; count: number; toggleHref: string }
}

/** What the board shows. Each choice is an address, so that it can be sent, reloaded and gone back from. */
export function BoardFilters({ dates, asOf, leftOut }: BoardFiltersProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const show = (href: string | undefined) => {
    if (href) start(() => router.push(href, { scroll: false }))
  }
  return (
    <form className={styles.filters} aria-label="What the board shows" data-print="no">
      <Select
        label="As of"
        options={dates}
        value={asOf}
        onValueChange={(value) => show(dates.find((date) => date.value === value)?.href)}
      />
      {leftOut.count > 0 && (
        <Checkbox
          label={`Show who is quoted, ${leftOut.count} not held`}
          checked={!leftOut.hidden}
          onCheckedChange={() => show(leftOut.toggleHref)}
        />
      )}
      {pending && <Spinner />}
    </form>
  )
}
