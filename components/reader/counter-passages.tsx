'use client'
import { ArrowLeftRight } from 'lucide-react'
import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { Spinner } from '@/components/ui/spinner'
import { boardPath, claimPath, pairPath } from '@/lib/addresses'
import type { CounterPassagesAnswer } from '@/lib/comparison/counter-passages-answer'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import styles from './counter-passages.module.css'
import { type Asked, useCounterPassages } from './use-counter-passages'

type CounterPassagesProps = { project: string; claim: { id: string; number: number } }

/** What other documents say against a claim most strongly, for who asks. */
export function CounterPassages({ project, claim }: CounterPassagesProps) {
  const { asked, ask, close } = useCounterPassages(project, claim.id)
  const isOpen = asked.status !== 'not-asked'
  return (
    <div className={styles.counter} data-print="no">
      <Button
        size="s"
        variant="quiet"
        icon={<ArrowLeftRight size={15} aria-hidden />}
        aria-expanded={isOpen}
        onClick={isOpen ? close : ask}
      >
        Strongest counter-passage
      </Button>
      <div aria-live="polite">
        <Answer project={project} claimNumber={claim.number} asked={asked} />
      </div>
    </div>
  )
}

type AnswerProps = { project: string; claimNumber: number; asked: Asked }

function Answer({ project, claimNumber, asked }: AnswerProps) {
  if (asked.status === 'not-asked') return null
  if (asked.status === 'asking') return <Spinner label="Looking in the other documents" />
  if (asked.status === 'failed') {
    return (
      <p className={styles.none}>
        The server did not answer. Close this and ask again in a moment.
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {asked.answer.counterPassages.map((counter) => (
        <li key={counter.question.slug} className={styles.entry}>
          <p className={styles.question}>{counter.question.text}</p>
          {counter.strongest ? (
            <Strongest {...{ project, claimNumber, counter, strongest: counter.strongest }} />
          ) : (
            <NoneCoded project={project} counter={counter} />
          )}
        </li>
      ))}
    </ul>
  )
}

type Counter = CounterPassagesAnswer['counterPassages'][number]
type StrongestProps = {
  project: string
  claimNumber: number
  counter: Counter
  strongest: NonNullable<Counter['strongest']>
}

function Strongest({ project, claimNumber, counter, strongest }: StrongestProps) {
  const { document } = strongest
  return (
    <>
      <p className={styles.position}>“{strongest.position}”</p>
      <blockquote className={styles.quote} lang={document.language} dir="auto">
        {strongest.quotes.join(' […] ')}
      </blockquote>
      <p className={styles.source}>
        <Link href={claimPath(project, document.slug, strongest.claimNumber)}>
          C-{strongest.claimNumber}
        </Link>
        , {shortDocumentName(document)}, {describePartialDate(document.publishedOn)}
      </p>
      <p className={styles.source}>
        {describeVoice(strongest)} · <LikelihoodMark hedge={strongest.hedge} />
      </p>
      <p>
        <Link href={pairPath(project, counter.question.slug, claimNumber, strongest.claimNumber)}>
          Set the two side by side
        </Link>
      </p>
    </>
  )
}

/** Nothing found is a finding only where somebody looked. */
function NoneCoded({ project, counter }: { project: string; counter: Counter }) {
  const { notCheckedCount: count, question } = counter
  return (
    <p className={styles.none}>
      None coded;{' '}
      <Link href={boardPath(project, question.slug)}>
        {count === 0
          ? 'all other documents are checked'
          : `${counted(count, 'document')} not checked`}
      </Link>
    </p>
  )
}
