'use client'
import { useId } from 'react'
import type { Codebook } from '@/components/claim-words/describe-field'
import type { ClaimConflict, ClaimPart } from './claim-store'
import styles from './conflict-dialog.module.css'
import { describePart, nameOfPart } from './part-words'

type DisputedPartsProps = {
  conflict: ClaimConflict
  codebook: Codebook
  theirParts: readonly ClaimPart[]
  onTheirParts: (parts: readonly ClaimPart[]) => void
}

/** What differs, mine on the left and theirs on the right, each part to be chosen by itself. */
export function DisputedParts({
  conflict,
  codebook,
  theirParts,
  onTheirParts,
}: DisputedPartsProps) {
  const choose = (part: ClaimPart, isTheirs: boolean) => {
    const others = theirParts.filter((known) => known !== part)
    onTheirParts(isTheirs ? [...others, part] : others)
  }
  return conflict.disputed.map((part) => (
    <fieldset key={part} className={styles.part}>
      <legend className={styles.legend}>{nameOfPart(part)}</legend>
      <div className={styles.versions}>
        <Version
          name={part}
          who="Mine"
          words={versionWords(part, conflict, 'mine', codebook)}
          checked={!theirParts.includes(part)}
          onChoose={() => choose(part, false)}
        />
        <Version
          name={part}
          who="Theirs"
          words={versionWords(part, conflict, 'theirs', codebook)}
          checked={theirParts.includes(part)}
          onChoose={() => choose(part, true)}
        />
      </div>
    </fieldset>
  ))
}

type VersionProps = {
  name: string
  who: string
  words: string
  checked: boolean
  onChoose: () => void
}

function Version({ name, who, words, checked, onChoose }: VersionProps) {
  const id = useId()
  return (
    <label className={styles.version} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={`conflict-${name}`}
        checked={checked}
        onChange={onChoose}
        aria-describedby={`${id}-words`}
      />
      <span className={styles.who}>{who}</span>
      <span id={`${id}-words`} className={styles.words}>
        {words}
      </span>
    </label>
  )
}

function versionWords(
  part: ClaimPart,
  conflict: ClaimConflict,
  side: 'mine' | 'theirs',
  codebook: Codebook,
): string {
  if (part !== 'archived') return describePart(part, conflict[side], codebook)
  const isArchived = side === 'mine' ? conflict.isArchivedHere : conflict.isArchivedThere
  return isArchived ? 'archived' : 'still there, with changes'
}
