'use client'
import { ChevronDown, UserPlus, UserRound } from 'lucide-react'
import { useState } from 'react'
import {
  Menu,
  MenuCheckItem,
  MenuGroup,
  MenuItem,
  MenuRadioGroup,
  MenuSeparator,
} from '@/components/ui/menu'
import type { View } from '@/lib/comparison/view'
import { AddPersonDialog } from './add-person'
import styles from './annotator-menu.module.css'
import { switchWords } from './hidden-words'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'

type AnnotatorMenuProps = {
  view: View
  /** Everybody who can be chosen, by name. */
  people: readonly string[]
  actions: ViewActions
}

/** Who annotates, and what is hidden from them. */
export function AnnotatorMenu({ view, people, actions }: AnnotatorMenuProps) {
  const [isAdding, setIsAdding] = useState(false)
  const { isChanging, changeOrSay } = useViewChange()
  const { annotator, hides } = view
  return (
    <>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            className={styles.trigger}
            aria-label={`Annotating as ${annotator}. Change`}
            aria-busy={isChanging}
          >
            <UserRound size={16} aria-hidden />
            <span className={styles.name} title={annotator}>
              {annotator}
            </span>
            <ChevronDown size={14} aria-hidden />
          </button>
        }
      >
        <MenuRadioGroup
          label="Annotate as"
          value={annotator}
          options={people.map((name) => ({ value: name, label: name }))}
          onValueChange={(name) => {
            if (name !== annotator) void changeOrSay(actions.chooseAnnotator({ name }))
          }}
        />
        <MenuItem icon={<UserPlus size={16} aria-hidden />} onSelect={() => setIsAdding(true)}>
          Add a person…
        </MenuItem>
        <MenuSeparator />
        <MenuGroup label="Work blind">
          {switchWords.map(({ what, label }) => (
            <MenuCheckItem
              key={what}
              checked={hides.includes(what)}
              onCheckedChange={(hidden) => void changeOrSay(actions.hide({ what, hidden }))}
            >
              {label}
            </MenuCheckItem>
          ))}
        </MenuGroup>
      </Menu>
      <AddPersonDialog open={isAdding} onOpenChange={setIsAdding} addPerson={actions.addPerson} />
    </>
  )
}
