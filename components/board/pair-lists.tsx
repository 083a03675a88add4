import { reviewHref } from '@/components/pair/pair-search'
import { scopeLabels } from '@/components/pair/scope-words'
import { standingInBrief } from '@/components/pair/standing-words'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { describeFarApart } from '@/lib/comparison/date-gap'
import type { OwnTension } from '@/lib/comparison/inner-tension'
import { type ChosenPairs, chosenAt, firstOf, scopeOfPair } from '@/lib/comparison/pair-list'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { isClash } from '@/lib/comparison/two-badges'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { BoardView } from './board-view'
import styles from './pair-lists.module.css'

/** Where the badges of the documents lead. */
export const innerTensionId = 'inner-tension'

/** So many pairs are shown at once; longer lists unfold. */
const shownAtOnce = 6

/** More than anybody reads in a list; the review goes through all of them. */
const mostListed = 50

/** Every pair of the question: by who opposes whom, inner tension apart, and what is history because it was superseded. */
export function PairLists({ view }: { view: BoardView }) {
  const { pairs, history, tensions } = view
  const groups = [
    ...pairScopes.map((scope) => ({
      id: scope === 'inner-tension' ? innerTensionId : undefined,
      title: scopeLabels[scope],
      pairs: ofScope(pairs, scope),
      allHref: reviewHref(view.project, {
        ...{ question: view.question.slug, scope, aim: 'all', kinds: view.search.kinds },
      }),
    })),
    { id: undefined, title: 'History: a claim was superseded', pairs: history, allHref: null },
  ].filter(({ id, pairs: { places } }) => places.length > 0 || (id && tensions.length > 0))
  if (groups.length === 0) return null
  const ownTensionsOf = ({ id }: (typeof groups)[number]) => (id === innerTensionId ? tensions : [])
  const countOf = (group: (typeof groups)[number]) =>
    group.pairs.places.length + ownTensionsOf(group).length
  return (
    <section className={styles.lists} aria-labelledby="pair-lists">
      <h2 id="pair-lists" className={styles.title}>
        Pairs on this question
      </h2>
      {groups.map((group) => (
        <details
          key={group.title}
          {...(group.id && { id: group.id })}
          className={styles.group}
          open={group.id !== undefined || group.pairs.places.length <= shownAtOnce}
        >
          <summary>
            {group.title}: {counted(countOf(group), 'pair')}
          </summary>
          <ul>
            {ownTensionsOf(group).map((tension) => (
              <TensionItem
                key={tension.document.id + tension.sides[1].position.id}
                view={view}
                tension={tension}
              />
            ))}
            {firstOf(group.pairs, mostListed).map((pair) => (
              <PairItem key={`${pair.claimAId} ${pair.claimBId}`} view={view} pair={pair} />
            ))}
          </ul>
          <Unlisted count={group.pairs.places.length - mostListed} allHref={group.allHref} />
        </details>
      ))}
    </section>
  )
}

/** What the list leaves out, and the way to it. */
function Unlisted({ count, allHref }: { count: number; allHref: string | null }) {
  if (count <= 0) return null
  const words = `${counted(count, 'more pair')}, less contested`
  return <p className={styles.rest}>{allHref ? <Link href={allHref}>{words}</Link> : words}</p>
}

function ofScope(pairs: ChosenPairs, scope: PairScope): ChosenPairs {
  const { list, places } = pairs
  return chosenAt(
    list,
    places.filter((place) => scopeOfPair(list, place) === scope),
  )
}

/** A document that says both itself. The two can be opened side by side; people may make a pair of them. */
function TensionItem({ view, tension }: { view: BoardView; tension: OwnTension }) {
  const { document, sides } = tension
  const [a, b] = sides
  const href = view.hrefOfPair({ claimAId: a.claim.id, claimBId: b.claim.id })
  const [left, right] = sides.map(({ claim, position }) => `C-${claim.number}: ${position.label}`)
  const words = `${shortDocumentName(document)} itself holds both: ${left}, and ${right}`
  return (
    <li className={styles.pair}>
      <p className={styles.sides}>{href ? <Link href={href}>{words}</Link> : words}</p>
      <p className={styles.facts}>Its own claims, so no disagreement between sources</p>
    </li>
  )
}

function PairItem({ view, pair }: { view: BoardView; pair: ReviewedPair }) {
  const { facts, standing } = pair
  const href = view.hrefOfPair(pair)
  const farApart = standing.outcome === 'superseded' ? null : describeFarApart(facts.gap)
  const [a, b] = facts.sides.map(({ claimNumber, documentId, position }) => {
    const document = view.documents.find(({ id }) => id === documentId)
    return `C-${claimNumber} ${document ? shortDocumentName(document) : ''}: ${position}`
  })
  return (
    <li className={styles.pair}>
      <p className={styles.sides}>
        {href ? (
          <Link href={href}>
            {a} <span className={styles.against}>against</span> {b}
          </Link>
        ) : (
          `${a} against ${b}`
        )}
      </p>
      <p className={styles.facts}>
        {isClash(pair) ? <strong>{standingInBrief(standing)}</strong> : standingInBrief(standing)}
        {farApart && <Badge>{farApart}</Badge>}
      </p>
    </li>
  )
}
