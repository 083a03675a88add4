'use client'
import {
  Archive,
  ArchiveRestore,
  EllipsisVertical,
  Merge,
  MessageSquareQuote,
  Pencil,
  Split,
  X,
} from 'lucide-react'
import { QuoteText } from '@/components/passage/quote-text'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { Question } from '@/lib/questions/question'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'
import type { PositionAct } from './position-act'
import styles from './position-card.module.css'
import type { ExampleView, PositionView } from './positions-view'
import { Count } from './question-list'

type PositionCardProps = {
  view: PositionView
  question: Question
  onAct: (act: PositionAct) => void
  onRemoveExample: (example: ExampleView) => void
}

/** A position: what it means, in words and in passages, how many take it, and what can be done to it. */
export function PositionCard({ view, question, onAct, onRemoveExample }: PositionCardProps) {
  const { position, hue, claims, documents, formerly, mergedInto } = view
  const include = view.examples.filter(({ kind }) => kind === 'include')
  const exclude = view.examples.filter(({ kind }) => kind === 'exclude')
  return (
    <li
      className={styles.position}
      data-position={position.id}
      {...(hue !== null && hueAttributes(hue))}
    >
      <header className={styles.head}>
        {/* Focus comes here with the keys that go from position to position. */}
        <h2 className={styles.label} tabIndex={-1} dir="auto">
          {hue !== null && <HueMark index={hue} />}
          {position.label}
        </h2>
        <p className={styles.facts}>
          <Count of={claims} singular="claim" />
          {documents.count > 0 && <Count of={documents} singular="document" />}
        </p>
        <ActMenu view={view} onAct={onAct} />
      </header>
      {mergedInto !== null && <p className={styles.note}>Merged into “{mergedInto}”</p>}
      {formerly.length > 0 && (
        <p className={styles.note}>
          Also found as: {formerly.map((label) => `“${label}”`).join(', ')}
        </p>
      )}
      {position.definition === '' ? (
        <p className={styles.note}>No definition yet.</p>
      ) : (
        <p dir="auto">{position.definition}</p>
      )}
      {hue !== null && <Relations view={view} question={question} />}
      <Examples
        title="Belongs here"
        examples={include}
        of={position.label}
        onRemove={onRemoveExample}
      />
      <Examples
        title="Only seems to belong here"
        examples={exclude}
        of={position.label}
        onRemove={onRemoveExample}
      />
    </li>
  )
}

function Relations({ view, question }: Pick<PositionCardProps, 'view' | 'question'>) {
  const others = livePositions(question).filter(({ id }) => id !== view.position.id)
  const inWords = (
    [
      ['exclusive', 'Excludes'],
      ['compatible', 'Can be true with'],
      ['unknown', 'Nobody has said yet about'],
    ] as const
  ).flatMap(([relation, words]) => {
    const labels = others
      .filter(({ id }) => relationBetween(question, view.position.id, id) === relation)
      .map(({ label }) => `“${label}”`)
    return labels.length > 0 ? [`${words} ${labels.join(', ')}`] : []
  })
  return inWords.length > 0 ? <p className={styles.note}>{inWords.join('. ')}.</p> : null
}

type ExamplesProps = {
  title: string
  /** The label of the position. */
  of: string
  examples: readonly ExampleView[]
  onRemove: (example: ExampleView) => void
}

function Examples({ title, of, examples, onRemove }: ExamplesProps) {
  if (examples.length === 0) return null
  return (
    <section aria-label={`${title}: ${of}`}>
      <h3 className={styles.kind}>{title}</h3>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example.claimId} className={styles.example}>
            <div>
              <blockquote className={styles.quote} dir="auto">
                “<QuoteText claim={example.claim} />”
              </blockquote>
              <p className={styles.note}>
                <Link href={example.href}>C-{example.number}</Link> {example.source}
                {example.voice && `. ${example.voice}`}
              </p>
              {example.note && <p dir="auto">{example.note}</p>}
            </div>
            <IconButton
              label="Remove the example"
              aria-label={`Remove the example C-${example.number}`}
              size="s"
              icon={<X size={16} aria-hidden />}
              onClick={() => onRemove(example)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ActMenu({ view, onAct }: Pick<PositionCardProps, 'view' | 'onAct'>) {
  const { position, hue, mergedInto } = view
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label="Change"
          aria-label={`Change “${position.label}”`}
          icon={<EllipsisVertical size={18} aria-hidden />}
        />
      }
    >
      {hue !== null && (
        <>
          <MenuItem icon={<Pencil size={16} aria-hidden />} onSelect={() => onAct('edit')}>
            Reword or define
          </MenuItem>
          <MenuItem
            icon={<MessageSquareQuote size={16} aria-hidden />}
            onSelect={() => onAct('example')}
          >
            Add an example
          </MenuItem>
          <MenuItem icon={<Split size={16} aria-hidden />} onSelect={() => onAct('split')}>
            Split in two
          </MenuItem>
        </>
      )}
      {mergedInto === null && (
        <MenuItem icon={<Merge size={16} aria-hidden />} onSelect={() => onAct('merge')}>
          Merge into another
        </MenuItem>
      )}
      {hue === null ? (
        <MenuItem icon={<ArchiveRestore size={16} aria-hidden />} onSelect={() => onAct('restore')}>
          Restore
        </MenuItem>
      ) : (
        <MenuItem icon={<Archive size={16} aria-hidden />} onSelect={() => onAct('archive')}>
          Archive
        </MenuItem>
      )}
    </Menu>
  )
}
