import { coverageWords } from '@/components/board/coverage-words'
import { Link } from '@/components/ui/link'
import { documentPath } from '@/lib/addresses'
import { documentsByDate } from '@/lib/comparison/board'
import type { PositionTimeline, TimelineEntry } from '@/lib/comparison/position-timeline'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { documentNames } from './document-names'
import { boardOfPicture, type PictureSetting } from './picture-search'
import { PictureTable } from './picture-table'

type TimelineTableProps = { setting: PictureSetting; timeline: PositionTimeline }

/** What a document does with the question: a position, or what there is instead. */
type Row = { document: Document; words: string; entry: TimelineEntry | null }

/** The time line in words, by date. */
export function TimelineTable({ setting, timeline }: TimelineTableProps) {
  const rows = rowsOf(timeline)
  const nameOf = documentNames(rows.map(({ document }) => document))
  return (
    <PictureTable caption={timeline.question.text}>
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Document</th>
          <th scope="col">Position</th>
          <th scope="col">Claims</th>
          <th scope="col">As of</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ document, words, entry }) => (
          <tr key={`${document.id} ${words}`}>
            <td>{describePartialDate(document.publishedOn)}</td>
            <th scope="row">
              <Link href={documentPath(setting.project, document.slug)} title={document.title}>
                {nameOf(document)}
              </Link>
            </th>
            <td>{words}</td>
            <td>{entry && <ClaimCount {...{ setting, timeline, entry }} />}</td>
            <td>{entry?.asOfDates.map(describePartialDate).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </PictureTable>
  )
}

type ClaimCountProps = TimelineTableProps & { entry: TimelineEntry }

function ClaimCount({ setting, timeline: { question }, entry: { stand } }: ClaimCountProps) {
  const href = boardOfPicture(setting, question.slug, stand.strongest.number)
  return <Link href={href}>{stand.count}</Link>
}

function rowsOf({ lanes, rest }: PositionTimeline): Row[] {
  const rows: Row[] = [
    ...lanes.flatMap(({ position, entries }) =>
      entries.map((entry) => ({ document: entry.document, words: position.label, entry })),
    ),
    ...rest.flatMap(({ state, documents }) =>
      documents.map((document) => ({
        document,
        words: coverageWords({ state, checks: [] }),
        entry: null,
      })),
    ),
  ]
  return documentsByDate([...new Set(rows.map(({ document }) => document))]).flatMap((document) =>
    rows.filter((row) => row.document === document),
  )
}
