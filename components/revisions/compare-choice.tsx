'use client'
import { useId, useState } from 'react'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { compareRevisionsPath } from '@/lib/addresses'
import styles from './revisions.module.css'

type CompareChoiceProps = {
  project: string
  document: string
  /** The newest first. */
  revisions: readonly { number: number; name: string }[]
}

/** Sets any two texts of a document side by side. */
export function CompareChoice({ project, document, revisions }: CompareChoiceProps) {
  const titleId = useId()
  const navigate = useNavigate()
  const options = revisions.map(({ number, name }) => ({ value: `${number}`, label: name }))
  const [from, setFrom] = useState(options.at(-1)?.value ?? '')
  const [to, setTo] = useState(options[0]?.value ?? '')
  return (
    <form
      className={styles.choices}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        navigate(compareRevisionsPath(project, document, { from: Number(from), to: Number(to) }))
      }}
    >
      <h2 id={titleId} className={styles.choiceTitle}>
        Compare any two
      </h2>
      <Select label="Before" options={options} value={from} onValueChange={setFrom} />
      <Select label="After" options={options} value={to} onValueChange={setTo} />
      <Button type="submit">Compare</Button>
    </form>
  )
}
