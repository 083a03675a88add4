import { Fragment } from 'react'
import { counted } from '@/components/ui/counted'
import styles from './agreement-page.module.css'
import type { AgreementView } from './agreement-view'

/** Whom the figures are of, what they say nothing about, and why. */
export function Scope({ view }: { view: AgreementView }) {
  const leftOut = leftOutWords(view)
  return (
    <p className={styles.note}>
      Between{' '}
      {view.whole.figures.annotators.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      .{view.isPartial && ' What is hidden from you is not counted.'}
      {leftOut.length > 0 && ` Left out: ${leftOut.join('; ')}.`}
    </p>
  )
}

function leftOutWords({ aloneCount, staleCount, unplacedCount }: AgreementView): string[] {
  return [
    aloneCount > 0 && `${counted(aloneCount, 'unit')} on which one person alone said something`,
    staleCount > 0 && `${counted(staleCount, 'stale verdict')}`,
    unplacedCount > 0 &&
      `${counted(unplacedCount, 'claim')} whose words are not where they were quoted`,
  ].filter((part) => part !== false)
}
