'use client'
import { Disclosure } from '@/components/ui/disclosure'
import { type Option, Select } from '@/components/ui/select'
import type { PositionRelation } from '@/lib/questions/question'
import { pairsOf } from '@/lib/questions/relation-between'
import { type QuestionDraft, relationOf, withRelation } from './question-draft'
import styles from './question-form.module.css'

const relationOptions: Option<PositionRelation>[] = [
  { value: 'exclusive', label: 'exclude each other' },
  { value: 'compatible', label: 'can both be true' },
  { value: 'unknown', label: 'nobody has said yet' },
]

type RelationFieldsProps = { draft: QuestionDraft; onDraft: (draft: QuestionDraft) => void }

/** Only positions that exclude each other make claims oppose each other. */
export function RelationFields({ draft, onDraft }: RelationFieldsProps) {
  const pairs = pairsOf(draft.positions.filter((position) => position.label.trim() !== ''))
  if (pairs.length === 0) return null
  const exclusiveCount = pairs.filter(
    ([a, b]) => relationOf(draft, a.id, b.id) === 'exclusive',
  ).length
  return (
    <Disclosure summary={summaryOf(exclusiveCount, pairs.length)}>
      <p className={styles.hint}>
        Claims on two positions that exclude each other are shown as pairs to judge.
      </p>
      <div className={styles.relations}>
        {pairs.map(([a, b]) => (
          <Select
            key={`${a.id} ${b.id}`}
            label={`${a.label} / ${b.label}`}
            options={relationOptions}
            value={relationOf(draft, a.id, b.id)}
            onValueChange={(relation) => onDraft(withRelation(draft, a.id, b.id, relation))}
          />
        ))}
      </div>
    </Disclosure>
  )
}

function summaryOf(exclusiveCount: number, pairCount: number): string {
  if (exclusiveCount === pairCount) return 'All positions exclude each other'
  return `${exclusiveCount} of ${pairCount} pairs of positions exclude each other`
}
