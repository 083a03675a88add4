import { Link } from '@/components/ui/link'
import type { FiguresRow } from './agreement-view'
import { describeFigure, type FigureName, figureWords, undefinedWords } from './agreement-words'
import styles from './figures.module.css'

type FigureLinkProps = { name: FigureName; row: FiguresRow }

/** A figure that opens the disagreements behind it; or, without a link, why there is none. */
export function FigureLink({ name, row }: FigureLinkProps) {
  const figure = row.figures[name]
  if (figure.status === 'undefined') {
    const { short, long } = undefinedWords[figure.because]
    return (
      <span className={styles.undefined} title={long}>
        {short}
      </span>
    )
  }
  const words = describeFigure(name, figure.value)
  const { units } = figure.counts
  return (
    <>
      <Link
        href={row.disagreementsHref}
        className={styles.figure}
        aria-label={`${words}, ${figureWords[name].label}, ${row.name}: what they disagree on`}
      >
        {words}
      </Link>
      {units !== row.figures.unitCount && <span className={styles.own}> n {units}</span>}
    </>
  )
}
