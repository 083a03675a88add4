import { pairHref } from '@/components/pair/pair-search'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import type { MappedPair } from '@/lib/comparison/disagreement-map'
import { documentNames } from './document-names'
import { PictureTable } from './picture-table'
import { findingWords } from './picture-words'
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
        {names}: {counted(chosen.edge.pairs.length, 'pair')}
      </h3>
      <PictureTable caption={`Pairs between ${names}`}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Pair</th>
            <th scope="col">Positions</th>
            <th scope="col">Finding</th>
          </tr>
        </thead>
        <tbody>
          {chosen.edge.pairs.map((pair) => (
            <PairRow
              key={`${pair.claimAId} ${pair.claimBId} ${pair.questionId}`}
              {...{ view, pair }}
            />
          ))}
        </tbody>
      </PictureTable>
      <p data-print="no">
        <Link href={closeHref} scroll={false}>
          Close the list
        </Link>
      </p>
    </div>
  )
}

function PairRow({ view, pair }: { view: PicturesView; pair: MappedPair }) {
  const [a, b] = pair.facts.sides
  const href = pairHref(
    {
      ...{ project: view.project, question: pair.question.slug },
      claims: [a.claimNumber, b.claimNumber],
    },
    pair.scope,
  )
  return (
    <tr>
      <th scope="row">{pair.question.text}</th>
      <td>
        <Link href={href}>
          C-{a.claimNumber} and C-{b.claimNumber}
        </Link>
      </td>
      <td>
        “{a.position}” against “{b.position}”
      </td>
      <td>
        {pair.finding === 'contradiction' ? (
          <Badge>contradiction</Badge>
        ) : (
          findingWords[pair.finding]
        )}
      </td>
    </tr>
  )
}
