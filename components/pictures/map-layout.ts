import type { DisagreementMap } from '@/lib/comparison/disagreement-map'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { documentNames } from './document-names'
import type { Point } from './edge-route'
import { type EdgePicture, edgePictures, kindsOf, type MapLinks } from './map-edges'
import { mapRing, nodeRadius } from './map-ring'
import { wrapLabel } from './wrap-label'

export type MapNode = {
  href: string
  label: string
  isChosen: boolean
  x: number
  y: number
  lines: string[]
  date: string
  wordsX: number
  /** The base line of the first line. */
  wordsY: number
  anchor: 'start' | 'middle' | 'end'
}

export type MapPicture = {
  width: number
  height: number
  /** Where the explanation of the lines begins. */
  legendY: number
  nodes: MapNode[]
  edges: EdgePicture[]
}

export const legendLeading = 20
const nameFont = { size: 13, isBold: true }

/** Documents on a circle, clockwise by date from the top: the same for the same documents, whatever they say. */
export function mapLayout(map: DisagreementMap, links: MapLinks): MapPicture {
  const { documents } = map
  const ring = mapRing(documents.length)
  const { points, centre, isSmall } = ring
  const nameOf = documentNames(documents)
  const edges = edgePictures(map, { ...links, points, centre, nameOf })
  return {
    width: ring.width,
    height: ring.height + (kindsOf(edges).size + 1) * legendLeading,
    legendY: ring.height,
    nodes: documents.map((document, index) =>
      nodeAt(points[index] ?? centre, centre, document, {
        ...{ isSmall, href: links.hrefOfDocument(document), name: nameOf(document) },
        isChosen: links.of === index,
      }),
    ),
    edges,
  }
}

type NodeFrame = { isSmall: boolean; href: string; isChosen: boolean; name: string }

function nodeAt([x, y]: Point, centre: Point, document: Document, frame: NodeFrame): MapNode {
  const { isSmall, href, isChosen, name } = frame
  const lines = wrapLabel(name, { ...nameFont, width: isSmall ? 130 : 150, maxLines: 2 })
  const date = describePartialDate(document.publishedOn)
  const label = `${name}, ${date}: show ${isChosen ? 'all lines again' : 'its lines'}`
  const node = { x, y, lines, date, href, isChosen, label }
  if (isSmall) {
    const isAbove = y < centre[1] - 1
    const above = y - nodeRadius - 8 - lines.length * 16
    const wordsY = isAbove ? above : y + nodeRadius + 17
    return { ...node, wordsX: x, wordsY, anchor: 'middle' }
  }
  const side = Math.sign(Math.round(x - centre[0]))
  return {
    ...node,
    wordsX: x + side * (nodeRadius + 6),
    wordsY: wordsYBeside(y - centre[1], side, y, lines.length),
    anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
  }
}

/** Words beside a node are as high as it; those of the highest and the lowest node lie beyond it. */
function wordsYBeside(fromCentre: number, side: number, y: number, lineCount: number): number {
  if (side !== 0) return y + 4 - ((lineCount - 1) * 16) / 2 - 6
  return fromCentre < 0 ? y - nodeRadius - 8 - lineCount * 16 : y + nodeRadius + 17
}
