'use client'
import { Check, CircleHelp, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { relationKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { placeAfterKey } from '@/components/keyboard/place-after-key'
import { useGridFocus } from '@/components/keyboard/use-grid-focus'
import { boundTo } from '@/components/keyboard/use-keys'
import { HueMark } from '@/components/ui/hue-mark'
import { type PositionRelation, positionRelations } from '@/lib/questions/question'
import { pairsOf } from '@/lib/questions/relation-between'
import { type QuestionDraft, relationOf, withRelation } from './question-draft'
import styles from './relation-grid.module.css'

const words: Record<PositionRelation, string> = {
  exclusive: 'exclude each other',
  compatible: 'can both be true',
  unknown: 'nobody has said yet',
}

const signs: Record<PositionRelation, typeof X> = {
  exclusive: X,
  compatible: Check,
  unknown: CircleHelp,
}

type RelationGridProps = { draft: QuestionDraft; onDraft: (draft: QuestionDraft) => void }

/**
 * Which positions exclude which: only those make claims oppose each other. Both cells of two positions say the same. A
 * press goes on to the next of the three; e, c and u say one.
 */
export function RelationGrid({ draft, onDraft }: RelationGridProps) {
  useListedKeys(relationKeys)
  const positions = draft.positions.filter(({ label }) => label.trim() !== '')
  if (positions.length < 2) return null
  const pairs = pairsOf(positions)
  const exclusive = pairs.filter(([a, b]) => relationOf(draft, a.id, b.id) === 'exclusive')
  return (
    <fieldset className={styles.relations}>
      <legend className={styles.legend}>Which positions exclude each other</legend>
      <p className={styles.hint}>
        {exclusive.length} of {pairs.length} pairs of positions do. Claims on them are shown as
        pairs to judge.
      </p>
      <Grid draft={draft} onDraft={onDraft} positions={positions} />
      <ul className={styles.signs}>
        {positionRelations.map((relation) => (
          <li key={relation}>
            <Sign relation={relation} /> {words[relation]}
            <span className={styles.keys}>
              <KeyHint keys={relationKeys} of={relation} />
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type GridProps = RelationGridProps & { positions: QuestionDraft['positions'] }

function Grid({ draft, onDraft, positions }: GridProps) {
  const table = useRef<HTMLTableElement>(null)
  const focus = useGridFocus(table, { rows: positions.length, columns: positions.length })

  function set(row: number, column: number, relation: PositionRelation) {
    const [a, b] = [positions[row], positions[column]]
    if (a && b && a !== b) onDraft(withRelation(draft, a.id, b.id, relation))
  }

  function onKeyDown(event: KeyboardEvent) {
    const { row, column } = focus.active
    const place = placeAfterKey(focus.active, event)
    const pressed = boundTo(relationKeys, event.nativeEvent)?.action
    const relation = positionRelations.find((known) => known === pressed)
    if (!place && !relation) return
    event.preventDefault()
    if (place) focus.moveTo(place)
    else if (relation) set(row, column, relation)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.frame} aria-label="Relations of positions" tabIndex={0}>
      <table
        ref={table}
        className={styles.table}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <thead>
          <tr>
            <td className={styles.corner} />
            {positions.map(({ id, label }, index) => (
              <th key={id} scope="col" className={styles.column} title={label}>
                <HueMark index={index} /> {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {positions.map((a, row) => (
            <tr key={a.id}>
              <th scope="row" className={styles.row} dir="auto">
                <HueMark index={row} /> {row + 1}. {a.label}
              </th>
              {positions.map((b, column) => (
                <Cell
                  key={b.id}
                  place={{ row, column }}
                  labels={[a.label, b.label]}
                  relation={a === b ? null : relationOf(draft, a.id, b.id)}
                  isActive={focus.active.row === row && focus.active.column === column}
                  onChoose={(relation) => set(row, column, relation)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = {
  place: { row: number; column: number }
  labels: [string, string]
  /** Null of a position to itself. */
  relation: PositionRelation | null
  isActive: boolean
  onChoose: (relation: PositionRelation) => void
}

function Cell({ place, labels, relation, isActive, onChoose }: CellProps) {
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.relation}
        data-cell={`${place.row} ${place.column}`}
        data-relation={relation ?? 'itself'}
        tabIndex={isActive ? 0 : -1}
        aria-disabled={relation === null}
        aria-label={
          relation === null
            ? `${labels[0]}, itself`
            : `${labels[0]} and ${labels[1]}: ${words[relation]}`
        }
        onClick={() => relation && onChoose(nextOf(relation))}
      >
        {relation ? <Sign relation={relation} /> : '·'}
      </button>
    </td>
  )
}

function Sign({ relation }: { relation: PositionRelation }) {
  const Icon = signs[relation]
  return <Icon size={16} aria-hidden />
}

function nextOf(relation: PositionRelation): PositionRelation {
  const next = (positionRelations.indexOf(relation) + 1) % positionRelations.length
  return positionRelations[next] ?? 'exclusive'
}
