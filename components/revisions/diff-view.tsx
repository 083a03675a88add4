import { CornerDownRight } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { DiffRow, DiffSide } from '@/lib/documents/diff-rows'
import type { DiffPart } from '@/lib/documents/fold-rows'
import styles from './diff-view.module.css'
import { outcomeWords } from './outcome-words'
import type { PlacedClaim } from './touched-claims'

export type DiffViewProps = {
  oldText: string
  newText: string
  rows: readonly DiffRow[]
  /** What to show of them. */
  parts: readonly DiffPart[]
  /** By the index of the row. */
  touched: ReadonlyMap<number, readonly PlacedClaim[]>
  /** BCP 47, for how the texts are read out. */
  language: string
  /** Where a long stretch that did not change can be read; without it, such a stretch is only counted. */
  hrefOfNew?: (row: DiffRow) => string | null
}

/** More unchanged paragraphs than that are read in the text itself: they would be most of the page. */
const mostUnfolded = 120

/** Two texts side by side, or one below the other where there is no room. What did not change is folded. */
export function DiffView(props: DiffViewProps) {
  return (
    <ol className={styles.rows} lang={props.language} aria-label="Paragraphs, before and after">
      {props.parts.map((part) =>
        part.kind === 'row' ? (
          <Row key={part.index} {...props} index={part.index} />
        ) : (
          <Fold key={`fold-${part.from}`} {...props} from={part.from} until={part.until} />
        ),
      )}
    </ol>
  )
}

/** Where a row of the page is led to. */
const rowId = (index: number) => `paragraph-${index + 1}`

function Row({ index, ...props }: DiffViewProps & { index: number }) {
  const { rows, touched, oldText, newText } = props
  const row = rows[index]
  if (!row) return null
  if (row.kind === 'same') return <SameRow {...props} row={row} />
  return (
    <li
      id={rowId(index)}
      className={styles.row}
      tabIndex={-1}
      data-change={row.kind}
      aria-label={nameOf(row)}
    >
      <div className={styles.side} data-side="old">
        <Side label="Before" text={oldText} side={row.old} mark="del" />
        {row.kind === 'removed' && row.movedTo !== null && (
          <MoveLink index={row.movedTo}>Moved: see where it stands now</MoveLink>
        )}
      </div>
      <div className={styles.side} data-side="new">
        <Side label="After" text={newText} side={row.new} mark="ins" />
        {row.kind === 'added' && row.movedFrom !== null && (
          <MoveLink index={row.movedFrom}>Moved: see where it stood</MoveLink>
        )}
      </div>
      <Touched claims={touched.get(index) ?? []} />
    </li>
  )
}

function nameOf(row: DiffRow): string {
  if (row.kind === 'removed') return row.movedTo === null ? 'Removed' : 'Moved from here'
  if (row.kind === 'added') return row.movedFrom === null ? 'Added' : 'Moved to here'
  return 'Changed'
}

/** The same words twice for the eye, once for the ear. */
function SameRow({ row, oldText }: DiffViewProps & { row: DiffRow }) {
  if (!row.old) return null
  const words = oldText.slice(row.old.start, row.old.end)
  return (
    <li className={styles.row} data-change="same">
      <p className={styles.words} dir="auto">
        {words}
      </p>
      <p className={styles.words} dir="auto" data-twin aria-hidden="true">
        {words}
      </p>
    </li>
  )
}

type SideProps = { label: string; text: string; side: DiffSide | null; mark: 'del' | 'ins' }

function Side({ label, text, side, mark: Mark }: SideProps) {
  if (!side) return <p className={styles.nothing}>{label === 'Before' ? 'Not there' : 'Gone'}</p>
  return (
    <div className={styles.words} dir="auto">
      <VisuallyHidden>{label}: </VisuallyHidden>
      {side.pieces.map(({ start, end, isChanged }) => {
        const words = text.slice(start, end)
        return isChanged ? <Mark key={start}>{words}</Mark> : <span key={start}>{words}</span>
      })}
    </div>
  )
}

function MoveLink({ index, children }: { index: number; children: string }) {
  return (
    <p className={styles.move}>
      <CornerDownRight size={14} aria-hidden />
      <a href={`#${rowId(index)}`}>{children}</a>
    </p>
  )
}

function Touched({ claims }: { claims: readonly PlacedClaim[] }) {
  if (claims.length === 0) return null
  return (
    <ul className={styles.touched} aria-label="Claims that this touches">
      {claims.map(({ id, number, quote, outcome, href }) => (
        <li key={id}>
          <Link href={href}>C-{number}</Link>{' '}
          <Badge emphasis={isUnsettled(outcome) ? 'strong' : 'plain'}>
            {outcomeWords[outcome]}
          </Badge>
          <q className={styles.quote} dir="auto">
            {quote}
          </q>
        </li>
      ))}
    </ul>
  )
}

function isUnsettled(outcome: PlacedClaim['outcome']): boolean {
  return outcome === 'needs-review' || outcome === 'orphaned'
}

type FoldProps = DiffViewProps & { from: number; until: number }

function Fold({ from, until, ...props }: FoldProps) {
  const count = counted(until - from, 'unchanged paragraph')
  if (until - from > mostUnfolded) return <LongFold {...props} from={from} count={count} />
  return (
    <li className={styles.fold}>
      <Disclosure summary={`Show ${count}`}>
        <ol className={styles.unfolded}>
          {props.rows.slice(from, until).map((row) => (
            <li key={row.old?.start} className={styles.words} dir="auto">
              {row.old && props.oldText.slice(row.old.start, row.old.end)}
            </li>
          ))}
        </ol>
      </Disclosure>
    </li>
  )
}

function LongFold({
  rows,
  from,
  count,
  hrefOfNew,
}: Pick<DiffViewProps, 'rows' | 'hrefOfNew'> & { from: number; count: string }) {
  const row = rows[from]
  const href = row && hrefOfNew ? hrefOfNew(row) : null
  return (
    <li className={styles.fold}>
      <p className={styles.long}>
        {count.replace(/^./u, (letter) => letter.toUpperCase())}
        {href !== null && (
          <>
            {': '}
            <Link href={href}>read them in the text</Link>
          </>
        )}
      </p>
    </li>
  )
}
