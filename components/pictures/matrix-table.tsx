import { coverageWords } from '@/components/board/coverage-words'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { documentPath } from '@/lib/addresses'
import type { MatrixCell, PositionMatrix } from '@/lib/comparison/position-matrix'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { documentNames } from './document-names'
import { remarksOf } from './matrix-layout'
import { boardOfPicture, type PictureSetting } from './picture-search'
import { PictureTable } from './picture-table'

type MatrixTableProps = { setting: PictureSetting; matrix: PositionMatrix }

/** The matrix in words. */
export function MatrixTable({ setting, matrix: { documents, rows } }: MatrixTableProps) {
  const nameOf = documentNames(documents)
  return (
    <PictureTable caption="Positions by question and document">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {documents.map((document) => (
            <th key={document.id} scope="col">
              <Link href={documentPath(setting.project, document.slug)} title={document.title}>
                {nameOf(document)}
              </Link>{' '}
              {describePartialDate(document.publishedOn)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, contestedness, cells }) => (
          <tr key={question.id}>
            <th scope="row">
              <Link href={boardOfPicture(setting, question.slug, null)}>{question.text}</Link>{' '}
              {contestedness.sentence}
            </th>
            {cells.map((cell) => (
              <td key={cell.documentId}>
                <CellWords
                  cell={cell}
                  hrefOf={(claim) => boardOfPicture(setting, question.slug, claim)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PictureTable>
  )
}

type CellWordsProps = { cell: MatrixCell; hrefOf: (claim: number) => string }

function CellWords({ cell, hrefOf }: CellWordsProps) {
  const { stands } = cell
  return (
    <ul>
      {stands.length === 0 && <li>{coverageWords(cell)}</li>}
      {stands.map(({ position, strongest, count }) => (
        <li key={position.id}>
          <Link href={hrefOf(strongest.number)}>{position.label}</Link>, {counted(count, 'claim')}
        </li>
      ))}
      {remarksOf(cell).map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
