import { counted } from '@/components/ui/counted'
import type { PositionMatrix } from '@/lib/comparison/position-matrix'
import { MatrixDrawing, MatrixHeads } from './matrix-drawing'
import { matrixLayout } from './matrix-layout'
import type { Picture } from './picture'
import type { PictureSetting } from './picture-search'

/** Questions by documents: who takes which position. */
export function matrixPicture(setting: PictureSetting, matrix: PositionMatrix): Picture {
  const picture = matrixLayout(setting, matrix)
  return {
    id: 'matrix',
    title: 'Who takes which position',
    made: madeOf(matrix),
    width: picture.width,
    height: picture.height,
    draw: (look) => <MatrixDrawing picture={picture} look={look} />,
    heads: {
      width: picture.headWidth + 1,
      draw: (look) => <MatrixHeads picture={picture} look={look} />,
    },
  }
}

function madeOf({ documents, rows, totals }: PositionMatrix): string {
  const cells = documents.length * rows.length
  return [
    'A cell names the positions that the document itself holds; a number is how many claims say so, where it is more than one.',
    'Colour and shape tell the positions of one question apart, and say nothing across questions.',
    `Of ${counted(cells, 'cell')}, ${totals['takes-position']} take a position, ${totals['raises-only']} only raise the question, ${totals.silent} are silent and ${totals['not-checked']} are not checked yet.`,
    'Questions by how contested they are, documents by date.',
  ].join(' ')
}
