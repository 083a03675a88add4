import { counted } from '@/components/ui/counted'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import type { Position } from '@/lib/questions/question'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'
import type { BoardView } from './board-view'
import styles from './position-head.module.css'

type PositionHeadProps = { view: BoardView; position: Position; index: number }

/** A position, how many documents hold it, and on demand what it means and what it excludes. */
export function PositionHead({ view, position, index }: PositionHeadProps) {
  const { question, board, contestedness } = view
  const holders = contestedness.stands.find((stand) => stand.position.id === position.id)
  return (
    <th scope="row" className={styles.head} {...hueAttributes(index)}>
      <span className={styles.label}>
        <HueMark index={index} />
        <span>{position.label}</span>
      </span>
      <span className={styles.facts}>
        {question.isScale && <ScaleStep step={index} steps={board.rows.length} />}
        {counted(holders?.documentIds.length ?? 0, 'document')}
      </span>
      <details className={styles.more} data-print="no">
        <summary>Definition</summary>
        <p>{position.definition || 'Nobody has defined it yet.'}</p>
        <p>{excludedBy(view, position)}</p>
      </details>
    </th>
  )
}

/** Where on the scale the position stands, drawn as steps. */
function ScaleStep({ step, steps }: { step: number; steps: number }) {
  return (
    <span className={styles.scale} title={`Step ${step + 1} of ${steps}`}>
      <svg viewBox={`0 0 ${steps * 8} 8`} width={steps * 8} height="8" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps never move
            key={index}
            cx={index * 8 + 4}
            cy="4"
            r={index === step ? 3.5 : 1.5}
            className={index === step ? styles.here : styles.there}
          />
        ))}
      </svg>
      <span>
        {step + 1} of {steps}
      </span>
    </span>
  )
}

function excludedBy({ question }: BoardView, position: Position): string {
  const others = livePositions(question)
    .filter(({ id }) => id !== position.id)
    .map((other) => ({ ...other, relation: relationBetween(question, position.id, other.id) }))
  const excluded = others.filter(({ relation }) => relation === 'exclusive')
  if (excluded.length > 0)
    return `Excludes ${excluded.map(({ label }) => `“${label}”`).join(', ')}.`
  return others.every(({ relation }) => relation === 'compatible')
    ? 'Excludes none of the others.'
    : 'Nobody has said that it excludes another position.'
}
