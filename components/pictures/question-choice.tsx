'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import styles from './pictures-page.module.css'

type QuestionChoiceProps = {
  /** Every question with the address of its time line. */
  questions: readonly { value: string; label: string; href: string }[]
  chosen: string
}

/** Which question the time line is about. Each choice is an address. */
export function QuestionChoice({ questions, chosen }: QuestionChoiceProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  return (
    <form className={styles.filters} aria-label="What the time line shows" data-print="no">
      <Select
        label="Question"
        options={questions}
        value={chosen}
        onValueChange={(value) => {
          const href = questions.find((question) => question.value === value)?.href
          if (href) start(() => router.push(href, { scroll: false }))
        }}
      />
      {pending && <Spinner />}
    </form>
  )
}
