import { DrawnText } from './drawn'
import type { Picture } from './picture'
import { fileLook } from './picture-look'
import { wrapLabel } from './wrap-label'

type PictureFileProps = {
  picture: Picture
  projectTitle: string
  /** The day on which the file is made, in words. */
  madeOn: string
}

/** What there is on most machines: a file brings no font along. */
const fonts = "'Source Sans 3', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif"

const margin = 24
const titleFont = { size: 18, isBold: true }
const titleLeading = 23
const textFont = { size: 12 }
const textLeading = 16
const leastWidth = 480

/** A picture with all that explains it, as a drawing that stands alone on white paper. */
export function PictureFile({ picture, projectTitle, madeOn }: PictureFileProps) {
  const width = Math.max(picture.width, leastWidth)
  const title = wrapLabel(picture.title, { ...titleFont, width, maxLines: 3 })
  const made = wrapLabel(picture.made, { ...textFont, width: Math.min(width, 900), maxLines: 12 })
  const source = wrapLabel(`${projectTitle} · Counterpoint, ${madeOn}`, {
    ...{ ...textFont, width, maxLines: 2 },
  })
  const madeTop = margin + title.length * titleLeading + 8
  const top = madeTop + (made.length + source.length) * textLeading + 16
  const size = { width: width + 2 * margin, height: top + picture.height + margin }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontFamily={fonts}
      role="img"
    >
      <title>{picture.title}</title>
      <desc>{picture.made}</desc>
      <rect {...size} fill={fileLook.paper} />
      <DrawnText
        {...{ x: margin, y: margin + 16, lines: title, leading: titleLeading }}
        {...{ size: titleFont.size, weight: 600, fill: fileLook.ink }}
      />
      <DrawnText
        {...{ x: margin, y: madeTop + 8, lines: [...made, ...source], leading: textLeading }}
        {...{ size: textFont.size, fill: fileLook.inkSoft }}
      />
      <g transform={`translate(${margin} ${top})`}>{picture.draw(fileLook)}</g>
    </svg>
  )
}
