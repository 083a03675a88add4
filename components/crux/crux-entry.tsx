import { pairHref } from '@/components/pair/pair-search'
import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { QuoteText } from '@/components/passage/quote-text'
import { standingWords } from '@/components/pictures/picture-words'
import { Chip } from '@/components/ui/chip'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { claimPath } from '@/lib/addresses'
import type { CruxQuestion, CruxSide, CruxStand, OpposedQuestion } from '@/lib/comparison/crux'
import { leadingPair } from '@/lib/comparison/leading-pair'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { livePositions } from '@/lib/questions/relation-between'
import styles from './crux-page.module.css'
import { moreClaimsWords, silentSideWords } from './crux-words'

type CruxEntryProps = {
  project: string
  documents: [Document, Document]
  entry: CruxQuestion | OpposedQuestion
}

/** What each of the two documents does with one question, side by side. */
export function CruxEntry({ project, documents, entry }: CruxEntryProps) {
  return (
    <>
      <div className={styles.sides}>
        {entry.sides.map((side, index) => {
          const document = documents[index === 0 ? 0 : 1]
          return <Side key={document.id} {...{ project, document, entry, side }} />
        })}
      </div>
      {'pairs' in entry && <Pairs project={project} entry={entry} />}
    </>
  )
}

type SideProps = { project: string; document: Document; entry: CruxQuestion; side: CruxSide }

function Side({ project, document, entry, side }: SideProps) {
  return (
    <article className={styles.side} aria-label={shortDocumentName(document)}>
      <p className={styles.name}>{shortDocumentName(document)}</p>
      {side.stands.length === 0 && <p className={styles.silent}>{silentSideWords(side)}</p>}
      {side.stands.map((stand) => (
        <Stand key={stand.position.id} {...{ project, document, entry, stand }} />
      ))}
    </article>
  )
}

function Stand({
  project,
  document,
  entry,
  stand,
}: Omit<SideProps, 'side'> & { stand: CruxStand }) {
  const { position, strongest, count } = stand
  const more = moreClaimsWords(count)
  const hue = livePositions(entry.question).findIndex(({ id }) => id === position.id)
  return (
    <div className={styles.stand}>
      <p>
        <Chip hue={hue}>{position.label}</Chip>
      </p>
      <blockquote className={styles.quote} lang={document.language} dir="auto">
        <QuoteText claim={strongest} />
      </blockquote>
      <p className={styles.facts}>
        <Link href={claimPath(project, document.slug, strongest.number)}>C-{strongest.number}</Link>
        , {describeVoice(strongest)} · <LikelihoodMark hedge={strongest.hedge} />
      </p>
      {more && <p className={styles.facts}>{more}</p>}
    </div>
  )
}

/** The pair to begin with, and what was made of it. */
function Pairs({
  project,
  entry: { question, pairs },
}: {
  project: string
  entry: OpposedQuestion
}) {
  const pair = leadingPair(pairs)
  if (!pair) return null
  const [a, b] = pair.facts.sides
  const href = pairHref(
    { project, question: question.slug, claims: [a.claimNumber, b.claimNumber] },
    {
      isReview: false,
      filter: { question: question.slug, scope: pair.scope, aim: 'nobody', kinds: [] },
    },
  )
  return (
    <p className={styles.facts}>
      <Link href={href}>
        C-{a.claimNumber} against C-{b.claimNumber}
      </Link>
      : {standingWords(pair)}
      {pairs.length > 1 && `; ${counted(pairs.length, 'pair')} in all`}
    </p>
  )
}
