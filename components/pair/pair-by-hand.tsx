'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useKeys } from '@/components/keyboard/use-keys'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Answer } from '@/lib/errors'
import styles from './pair-by-hand.module.css'

export type PairClaims = (input: {
  batchId: string
  project: string
  questionId: string
  claimAId: string
  claimBId: string
}) => Promise<Answer<StoredPair>>

type PairByHandProps = {
  project: string
  questionId: string
  claimIds: [string, string]
  otherQuestions: readonly { text: string; href: string }[]
  pairClaims: PairClaims
  undoSteps: UndoSteps
}

/** Sets two claims side by side that nothing else would pair, on this question or on another one. */
export function PairByHand(props: PairByHandProps) {
  const { project, questionId, claimIds, otherQuestions, pairClaims, undoSteps } = props
  const [claimAId, claimBId] = claimIds
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, undoSteps)

  async function pair() {
    if (busy) return
    const change = { project, questionId, claimAId, claimBId }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(pairClaims({ batchId: batchIdOf(change), ...change }))
    setBusy(false)
    if (!answer.ok) {
      setRefusal(answer.message)
      return
    }
    show({ message: 'Set side by side', action: { label: 'Undo', onAction: undo } })
    refresh()
  }

  useKeys(pairKeys, { pair: () => void pair() })
  return (
    <section className={styles.byHand} aria-label="Pair by hand" data-print="no">
      <p>
        You can judge them all the same. The pair is listed with your name, on its board, in the
        review and in exports.
      </p>
      <div className={styles.action}>
        <Button variant="primary" busy={busy} onClick={() => void pair()}>
          Set them side by side
        </Button>
        <span className={styles.keys}>
          <KeyHint keys={pairKeys} of="pair" />
        </span>
      </div>
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      {otherQuestions.length > 0 && (
        <details>
          <summary>On another question</summary>
          <ul className={styles.questions}>
            {otherQuestions.map(({ text, href }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
