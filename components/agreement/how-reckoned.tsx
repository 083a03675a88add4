import { Disclosure } from '@/components/ui/disclosure'
import type { UndefinedReason } from '@/lib/comparison/agreement/coefficient'
import styles from './agreement-page.module.css'
import { type FigureName, figureWords, undefinedWords } from './agreement-words'

type HowReckonedProps = {
  names: readonly FigureName[]
  /** Why some figures are undefined. */
  reasons: readonly UndefinedReason[]
}

/** What undefined means here, and how each figure is reckoned. */
export function HowReckoned({ names, reasons }: HowReckonedProps) {
  return (
    <>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>
              <strong>{undefinedWords[reason].short}</strong> {undefinedWords[reason].long}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="How these figures are reckoned">
        <dl className={styles.how}>
          {names.map((name) => (
            <div key={name}>
              <dt>{figureWords[name].label}</dt>
              <dd>{figureWords[name].how}</dd>
            </div>
          ))}
          <div>
            <dt>Several questions or tags together</dt>
            <dd>
              Chance is reckoned within each, since nobody mistakes an answer to one question for an
              answer to another. Kappa and alpha are then averaged, weighed by the disagreement that
              chance would give.
            </dd>
          </div>
          <div>
            <dt>No words for good or poor agreement</dt>
            <dd>
              What is enough depends on what the figure is for. Small n and rare values move kappa
              and alpha a long way: read the disagreements.
            </dd>
          </div>
        </dl>
      </Disclosure>
    </>
  )
}
