import { pairHref } from '@/components/pair/pair-search'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { boardPath, cruxPath } from '@/lib/addresses'
import type { MappedPair } from '@/lib/comparison/disagreement-map'
import { isClash } from '@/lib/comparison/two-badges'
import type { Question } from '@/lib/questions/question'
import { documentNames } from './document-names'
import { PictureTable } from './picture-table'
import { standingWords } from './picture-words'
import styles from './pictures-page.module.css'
import type { ChosenEdge, PicturesView } from './pictures-view'

type PairsBetweenProps = { view: PicturesView; chosen: ChosenEdge; closeHref: string }

/** The pairs behind the line of the map that was chosen, each with what came of it. */
export function PairsBetween({ view, chosen, closeHref }: PairsBetweenProps) {
  const nameOf = documentNames(view.map.documents)
  const [a, b] = chosen.documents
  const names = a === b ? `${nameOf(a)} and itself` : `${nameOf(a)} and ${nameOf(b)}`
  return (
    <div className={styles.between}>
      <h3>
        {names}: {counted(chosen.edge.count, 'pair')}
      </h3>
      <PictureTable caption={`Pairs between ${names}, by question`}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Pair</th>
            <th scope="col">Positions</th>
            <th scope="col">Finding</th>
          </tr>
        </thead>
        {questionsOf(chosen.edge.listPairs()).map(({ question, pairs }) => (
          <tbody key={question.id}>
            {pairs.map((pair, index) => (
              <tr key={`${pair.claimAId} ${pair.claimBId}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={pairs.length}>
                    <Link href={boardPath(view.setting.project, question.slug)}>
                      {question.text}
                    </Link>
                  </th>
                )}
                <PairCells view={view} pair={pair} />
              </tr>
            ))}
          </tbody>
        ))}
      </PictureTable>
      <p className={styles.ways} data-print="no">
        {a !== b && (
          <Link href={cruxPath(view.setting.project, [a.slug, b.slug])}>
            What both say, and where they part
          </Link>
        )}
        <Link href={closeHref} scroll={false}>
          Close the list
        </Link>
      </p>
    </div>
  )
}

/** The pairs are in the order of their questions: each question with its own. */
function questionsOf(pairs: readonly MappedPair[]): { question: Question; pairs: MappedPair[] }[] {
  const questions = new Set(pairs.map(({ question }) => question))
  return [...questions].map((question) => ({
    question,
    pairs: pairs.filter((pair) => pair.question === question),
  }))
}

function PairCells({ view, pair }: { view: PicturesView; pair: MappedPair }) {
  const [a, b] = pair.facts.sides
  const href = pairHref(
    {
      ...{ project: view.setting.project, question: pair.question.slug },
      claims: [a.claimNumber, b.claimNumber],
    },
    { isReview: false, filter: { question: null, scope: pair.scope, kinds: [], aim: 'nobody' } },
  )
  const words = standingWords(pair)
  return (
    <>
      <td className={styles.pair}>
        <Link href={href}>
          C-{a.claimNumber} and C-{b.claimNumber}
        </Link>
      </td>
      <td>
        “{a.position}” against “{b.position}”
      </td>
      <td>{isClash(pair) ? <Badge>{words}</Badge> : words}</td>
    </>
  )
}
