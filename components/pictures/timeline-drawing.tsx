import { DrawnLink, DrawnMark, DrawnText, dashesOf } from './drawn'
import type { PictureLook } from './picture-look'
import {
  axisHeight,
  type LanePicture,
  labelFont,
  type TimelineMark,
  type TimelinePicture,
} from './timeline-layout'

type DrawingProps = { picture: TimelinePicture; look: PictureLook }

/** The whole time line. */
export function TimelineDrawing({ picture, look }: DrawingProps) {
  return (
    <>
      <Axis picture={picture} look={look} />
      {picture.lanes.map((lane) => (
        <g key={lane.y}>
          {lane.marks.map((mark) => (
            <DrawnLink
              key={`${mark.y} ${mark.from}`}
              href={mark.href}
              label={mark.label}
              look={look}
            >
              <Mark mark={mark} place={lane.place} look={look} />
            </DrawnLink>
          ))}
        </g>
      ))}
      <g aria-hidden={look.hasLinks}>
        <TimelineHeads picture={picture} look={look} />
      </g>
    </>
  )
}

/** The names of the lanes, on paper of their own: they stay in sight while the rest scrolls below them. */
export function TimelineHeads({ picture, look }: DrawingProps) {
  const { headWidth, width, height, lanes } = picture
  return (
    <>
      <rect width={headWidth} height={height} fill={look.paper} />
      {lanes.map((lane) => (
        <LaneHead key={lane.y} lane={lane} look={look} />
      ))}
      {lanes.map(({ y }) => (
        <line key={y} x1={0} y1={y} x2={width} y2={y} stroke={look.line} />
      ))}
      <line x1={headWidth} y1={0} x2={headWidth} y2={height} stroke={look.lineStrong} />
    </>
  )
}

function LaneHead({ lane: { place, lines, y }, look }: { lane: LanePicture; look: PictureLook }) {
  return (
    <>
      {place !== null && <DrawnMark place={place} x={14} y={y + 19} look={look} />}
      <DrawnText
        {...{ x: place === null ? 8 : 28, y: y + 23, lines, leading: 17, size: 13, weight: 600 }}
        fill={place === null ? look.inkSoft : look.hue(place).ink}
      />
    </>
  )
}

function Axis({ picture, look }: DrawingProps) {
  const { ticks, height, undatedX, plot } = picture
  return (
    <>
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} y1={axisHeight - 6} x2={x} y2={height} stroke={look.line} />
          <DrawnText
            {...{ x, y: 16, lines: [label], size: 12, anchor: 'middle', fill: look.inkSoft }}
          />
        </g>
      ))}
      {undatedX !== null && (
        <>
          <line
            {...{ x1: plot.right + 8, y1: 0, x2: plot.right + 8, y2: height }}
            stroke={look.lineStrong}
          />
          <DrawnText
            {...{ x: undatedX - 6, y: 16, lines: ['undated'], size: 12, fill: look.inkSoft }}
          />
        </>
      )}
    </>
  )
}

type MarkProps = { mark: TimelineMark; place: number | null; look: PictureLook }

/** A day is a mark; a month or a year is the span of its days with the mark in the middle. */
function Mark({ mark, place, look }: MarkProps) {
  const { from, to, y, words, wordsX, wordsAnchor } = mark
  const colour = place === null ? look.inkFaint : look.hue(place).line
  const middle = (from + to) / 2
  return (
    <>
      <AsOf mark={mark} colour={colour} />
      {to > from && (
        <line
          {...{ x1: from, y1: y, x2: to, y2: y, stroke: colour, strokeWidth: 5 }}
          strokeDasharray={place === null ? undefined : dashesOf(place)}
        />
      )}
      {place === null ? (
        <circle cx={middle} cy={y} r={4} fill={look.paper} stroke={colour} strokeWidth={1.5} />
      ) : (
        <DrawnMark place={place} x={middle} y={y} size={13} look={look} />
      )}
      <DrawnText
        {...{ x: wordsX, y: y + 4.5, lines: [words], size: labelFont.size, halo: look.paper }}
        {...{ anchor: wordsAnchor, fill: place === null ? look.inkSoft : look.ink }}
      />
    </>
  )
}

/** A thin line to the dates that the claims speak of, each an upright stroke. */
function AsOf({ mark: { asOf, from, to, y }, colour }: { mark: TimelineMark; colour: string }) {
  if (asOf.length === 0) return null
  return (
    <g stroke={colour} strokeWidth={1}>
      <line x1={Math.min(from, ...asOf)} y1={y} x2={Math.max(to, ...asOf)} y2={y} />
      {asOf.map((x) => (
        <line key={x} x1={x} y1={y - 4} x2={x} y2={y + 4} />
      ))}
    </g>
  )
}
