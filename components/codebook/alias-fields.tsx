'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { TextField } from '@/components/ui/text-field'
import { distinctNames } from '@/lib/codebook/tag-names'
import { tagLimits } from '@/lib/questions/question'
import styles from './tag-form.module.css'

type AliasFieldsProps = {
  name: string
  aliases: string[]
  onAliases: (aliases: string[]) => void
}

/** The other names that find a tag, each with a way to take it off, and a field for one more. */
export function AliasFields({ name, aliases, onAliases }: AliasFieldsProps) {
  const [typed, setTyped] = useState('')

  function add() {
    const alias = typed.trim()
    if (alias === '') return
    onAliases(distinctNames([...aliases, alias], name))
    setTyped('')
  }

  return (
    <div className={styles.aliases}>
      <div className={styles.addAlias}>
        <TextField
          label="Other names that find it"
          hint="Old names, abbreviations, the word in other languages"
          value={typed}
          maxLength={tagLimits.name}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '')
              return
            event.preventDefault()
            add()
          }}
        />
        <Button onClick={add}>Add</Button>
      </div>
      {aliases.length > 0 && (
        <ul className={styles.chips}>
          {aliases.map((alias) => (
            <li key={alias}>
              <Chip
                removeLabel={`Take off “${alias}”`}
                onRemove={() => onAliases(aliases.filter((known) => known !== alias))}
              >
                {alias}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
