'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import styles from './agreement-filters.module.css'

/** One filter: its choices, each with the address that it leads to. */
export type FilterChoices = {
  label: string
  value: string
  options: readonly { value: string; label: string; href: string }[]
}

/** Which units are looked at. Each choice is an address, so that it can be sent, reloaded and gone back from. */
export function AgreementFilters({ filters }: { filters: readonly FilterChoices[] }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const show = (href: string | undefined) => {
    if (href) start(() => router.push(href, { scroll: false }))
  }
  return (
    <form className={styles.filters} aria-label="What is compared" data-print="no">
      {filters.map(({ label, value, options }) => (
        <Select
          key={label}
          label={label}
          className={styles.filter ?? ''}
          options={options}
          value={value}
          onValueChange={(chosen) => show(options.find((option) => option.value === chosen)?.href)}
        />
      ))}
      {pending && <Spinner />}
    </form>
  )
}
