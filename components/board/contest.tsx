import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import type { BoardView } from './board-view'
import styles from './contest.module.css'

/** How contested the question is, in a sentence, and the way to its pairs. */
export function Contest({ view }: { view: BoardView }) {
  const { contestedness } = view
  return (
    <div className={styles.contest}>
      <p className={styles.sentence}>{contestedness.sentence}.</p>
      <p className={styles.pairs}>
        <Pairs view={view} />
      </p>
      {contestedness.unrelated.length > 0 && <Unrelated pairs={contestedness.unrelated} />}
    </div>
  )
}

function Pairs({ view }: { view: BoardView }) {
  const { candidates, unjudged, stale, contradictions } = view.contestedness
  const [first] = view.pairs
  const firstHref = first && view.hrefOfPair(first)
  if (candidates === 0 || !firstHref) return 'No two claims oppose each other yet.'
  const judged = `${counted(contradictions, 'contradiction')} among the ${candidates - unjudged} judged`
  return (
    <>
      <Link href={view.nextPairHref ?? firstHref}>
        {counted(candidates, 'pair')},{' '}
        {unjudged === 0 ? 'all judged' : `${unjudged} not judged yet`}
      </Link>
      {candidates > unjudged && `, ${judged}`}
      {stale > 0 && `, ${stale} to judge again because a claim changed`}
    </>
  )
}

function Unrelated({ pairs }: { pairs: BoardView['contestedness']['unrelated'] }) {
  return (
    <details className={styles.note}>
      <summary>Some positions are not set against each other</summary>
      <p>
        Nobody has said yet whether these exclude each other, so their claims make no pairs. Edit
        the question to say so.
      </p>
      <ul>
        {pairs.map(([a, b]) => (
          <li key={a.id + b.id}>
            “{a.label}” and “{b.label}”
          </li>
        ))}
      </ul>
    </details>
  )
}
