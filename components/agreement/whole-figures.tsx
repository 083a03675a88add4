import type { FiguresRow } from './agreement-view'
import { type FigureName, figureWords } from './agreement-words'
import { FigureLink } from './figure-link'
import styles from './figures.module.css'
import { ComparedLink, DisagreementsLink, FewUnits } from './figures-table'

type WholeFiguresProps = { row: FiguresRow; names: readonly FigureName[] }

/** The figures of everything that is looked at, together. */
export function WholeFigures({ row, names }: WholeFiguresProps) {
  return (
    <dl className={styles.whole}>
      <div>
        <dt>Compared (n)</dt>
        <dd>
          <ComparedLink row={row} />
          <FewUnits row={row} names={names} />
        </dd>
      </div>
      <div>
        <dt>Disagreements</dt>
        <dd>
          <DisagreementsLink row={row} />
        </dd>
      </div>
      {names.map((name) => (
        <div key={name}>
          <dt>{figureWords[name].label}</dt>
          <dd>
            <FigureLink name={name} row={row} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
