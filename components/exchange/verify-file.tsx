'use client'
import { useState } from 'react'
import { ask, refused } from '@/components/asking/ask'
import { Button } from '@/components/ui/button'
import { CopyLine } from '@/components/ui/copy-line'
import { FileField } from '@/components/ui/file-field'
import type { Answer } from '@/lib/errors'
import styles from './exchange.module.css'
import { type DoubtfulQuote, DoubtfulQuotes } from './quote-check'
import { readProjectFile } from './read-project-file'
import { shellWord } from './shell-word'

export type FileCheck = {
  /** How many quotes have each outcome. */
  counts: Record<'OK' | 'CHANGED' | 'MISSING', number>
  failed: DoubtfulQuote[]
  /** Texts that are not the ones that were hashed. */
  alteredTexts: string[]
}

/** Takes the text of a project file. A refusal says one problem a line. */
export type VerifyFile = (input: { text: string }) => Promise<Answer<FileCheck>>

/** Checks the quotes of a file that was exported earlier, or that somebody sent. Nothing is stored. */
export function VerifyFilePanel({ verifyFile }: { verifyFile: VerifyFile }) {
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<Answer<FileCheck> | null>(null)
  const [busy, setBusy] = useState(false)

  async function verify() {
    if (busy) return
    setBusy(true)
    const read = await readProjectFile(file)
    setAnswer('text' in read ? await ask(verifyFile(read)) : refused(read.refusal))
    setBusy(false)
  }

  return (
    <div className={styles.panel}>
      <FileField
        label="Project file"
        accept=".json,application/json"
        file={file}
        onFile={(chosen) => {
          setFile(chosen)
          setAnswer(null)
        }}
      >
        A .json file exported from Counterpoint, up to 11 MB.
      </FileField>
      <div>
        <Button busy={busy} onClick={verify}>
          Check its quotes
        </Button>
      </div>
      <div role="status">{answer && <Outcome answer={answer} />}</div>
      <CopyLine
        label="The same in a terminal"
        text={`npm run -s counterpoint -- verify ${shellWord(file?.name ?? 'FILE')}`}
      />
    </div>
  )
}

function Outcome({ answer }: { answer: Answer<FileCheck> }) {
  if (!answer.ok) {
    return (
      <ul className={styles.doubtful}>
        {answer.message.split('\n').map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )
  }
  const { counts, failed, alteredTexts } = answer.value
  return (
    <>
      <dl className={styles.counts}>
        {Object.entries(counts).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {alteredTexts.length > 0 && (
        <p>Not the text that was hashed at export: {alteredTexts.join(', ')}.</p>
      )}
      {failed.length > 0 && <DoubtfulQuotes quotes={failed} />}
    </>
  )
}
