'use client'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useDraft } from './use-draft'

type SavedTextProps = {
  label: string
  hint?: string
  placeholder?: string
  /** The most characters that can be saved. What is longer is kept as it was typed, and said to be too long. */
  maxLength: number
  value: string
  onSave: (value: string) => void
}

/** One line of text that is saved by itself. */
export function SavedTextField(props: SavedTextProps) {
  return <TextField {...useSavedText(props)} />
}

/** Several lines of text that are saved by themselves. */
export function SavedTextArea(props: SavedTextProps) {
  return <TextArea {...useSavedText(props)} />
}

function useSavedText({ value, maxLength, onSave, ...field }: SavedTextProps) {
  const draft = useDraft(value, onSave)
  return {
    ...field,
    value: draft.value,
    error: problemOf(draft.value, maxLength),
    onChange: (event: { currentTarget: { value: string } }) =>
      draft.change(event.currentTarget.value),
    onBlur: draft.leave,
  }
}

function problemOf(text: string, maxLength: number): string | null {
  const { length } = text.trim()
  if (length <= maxLength) return null
  const surplus = (length - maxLength).toLocaleString('en')
  return `Too long by ${surplus} characters to be saved.`
}
