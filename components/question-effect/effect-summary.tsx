'use client'
import type { ReactNode } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { claimPath, pairPath } from '@/lib/addresses'
import type { EffectAnswer } from '@/lib/comparison/effect/effect-answer'
import type { Listed } from '@/lib/comparison/effect/listed'
import type { NamedClaim, NamedEffect, NamedPair } from '@/lib/comparison/effect/named-effect'
import styles from './effect-summary.module.css'

type Place = {
  project: string
  /** The slug of the question. */
  question: string
}

type EffectSummaryProps = Place & { answer: EffectAnswer }

/** What a change does, with numbers of all and names of some, before it is done. */
export function EffectSummary({ answer, ...place }: EffectSummaryProps) {
  const { effect, isWithout, hidesSome } = answer
  return (
    <section className={styles.effect} aria-label="What this changes">
      {effect && !isWithout && <Effects effect={effect} place={place} />}
      {isWithout && effect && <p>No claim, pair or verdict is different by this.</p>}
      {hidesSome && (
        <p className={styles.note}>
          What is hidden from you changes with it, and is not counted here.
        </p>
      )}
    </section>
  )
}

function Effects({ effect, place }: { effect: NamedEffect; place: Place }) {
  const { moves, readers, pairs, judged } = effect
  return (
    <ul className={styles.list}>
      {moves.map((move) => (
        <Line
          key={`${move.from} ${move.to}`}
          claims={move.claims}
          place={place}
          title={<MoveWords move={move} />}
        />
      ))}
      {readers.agree.count > 0 && (
        <Line
          claims={readers.agree}
          place={place}
          title={`Readers differ on ${counted(readers.agree.count, 'claim')} now, and agree afterwards`}
        />
      )}
      {readers.differ.count > 0 && (
        <Line
          claims={readers.differ}
          place={place}
          title={`Readers differ on ${counted(readers.differ.count, 'more claim')} afterwards`}
        />
      )}
      <li className={styles.total}>
        {counted(pairs.before, 'pair')} now, {counted(pairs.after, 'pair')} afterwards
      </li>
      <PairLine
        place={place}
        pairs={pairs.come}
        title={counted(pairs.come.count, 'pair comes', 'pairs come')}
        isNew
      />
      <PairLine
        place={place}
        pairs={pairs.go}
        title={counted(pairs.go.count, 'pair goes', 'pairs go')}
      />
      <PairLine
        place={place}
        pairs={pairs.stayByHand}
        title={`${counted(pairs.stayByHand.count, 'pair stays', 'pairs stay')} because somebody set the two side by side by hand`}
      />
      <PairLine place={place} pairs={judged.stale} title={staleWords(judged)} />
      <PairLine
        place={place}
        pairs={judged.gone}
        title={`${counted(judged.gone.count, 'pair goes that was', 'pairs go that were')} judged: what was said is kept, and counts again where they come back`}
      />
      <PairLine
        place={place}
        pairs={judged.again}
        title={`On ${counted(judged.again.count, 'pair')} the verdicts count again`}
      />
    </ul>
  )
}

function staleWords({ stale, verdicts, resolutions }: NamedEffect['judged']): string {
  const what = [
    verdicts > 0 && counted(verdicts, 'verdict'),
    resolutions > 0 && counted(resolutions, 'resolution'),
  ].filter(Boolean)
  const become = verdicts + resolutions === 1 ? 'becomes' : 'become'
  return `${what.join(' and ')} on ${counted(stale.count, 'pair')} ${become} stale: given on other words or positions, still shown, and waiting to be judged again`
}

function MoveWords({ move }: { move: NamedEffect['moves'][number] }) {
  const annotator = useAnnotator()
  const total = move.readings.reduce((sum, { count }) => sum + count, 0)
  const whose = move.readings.map(
    ({ by, count }) => `${count.toLocaleString('en')} by ${by === annotator ? 'you' : by}`,
  )
  return (
    <>
      <strong>{counted(total, 'reading')}</strong> of {counted(move.claims.count, 'claim')}
      {move.archived > 0 && ` (${move.archived.toLocaleString('en')} archived)`}{' '}
      {total === 1 ? 'goes' : 'go'} from “{move.from}” to “{move.to}”: {whose.join(', ')}
    </>
  )
}

function Line({
  title,
  claims,
  place,
}: {
  title: ReactNode
  claims: Listed<NamedClaim>
  place: Place
}) {
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <ul className={styles.names}>
          {claims.first.map((claim) => (
            <li key={claim.number}>
              <ClaimLink claim={claim} place={place} />
            </li>
          ))}
          <Rest of={claims} />
        </ul>
      </details>
    </li>
  )
}

function PairLine({
  title,
  pairs,
  place,
  isNew = false,
}: {
  title: string
  pairs: Listed<NamedPair>
  place: Place
  /** Pairs that are not there yet have no page. */
  isNew?: boolean
}) {
  if (pairs.count === 0) return null
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <ul className={styles.names}>
          {pairs.first.map(({ claims: [a, b] }) => (
            <li key={`${a.number} ${b.number}`}>
              {!isNew && (
                <Link href={pairPath(place.project, place.question, a.number, b.number)}>
                  C-{a.number} and C-{b.number}
                </Link>
              )}
              <ClaimLink claim={a} place={place} />
              <ClaimLink claim={b} place={place} />
            </li>
          ))}
          <Rest of={pairs} />
        </ul>
      </details>
    </li>
  )
}

function ClaimLink({ claim, place }: { claim: NamedClaim; place: Place }) {
  const { number, quote, document } = claim
  return (
    <span className={styles.claim}>
      <Link href={claimPath(place.project, document.slug, number)}>C-{number}</Link>{' '}
      <q className={styles.quote} dir="auto">
        {quote}
      </q>{' '}
      <span className={styles.source}>{document.name}</span>
    </span>
  )
}

function Rest({ of: { count, first } }: { of: Listed<unknown> }) {
  const left = count - first.length
  return left > 0 ? <li className={styles.note}>and {left.toLocaleString('en')} more</li> : null
}
