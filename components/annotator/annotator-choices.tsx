'use client'
import { UserPlus } from 'lucide-react'
import { type RefObject, useState } from 'react'
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
import { switchWords } from './hidden-words'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'

type AnnotatorChoicesProps = {
  view: View
  /** Everybody who can be chosen, by name. */
  people: readonly string[]
  actions: ViewActions
  /** The button that the menu belongs to. */
  trigger: RefObject<HTMLButtonElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** The menu of the bar: who is to annotate, and what is to be hidden from them. */
export function AnnotatorChoices(props: AnnotatorChoicesProps) {
  const { view, people, actions, trigger, open, onOpenChange } = props
  const [isAdding, setIsAdding] = useState(false)
  const { changeOrSay } = useViewChange()
  const { annotator, hides } = view
  return (
    <>
      <Menu
        label="Who annotates, and what is hidden"
        align="end"
        open={open}
        onOpenChange={onOpenChange}
        anchor={trigger}
        finalFocus={trigger}
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
          {switchWords.map(({ what, label, hint }) => (
            <MenuCheckItem
              key={what}
              hint={hint}
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
