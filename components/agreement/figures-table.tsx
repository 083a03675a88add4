import { Link } from '@/components/ui/link'
import type { Breakdown, FiguresRow } from './agreement-view'
import { type FigureName, fewUnitsCaution, figureWords, restOnFewUnits } from './agreement-words'
import { FigureLink } from './figure-link'
import styles from './figures.module.css'

type FiguresTableProps = { breakdown: Breakdown; names: readonly FigureName[] }

/** The figures of one thing a row. Every number leads to what it counts. */
export function FiguresTable({ breakdown, names }: FiguresTableProps) {
  const { heading, rows } = breakdown
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Compared (n)</th>
            <th scope="col">Disagreements</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {figureWords[name].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Link href={row.href}>
                  <bdi>{row.name}</bdi>
                </Link>
                <FewUnits row={row} names={names} />
              </th>
              <td>
                <ComparedLink row={row} />
              </td>
              <td>
                <DisagreementsLink row={row} />
              </td>
              {names.map((name) => (
                <td key={name}>
                  <FigureLink name={name} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type FewUnitsProps = { row: FiguresRow; names: readonly FigureName[] }

/** A caution beside figures that rest on few units. */
export function FewUnits({ row, names }: FewUnitsProps) {
  if (!restOnFewUnits(names.map((name) => row.figures[name]))) return null
  return <span className={styles.own}> {fewUnitsCaution}</span>
}

export function ComparedLink({ row }: { row: FiguresRow }) {
  return (
    <Link
      href={row.comparedHref}
      className={styles.figure}
      aria-label={`${row.figures.unitCount} compared, ${row.name}`}
    >
      {row.figures.unitCount.toLocaleString('en')}
    </Link>
  )
}

export function DisagreementsLink({ row }: { row: FiguresRow }) {
  return (
    <Link
      href={row.disagreementsHref}
      className={styles.figure}
      aria-label={`${row.figures.disagreementCount} disagreements, ${row.name}`}
    >
      {row.figures.disagreementCount.toLocaleString('en')}
    </Link>
  )
}
