import { Page } from '@/components/shell/page'
import { Section } from '@/components/shell/section'
import { AgreementFilters } from './agreement-filters'
import styles from './agreement-page.module.css'
import type { AgreementView, Breakdown, FiguresRow } from './agreement-view'
import { describeUnit, type FigureName, figureNames, reasonsOf } from './agreement-words'
import { FiguresTable } from './figures-table'
import { describeChosen, filterChoices } from './filter-choices'
import { HowReckoned } from './how-reckoned'
import { NothingToCompare } from './nothing-to-compare'
import { Scope } from './scope'
import { SubjectNav } from './subject-nav'
import { WholeFigures } from './whole-figures'

/** How far people agree, in figures that open what they disagree on. */
export function AgreementPage({ view }: { view: AgreementView }) {
  const { search, whole, hrefWith } = view
  return (
    <Page
      title="Agreement"
      lead={
        <p>
          How far people who read the same passages, each for themselves, say the same about them.
          It says nothing about who is right.
        </p>
      }
    >
      <div className={styles.choice}>
        <SubjectNav search={search} hrefWith={hrefWith} />
        <AgreementFilters filters={filterChoices(view)} />
        <p className={styles.unit}>{describeUnit(search.subject, search.spots)}</p>
      </div>
      {whole.figures.unitCount === 0 ? <NothingToCompare view={view} /> : <Figures view={view} />}
    </Page>
  )
}

function Figures({ view }: { view: AgreementView }) {
  const { whole, breakdowns } = view
  const rows = [whole, ...breakdowns.flatMap((breakdown) => breakdown.rows)]
  const names = shownFigures(rows)
  const figures = rows.flatMap((row) => names.map((name) => row.figures[name]))
  return (
    <>
      <Section title={describeChosen(view) || 'All together'}>
        <WholeFigures row={whole} names={names} />
        <Scope view={view} />
      </Section>
      {breakdowns.map((breakdown) => (
        <Section key={breakdown.title} title={breakdown.title}>
          <FiguresTable breakdown={breakdown} names={names} />
          <EmptyCount breakdown={breakdown} />
        </Section>
      ))}
      <HowReckoned names={names} reasons={reasonsOf(figures)} />
    </>
  )
}

function EmptyCount({ breakdown: { emptyCount } }: { breakdown: Breakdown }) {
  if (emptyCount === 0) return null
  return <p className={styles.note}>{emptyCount} more have nothing to compare yet.</p>
}

/** Ordinal agreement is no matter where no values have an order. */
function shownFigures(rows: readonly FiguresRow[]): FigureName[] {
  const hasOrder = rows.some(({ figures: { ordinalAlpha } }) =>
    ordinalAlpha.status === 'defined' ? true : ordinalAlpha.because !== 'no-scale',
  )
  return figureNames.filter((name) => name !== 'ordinalAlpha' || hasOrder)
}
