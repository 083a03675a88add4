'use client'
import { Check, ChevronDown } from 'lucide-react'
import { coverageChoices } from '@/components/coverage/coverage-choices'
import { type SetCoverage, useSetCoverage } from '@/components/coverage/use-set-coverage'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { CoverageState } from '@/lib/questions/question'
import styles from './coverage-menu.module.css'

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
  const { save, isSaving } = useSetCoverage(project, setCoverage)
  const place = { documentId, questionId, documentName }
  const { start, end } = splitLastWord(words)
  const current = column.isChecked ? column.state : 'not-checked'

  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.trigger}
          aria-label={`${documentName}: ${words}. Change`}
          aria-busy={isSaving(place)}
        >
          {start}
          <span className={styles.end}>
            {end}
            <ChevronDown size={14} aria-hidden data-print="no" />
          </span>
        </button>
      }
    >
      {coverageChoices.map((choice) => (
        <MenuItem
          key={choice.state}
          icon={choice.state === current && <Check size={16} aria-hidden />}
          onSelect={() => void save(place, choice.state)}
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
