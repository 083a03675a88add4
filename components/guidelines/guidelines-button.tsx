'use client'
import { BookOpen } from 'lucide-react'
import { projectKeys } from '@/components/keyboard/key-bindings'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { IconButton } from '@/components/ui/icon-button'
import { openGuidelines } from './guidelines-state'
import type { GuidelinesSubject } from './guidelines-subject'

type GuidelinesButtonProps = {
  /** Where they open; at what is in hand where it is left out. */
  subject?: GuidelinesSubject
  /** What it is called where a page has several. */
  label?: string
}

/** Opens the guidelines of the project beside the work. */
export function GuidelinesButton({ subject, label = 'Guidelines' }: GuidelinesButtonProps) {
  return (
    <IconButton
      label={label}
      size="s"
      {...useShortcut(projectKeys, 'guidelines')}
      icon={<BookOpen size={16} aria-hidden />}
      // The words that are selected stay so.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openGuidelines(subject)}
    />
  )
}
