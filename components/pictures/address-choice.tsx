'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import styles from './pictures-page.module.css'

type AddressChoiceProps = {
  label: string
  /** What is chosen here, for those who hear it. */
  name: string
  /** Each choice with the address that it makes. */
  choices: readonly { value: string; label: string; href: string }[]
  chosen: string
}

/** A choice of what pictures show. Each is an address, so that it can be sent, reloaded and gone back from. */
export function AddressChoice({ label, name, choices, chosen }: AddressChoiceProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  return (
    <form className={styles.filters} aria-label={name} data-print="no">
      <Select
        label={label}
        options={choices}
        value={chosen}
        onValueChange={(value) => {
          const href = choices.find((choice) => choice.value === value)?.href
          if (href) start(() => router.push(href, { scroll: false }))
        }}
      />
      {pending && <Spinner />}
    </form>
  )
}
