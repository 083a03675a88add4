'use client'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Spinner } from '@/components/ui/spinner'
import { EffectSummary } from './effect-summary'
import styles from './shown-effect.module.css'
import type { AskedEffect } from './use-effect-of'

type ShownEffectProps = {
  project: string
  question: string
  asked: AskedEffect
  askAgain: () => void
}

/** What a change does, or that it is being reckoned, or why it cannot be. */
export function ShownEffect({ project, question, asked, askAgain }: ShownEffectProps) {
  return (
    <div aria-live="polite">
      {asked.status === 'asking' && (
        <p className={styles.asking}>
          <Spinner /> Reckoning what this changes…
        </p>
      )}
      {asked.status === 'failed' && (
        <div className={styles.failed}>
          <FieldError>{asked.message}</FieldError>
          <Button size="s" onClick={askAgain}>
            Try again
          </Button>
        </div>
      )}
      {asked.status === 'answered' &&
        (asked.answer.problem === null ? (
          <EffectSummary project={project} question={question} answer={asked.answer} />
        ) : (
          <FieldError>{asked.answer.problem}</FieldError>
        ))}
    </div>
  )
}
