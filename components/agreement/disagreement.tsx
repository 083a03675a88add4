import { Fragment } from 'react'
import { QuoteText } from '@/components/passage/quote-text'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import styles from './disagreement.module.css'
import type { ListedSaying, ListedUnit, QuotedClaims } from './disagreements-view'

/** One unit: the words it is about, and who said what. */
export function Disagreement({ unit }: { unit: ListedUnit }) {
  const { topic, sentence, quotes, sayings, pairHref, differs } = unit
  return (
    <li className={styles.unit}>
      <div className={styles.head}>
        {topic && (
          <p className={styles.topic}>
            {topic.href === null ? topic.label : <Link href={topic.href}>{topic.label}</Link>}
          </p>
        )}
        {!differs && <Badge>Agree</Badge>}
        {pairHref && <Link href={pairHref}>Open the pair</Link>}
      </div>
      {sentence && (
        <figure className={styles.passage}>
          <blockquote className={styles.quote} lang={sentence.language} dir="auto">
            {sentence.text}
          </blockquote>
          <figcaption className={styles.source}>{sentence.document}, the whole sentence</figcaption>
        </figure>
      )}
      {quotes.map((quoted) => (
        <Quote key={quoted[0].claim.id} quoted={quoted} />
      ))}
      <dl className={styles.sayings}>
        {sayings.map((saying) => (
          <Saying key={saying.by} saying={saying} />
        ))}
      </dl>
    </li>
  )
}

/** The words once, with every claim on them. */
function Quote({ quoted }: { quoted: QuotedClaims }) {
  const [{ claim, document, language }] = quoted
  return (
    <figure className={styles.passage}>
      <blockquote className={styles.quote} lang={language} dir="auto">
        “<QuoteText claim={claim} />”
      </blockquote>
      <figcaption className={styles.source}>
        {quoted.map((listed) => (
          <Fragment key={listed.claim.id}>
            <Link href={listed.href}>C-{listed.claim.number}</Link>,{' '}
          </Fragment>
        ))}
        {document}
      </figcaption>
    </figure>
  )
}

function Saying({ saying: { by, words, reason, on } }: { saying: ListedSaying }) {
  return (
    <div className={styles.saying}>
      <dt>
        <bdi>{by}</bdi>
      </dt>
      <dd>
        <span className={styles.value}>{words}</span>
        {on.length > 0 && (
          <span className={styles.on}>
            {' '}
            on {on.map(({ claim }) => `C-${claim.number}`).join(', ')}
          </span>
        )}
        {reason !== '' && <p className={styles.reason}>{reason}</p>}
      </dd>
    </div>
  )
}
