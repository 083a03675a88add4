import type { ReactNode } from 'react'
import { DrawnLink, DrawnMark, DrawnText, dashesOf } from './drawn'
import {
  type Band,
  bandIndent,
  type CellPicture,
  type ColumnHead,
  labelLeading,
  labelSize,
  type MatrixPicture,
  type RowHead,
  smallLeading,
  smallSize,
} from './matrix-layout'
import type { PictureLook } from './picture-look'

type DrawingProps = { picture: MatrixPicture; look: PictureLook }

/** The whole matrix. Where pictures have links, those of the questions are in MatrixHeads, which lies over it. */
export function MatrixDrawing({ picture, look }: DrawingProps) {
  return (
    <>
      {picture.columns.map((column) => (
        <ColumnHeading key={column.x} column={column} look={look} />
      ))}
      {picture.rows.map(({ head, cells }) => (
        <g key={head.y}>
          {cells.map((cell) => (
            <Cell key={cell.x} cell={cell} look={look} />
          ))}
        </g>
      ))}
      <g aria-hidden={look.hasLinks}>
        {picture.rows.map(({ head }) => (
          <RowWords key={head.y} head={head} look={look} />
        ))}
      </g>
      <Grid picture={picture} look={look} />
    </>
  )
}

/** The first column alone, on paper of its own: it stays in sight while the rest scrolls below it. */
export function MatrixHeads({ picture, look }: DrawingProps) {
  const { headWidth, height } = picture
  return (
    <>
      <rect width={headWidth} height={height} fill={look.paper} />
      {picture.rows.map(({ head }) => (
        <DrawnLink key={head.y} href={head.href} label={head.label} look={look}>
          <rect x={0} y={head.y} width={headWidth} height={head.height} fill={look.paper} />
          <RowWords head={head} look={look} />
        </DrawnLink>
      ))}
      {picture.rows.map(({ head }) => (
        <Rule key={head.y} x1={0} y1={head.y} x2={headWidth} y2={head.y} stroke={look.lineStrong} />
      ))}
      <Rule x1={headWidth} y1={0} x2={headWidth} y2={height} stroke={look.lineStrong} />
    </>
  )
}

function RowWords({ head, look }: { head: RowHead; look: PictureLook }) {
  const top = head.y + 8
  return (
    <>
      <DrawnText
        {...{ x: head.x + 8, y: top + 13, lines: head.lines, leading: labelLeading }}
        {...{ size: labelSize, weight: 600, fill: look.ink }}
      />
      <DrawnText
        {...{ x: head.x + 8, y: top + head.lines.length * labelLeading + 11 }}
        {...{ lines: head.sentence, leading: smallLeading, size: smallSize, fill: look.inkSoft }}
      />
    </>
  )
}

function ColumnHeading({ column, look }: { column: ColumnHead; look: PictureLook }) {
  const bottom = column.y + column.height
  return (
    <DrawnLink href={column.href} label={column.label} look={look}>
      <rect {...boxOf(column)} fill={look.paper} />
      <DrawnText
        {...{ x: column.x + 8, lines: column.lines, leading: labelLeading }}
        {...{ y: bottom - 12 - smallLeading - (column.lines.length - 1) * labelLeading }}
        {...{ size: labelSize, weight: 600, fill: look.ink }}
      />
      <DrawnText
        {...{ x: column.x + 8, y: bottom - 10, lines: [column.date] }}
        {...{ size: smallSize, fill: look.inkSoft }}
      />
    </DrawnLink>
  )
}

function Cell({ cell, look }: { cell: CellPicture; look: PictureLook }) {
  const firstRemark = cell.y + cell.height - 6 - (cell.remarks.length - 1) * smallLeading
  return (
    <>
      {cell.bands.map((band) => (
        <DrawnLink key={band.y} href={band.href} label={band.label} look={look}>
          <BandWords band={band} look={look} />
        </DrawnLink>
      ))}
      {cell.gap && (
        <DrawnLink href={cell.gap.href} label={cell.gap.label} look={look}>
          <rect {...boxOf(cell)} fill={look.paper} />
          <Centred x={cell.x + 17} y={cell.y + 20} look={look}>
            {cell.gap.glyph}
          </Centred>
          <DrawnText
            {...{ x: cell.x + bandIndent, y: cell.y + 20, lines: [cell.gap.words] }}
            {...{ size: labelSize, fill: look.inkFaint }}
          />
        </DrawnLink>
      )}
      {cell.remarks.length > 0 && (
        <DrawnText
          {...{ x: cell.x + bandIndent, y: firstRemark, lines: cell.remarks }}
          {...{ size: smallSize, leading: smallLeading, fill: look.inkSoft }}
        />
      )}
    </>
  )
}

function BandWords({ band, look }: { band: Band; look: PictureLook }) {
  const colours = look.hue(band.place)
  const edge = { x: band.x + 3, top: band.y + 1, bottom: band.y + band.height - 1 }
  return (
    <>
      <rect {...boxOf(band)} fill={colours.tint} stroke={look.paper} strokeWidth={1} />
      <line
        {...{ x1: edge.x, y1: edge.top, x2: edge.x, y2: edge.bottom }}
        {...{ stroke: colours.line, strokeWidth: 4, strokeDasharray: dashesOf(band.place) }}
      />
      <DrawnMark place={band.place} x={band.x + 17} y={band.y + 16} look={look} />
      <DrawnText
        {...{ x: band.x + bandIndent, y: band.y + 20, lines: band.lines }}
        {...{ size: labelSize, leading: labelLeading, weight: 600, fill: colours.ink }}
      />
    </>
  )
}

function Centred({ x, y, look, children }: CentredProps) {
  return (
    <text {...{ x, y, textAnchor: 'middle', fontSize: labelSize, fill: look.inkFaint }} aria-hidden>
      {children}
    </text>
  )
}

type CentredProps = { x: number; y: number; look: PictureLook; children: ReactNode }

/** A strong line above each question, a light one beside each document. */
function Grid({ picture: { width, height, columns, rows }, look }: DrawingProps) {
  return (
    <>
      {columns.map(({ x }) => (
        <Rule key={x} x1={x} y1={0} x2={x} y2={height} stroke={look.line} />
      ))}
      {rows.map(({ head: { y } }) => (
        <Rule key={y} x1={0} y1={y} x2={width} y2={y} stroke={look.lineStrong} />
      ))}
    </>
  )
}

type RuleProps = { x1: number; y1: number; x2: number; y2: number; stroke: string }

/** A line one pixel wide, on whole pixels. */
function Rule(props: RuleProps) {
  return <line {...props} strokeWidth={1} shapeRendering="crispEdges" />
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height }
}
