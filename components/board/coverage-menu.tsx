'use client'
import { Check, ChevronDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import type { Answer } from '@/lib/errors'
import type { Coverage, CoverageState } from '@/lib/questions/question'
import styles from './coverage-menu.module.css'

export type SetCoverage = (input: {
  batchId: string
  project: string
  documentId: string
  questionId: string
  state: CoverageState
}) => Promise<Answer<Coverage | null>>

type CoverageMenuProps = {
  project: string
  questionId: string
  documentId: string
  documentName: string
  column: { state: CoverageState; isChecked: boolean }
  /** What the menu's button says: the state as it is. */
  words: string
  setCoverage: SetCoverage
}

const choices: readonly { state: CoverageState; label: string }[] = [
  { state: 'silent', label: 'Checked: silent on the question' },
  { state: 'raises-only', label: 'Checked: raises it, takes no position' },
  { state: 'takes-position', label: 'Checked: takes a position' },
  // Others may have checked it: what they found stays.
  { state: 'not-checked', label: 'Not checked by me' },
]

/** Says what a document does with the question, in one press; Ctrl/Cmd+Z takes it back. */
export function CoverageMenu({
  project,
  questionId,
  documentId,
  documentName,
  column,
  words,
  setCoverage,
}: CoverageMenuProps) {
  const [saving, setSaving] = useState<string | null>(null)
  const router = useRouter()
  const { show } = useToast()
  const { start, end } = splitLastWord(words)
  const current = column.isChecked ? column.state : 'not-checked'

  async function choose({ state, label }: (typeof choices)[number]) {
    const input = { batchId: uuidv7(), project, documentId, questionId, state }
    setSaving(label)
    const answer = await ask(setCoverage(input))
    setSaving(null)
    if (answer.ok) {
      router.refresh()
      show({ message: `${documentName}: ${label.toLowerCase()}` })
    } else {
      show({
        message: answer.message,
        urgent: true,
        action: { label: 'Try again', onAction: () => void choose({ state, label }) },
      })
    }
  }

  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.trigger}
          aria-label={`${documentName}: ${words}. Change`}
          aria-busy={saving !== null}
        >
          {start}
          <span className={styles.end}>
            {end}
            <ChevronDown size={14} aria-hidden data-print="no" />
          </span>
        </button>
      }
    >
      {choices.map((choice) => (
        <MenuItem
          key={choice.state}
          icon={choice.state === current && <Check size={16} aria-hidden />}
          onSelect={() => void choose(choice)}
        >
          {choice.label}
        </MenuItem>
      ))}
    </Menu>
  )
}

/** The mark of the menu stays on the line of the last word. */
function splitLastWord(words: string): { start: string; end: string } {
  const end = words.slice(words.lastIndexOf(' ') + 1)
  return { start: words.slice(0, words.length - end.length), end }
}
