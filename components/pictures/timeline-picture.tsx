import type { PositionTimeline } from '@/lib/comparison/position-timeline'
import type { Picture } from './picture'
import type { PictureSetting } from './picture-search'
import { TimelineDrawing, TimelineHeads } from './timeline-drawing'
import { type TimelinePicture, timelineLayout } from './timeline-layout'

/** One question: which position was taken when. */
export function timelinePicture(setting: PictureSetting, timeline: PositionTimeline): Picture {
  const picture = timelineLayout(setting, timeline)
  return {
    id: 'timeline',
    title: timeline.question.text,
    made: madeOf(timeline, picture),
    width: picture.width,
    height: picture.height,
    draw: (look) => <TimelineDrawing picture={picture} look={look} />,
    heads: {
      width: picture.headWidth + 1,
      draw: (look) => <TimelineHeads picture={picture} look={look} />,
    },
  }
}

function madeOf({ lanes }: PositionTimeline, picture: TimelinePicture): string {
  const entries = lanes.flatMap((lane) => lane.entries)
  const isWide = entries.some(({ span }) => span !== null && span.first < span.last)
  const hasStrokes = picture.lanes.some(({ marks }) => marks.some(({ asOf }) => asOf.length > 0))
  return [
    'Documents on the day they were published, in the lane of each position they hold; a number is how many claims said so, where it is more than one, with those that others have replaced since.',
    isWide ? 'A bar is a date known to the month or the year alone.' : '',
    hasStrokes
      ? 'Upright strokes on a thin line: the dates that those claims speak of, where they are others and in sight.'
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
