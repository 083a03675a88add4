import type { ReactNode } from 'react'
import { kindWords, stanceWords, statusWords } from '@/components/claim-words/claim-words'
import { describeMoment } from '@/components/history/describe-ago'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { Badge } from '@/components/ui/badge'
import { Chip } from '@/components/ui/chip'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ClaimColumn } from '@/lib/claims/claim-table'
import styles from './claim-cells.module.css'
import { anchorWords } from './filter-words'
import type { RowView } from './row-view'

/** The heads of the columns. */
export const columnLabels: Record<ClaimColumn, string> = {
  number: 'Claim',
  quote: 'Quote',
  statement: 'Statement',
  document: 'Document',
  published: 'Published',
  positions: 'Positions',
  tags: 'Tags',
  voice: 'Voice',
  stance: 'Stance',
  likelihood: 'Likelihood',
  kind: 'Kind',
  status: 'Status',
  annotators: 'Annotators',
  anchor: 'Passage',
  note: 'Note',
  created: 'Made',
  updated: 'Changed',
}

/** What a column shows of a claim; null where the claim says nothing there. */
export function claimCell(column: ClaimColumn, row: RowView): ReactNode {
  return cells[column](row)
}

const cells: Record<ClaimColumn, (row: RowView) => ReactNode> = {
  number: ({ number }) => `C-${number}`,
  quote: Quote,
  statement: ({ statement }) => statement && <Words>{statement}</Words>,
  document: Source,
  published: ({ published }) => published,
  positions: Positions,
  tags: Tags,
  voice: ({ isHidden, speaker }) =>
    isHidden ? null : speaker === null ? 'The author' : <Words>{speaker}</Words>,
  stance: ({ isHidden, stance }) => (isHidden ? null : stanceWords[stance].label),
  likelihood: ({ likelihood }) => likelihood && <LikelihoodMark hedge={{ likelihood, cues: [] }} />,
  kind: ({ kind }) => kind && kindWords[kind].label,
  status: ({ isHidden, status }) => (isHidden ? null : statusWords[status]),
  annotators: ({ annotators }) => <Words>{annotators.join(', ')}</Words>,
  anchor: ({ anchor }) => anchorWords[anchor],
  note: ({ note }) => note && <Words>{note}</Words>,
  created: ({ createdAt }) => <time dateTime={createdAt}>{describeMoment(createdAt)}</time>,
  updated: ({ updatedAt }) => <time dateTime={updatedAt}>{describeMoment(updatedAt)}</time>,
}

function Words({ title, children }: { title?: string; children: string }) {
  return (
    <span className={styles.clamped} title={title} dir="auto">
      {children}
    </span>
  )
}

function Source({ documentName, document, pages }: RowView) {
  return (
    <span className={styles.clamped} title={document.title} dir="auto">
      {documentName}
      {pages !== '' && <span className={styles.pages}>, {pages}</span>}
    </span>
  )
}

function Quote(row: RowView) {
  return (
    <>
      <span className={styles.quote} dir="auto" lang={row.document.language}>
        {row.quote}
      </span>
      <States {...row} />
    </>
  )
}

/** What has to be known of a claim whatever columns are chosen. */
function States({ archivedAt, anchor, isBare, isHidden }: RowView) {
  const isLost = anchor === 'needs-review' || anchor === 'orphaned'
  if (archivedAt === null && !isLost && !isBare && !isHidden) return null
  return (
    <span className={styles.states}>
      {archivedAt !== null && <Badge emphasis="strong">Archived</Badge>}
      {isLost && <Badge emphasis="strong">{anchorWords[anchor]}</Badge>}
      {isBare && <Badge>Highlight, not filled in</Badge>}
      {isHidden && <Badge>Hidden until you take a position</Badge>}
    </span>
  )
}

function Positions({ positions }: RowView) {
  if (positions.length === 0) return null
  return (
    <ul className={styles.labels}>
      {positions.map(({ id, question, label, hue, readers }) => (
        <li key={id} title={readers === null ? question : `${question} (${readers})`}>
          <Chip {...(hue !== null && { hue })}>
            <VisuallyHidden>On “{question}”: </VisuallyHidden>
            {label}
            {readers !== null && <span className={styles.readers}> {readers}</span>}
          </Chip>
        </li>
      ))}
    </ul>
  )
}

/** More tags than these make a row high that says little more. */
const mostTags = 3

function Tags({ tags }: RowView) {
  if (tags.length === 0) return null
  const others = tags.slice(mostTags).map(({ name }) => name)
  return (
    <ul className={styles.labels}>
      {tags.slice(0, mostTags).map(({ id, name, path, hue }) => (
        <li key={id} title={path}>
          <Chip {...(hue !== null && { hue })}>{name}</Chip>
        </li>
      ))}
      {others.length > 0 && (
        <li title={others.join(', ')}>
          <span aria-hidden="true">+{others.length}</span>
          <VisuallyHidden>and {others.join(', ')}</VisuallyHidden>
        </li>
      )}
    </ul>
  )
}
