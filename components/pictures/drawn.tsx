import type { ReactNode } from 'react'
import { hueOf, hueOutlines } from '@/components/ui/hue'
import { Link } from '@/components/ui/link'
import type { PictureLook } from './picture-look'

/*
 * The parts that all pictures are drawn with. Presentation attributes alone, no styles: a page's policy lets no
 * inline style through, and a file has no style sheet.
 */

type DrawnTextProps = {
  x: number
  /** The base line of the first line. */
  y: number
  lines: readonly string[]
  size: number
  fill: string
  leading?: number
  weight?: 400 | 600
  anchor?: 'start' | 'middle' | 'end'
  /** A colour behind the letters, which keeps them readable where lines cross. */
  halo?: string
}

/** Lines of text, one below the other. */
export function DrawnText({
  x,
  y,
  lines,
  size,
  fill,
  leading = Math.round(size * 1.3),
  weight = 400,
  anchor = 'start',
  halo,
}: DrawnTextProps) {
  return (
    <text
      fontSize={size}
      fill={fill}
      fontWeight={weight}
      textAnchor={anchor}
      {...(halo && { stroke: halo, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
        <tspan key={index} x={x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

type DrawnMarkProps = { place: number; x: number; y: number; size?: number; look: PictureLook }

/** The shape and colour of a position, around a point. */
export function DrawnMark({ place, x, y, size = 12, look }: DrawnMarkProps) {
  const scale = size / 12
  return (
    <path
      d={hueOutlines[hueOf(place).shape]}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
      fill={look.hue(place).line}
    />
  )
}

/** The pattern of a hue as dashes, the same that underlines its claims; undefined for a whole line. */
export function dashesOf(place: number): string | undefined {
  const dashes = { solid: undefined, dashed: '7 4', dotted: '2 3', double: '10 3 2 3', wavy: '4 2' }
  return dashes[hueOf(place).pattern]
}

type DrawnLinkProps = {
  href: string
  /** What the link leads to, for those who do not see where it stands. Shown to others when they point at it. */
  label: string
  look: PictureLook
  children: ReactNode
}

/** A part of a picture that leads somewhere, where pictures have links. */
export function DrawnLink({ href, label, look, children }: DrawnLinkProps) {
  if (!look.hasLinks) return <g>{children}</g>
  return (
    <Link href={href}>
      <title>{label}</title>
      <g aria-hidden>{children}</g>
    </Link>
  )
}
