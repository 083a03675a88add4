import { asFarAsRead, hiddenFromCounts } from '@/components/annotator/hidden-words'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { countWaiting } from '@/lib/comparison/pair-list'
import type { PairState } from '@/lib/comparison/pair-standing'
import { readersDifferOn, sourcesDifferBy } from '@/lib/comparison/two-badges'
import type { BoardView } from './board-view'
import { clashesByScope, type ScopeClashes } from './clashes-by-scope'
import styles from './contest.module.css'

/** How contested the question is, in a sentence, and the way to its pairs. */
export function Contest({ view }: { view: BoardView }) {
  const { contestedness } = view
  const hidden = hiddenFromCounts(view.hides)
  return (
    <div className={styles.contest}>
      <p className={styles.sentence}>{asFarAsRead(contestedness.sentence, view.hides)}.</p>
      <Badges view={view} />
      <p className={styles.pairs}>
        <Pairs view={view} />
        {hidden && ` · ${hidden}`}
      </p>
      {contestedness.unrelated.length > 0 && <Unrelated pairs={contestedness.unrelated} />}
    </div>
  )
}

/** Which of the two disagreements there are. Neither says anything about the other. */
function Badges({ view }: { view: BoardView }) {
  const [differ, ...others] = sourcesDifferBy(view.pairs.touched)
  const onBoard = new Set(view.documents.map(({ id }) => id))
  const claims = [...view.claimById.values()].filter(({ documentId }) => onBoard.has(documentId))
  const disputed = readersDifferOn(claims, view.question.id)
  const href = differ && view.hrefOfPair(differ)
  if (!differ && disputed.length === 0) return null
  return (
    <p className={styles.badges}>
      {href && (
        <Link href={href}>
          <Badge emphasis="strong">Sources differ</Badge> {counted(others.length + 1, 'pair')}
        </Link>
      )}
      {disputed[0] && (
        <Link href={view.hrefWith({ claim: disputed[0].number })} scroll={false}>
          <Badge>Readers differ</Badge> {counted(disputed.length, 'claim')}
        </Link>
      )}
    </p>
  )
}

function Pairs({ view }: { view: BoardView }) {
  const { pairs, history, search } = view
  const candidates = pairs.places.length
  const countIn = (state: PairState) =>
    pairs.touched.filter(({ standing }) => standing.state === state).length
  const [stale, split] = [countIn('stale'), countIn('split')]
  const open = countWaiting(pairs) - stale
  const href = view.nextPairHref ?? view.leadingPairHref
  if (candidates === 0 || !href) {
    if (search.kinds.length > 0) return 'No pair of this kind.'
    const standing = history.places.length === 0 ? '' : ' that still stand'
    return `${asFarAsRead(`No two claims${standing} oppose each other`, view.hides)}.`
  }
  return (
    <>
      <Link href={href}>
        {counted(candidates, 'pair')}
        {search.kinds.length > 0 && ' of this kind'}
        {open > 0 && `, ${open} not judged yet`}
        {open + stale === 0 && ', all judged'}
      </Link>
      {candidates > open + stale && <Clashes view={view} />}
      {split > 0 && `, reviewers split on ${split}`}
      {stale > 0 && `, ${stale} to judge again because a claim changed`}
    </>
  )
}

/** Whom those on one side contradict. */
const opponents: Record<PairScope, string> = {
  sources: 'between sources',
  speakers: 'with people who are quoted',
  'inner-tension': 'inside one document',
}

function Clashes({ view }: { view: BoardView }) {
  const groups = clashesByScope(view.pairs.touched)
  if (groups.length === 0) return ', none of those judged a contradiction'
  return groups.map((clashes) => {
    const first = clashes.contradictions[0] ?? clashes.partial[0]
    const href = first && view.hrefOfPair(first)
    if (!href) return null
    return (
      <span key={clashes.scope}>
        ,{' '}
        <Link href={href}>
          {clashWords(clashes)} {opponents[clashes.scope]}
        </Link>
      </span>
    )
  })
}

/** "2 contradictions and 1 partial one", "3 partial contradictions" */
function clashWords({ contradictions, partial }: ScopeClashes): string {
  if (contradictions.length === 0) return counted(partial.length, 'partial contradiction')
  const whole = counted(contradictions.length, 'contradiction')
  return partial.length === 0 ? whole : `${whole} and ${counted(partial.length, 'partial one')}`
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
