import { DrawnLink, DrawnText } from './drawn'
import { badgeFont, type EdgeLine, type EdgePicture, kindsOf } from './map-edges'
import { legendLeading, type MapNode, type MapPicture } from './map-layout'
import { nodeRadius } from './map-ring'
import type { PictureLook } from './picture-look'

type DrawingProps = { picture: MapPicture; look: PictureLook }

/** The whole map, with the numbers above all lines and the documents above all numbers. */
export function MapDrawing({ picture: { edges, nodes, legendY }, look }: DrawingProps) {
  return (
    <>
      {edges
        .toSorted((a, b) => Number(b.isFaint) - Number(a.isFaint))
        .map((edge) => (
          <DrawnLink key={edge.path} href={edge.href} label={edge.label} look={look}>
            <Edge edge={edge} look={look} />
          </DrawnLink>
        ))}
      <g pointerEvents="none" aria-hidden={look.hasLinks}>
        {edges.map((edge) => (
          <Badge key={edge.path} edge={edge} look={look} />
        ))}
      </g>
      {nodes.map((node) => (
        <DrawnLink key={`${node.x} ${node.y}`} href={node.href} label={node.label} look={look}>
          <Node node={node} look={look} />
        </DrawnLink>
      ))}
      <Legend edges={edges} y={legendY} look={look} />
    </>
  )
}

const legend: readonly [EdgeLine, string][] = [
  [
    { kind: 'contradiction', path: 'M8 0h40', width: 4 },
    'pairs judged a contradiction, with their number',
  ],
  [{ kind: 'partial', path: 'M8 0h40', width: 4 }, 'pairs judged a partial contradiction'],
  [
    { kind: 'open', path: 'M8 0h40', width: 1.5 },
    'open: not judged yet, or split between reviewers',
  ],
  [{ kind: 'otherwise', path: 'M8 0h40', width: 1.5 }, 'pairs that were all judged otherwise'],
]

/** What the lines mean: those that are there. */
function Legend({ edges, y, look }: { edges: EdgePicture[]; y: number; look: PictureLook }) {
  const kinds = kindsOf(edges)
  const drawn = legend.filter(([{ kind }]) => kinds.has(kind))
  return (
    <g transform={`translate(0 ${y + 16})`}>
      {drawn.map(([line, words], index) => (
        <g key={line.kind} transform={`translate(0 ${index * legendLeading})`}>
          <DrawnEdgeLine line={line} look={look} />
          <DrawnText {...{ x: 58, y: 4, lines: [words], size: 12, fill: look.inkSoft }} />
        </g>
      ))}
    </g>
  )
}

function Edge({ edge, look }: { edge: EdgePicture; look: PictureLook }) {
  return (
    <g fill="none">
      {look.hasLinks && (
        <path d={edge.path} stroke={look.paper} strokeOpacity={0} strokeWidth={16} data-halo />
      )}
      {edge.isChosen && <path d={edge.path} stroke={look.line} strokeWidth={18} />}
      {edge.lines.map((line) => (
        <DrawnEdgeLine
          key={line.kind}
          line={edge.isFaint ? { ...line, width: 1 } : line}
          look={edge.isFaint ? faint(look) : look}
        />
      ))}
    </g>
  )
}

function faint(look: PictureLook): PictureLook {
  return { ...look, ink: look.line, inkSoft: look.line, inkFaint: look.line }
}

/** Solid, dashed and dotted in turn, dashed, dotted: what came of the pairs, told apart without colour. */
function DrawnEdgeLine({ line, look }: { line: EdgeLine; look: PictureLook }) {
  const looks = {
    contradiction: { stroke: look.ink },
    partial: { stroke: look.ink, strokeDasharray: '16 4 4 4' },
    open: { stroke: look.inkSoft, strokeDasharray: '6 4' },
    otherwise: { stroke: look.inkFaint, strokeDasharray: '1 4', strokeLinecap: 'round' },
  } as const
  return <path d={line.path} fill="none" strokeWidth={line.width} {...looks[line.kind]} />
}

function Badge({ edge: { badge }, look }: { edge: EdgePicture; look: PictureLook }) {
  if (badge === null) return null
  const { x, y, words, width } = badge
  return (
    <>
      <rect
        {...{ x: x - width / 2, y: y - 10, width, height: 20, rx: 10 }}
        {...{ fill: look.paper, stroke: look.lineStrong }}
      />
      <DrawnText
        {...{ x, y: y + 4.3, lines: [words], size: badgeFont.size, weight: 600 }}
        {...{ anchor: 'middle', fill: look.ink }}
      />
    </>
  )
}

function Node({ node, look }: { node: MapNode; look: PictureLook }) {
  const { x, y, lines, date, wordsX, wordsY, anchor } = node
  return (
    <>
      {node.isChosen && (
        <circle cx={x} cy={y} r={nodeRadius + 5} fill={look.paper} stroke={look.ink} />
      )}
      <circle cx={x} cy={y} r={nodeRadius} fill={look.ink} stroke={look.paper} strokeWidth={2} />
      <DrawnText
        {...{ x: wordsX, y: wordsY, lines, size: 13, leading: 16, weight: 600, anchor }}
        {...{ fill: look.ink, halo: look.paper }}
      />
      <DrawnText
        {...{ x: wordsX, y: wordsY + lines.length * 16, lines: [date], size: 12, anchor }}
        {...{ fill: look.inkSoft, halo: look.paper }}
      />
    </>
  )
}
