/** The colours of the palette in app/globals.css, `--hue-1` to `--hue-8`. */
export const hueCount = 8

const patterns = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
/** A value of CSS `text-decoration-style`. */
type HuePattern = (typeof patterns)[number]

const shapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'plus',
  'hexagon',
  'wedge',
] as const
type HueShape = (typeof shapes)[number]

/** Each shape as an SVG path in a square of 12 by 12. */
export const hueOutlines: Record<HueShape, string> = {
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 .8 11.6 11H.4z',
  diamond: 'M6 .2 11.8 6 6 11.8.2 6z',
  star: 'M6 .3 7.6 4.3 11.8 4.6 8.6 7.3 9.6 11.4 6 9.2 2.4 11.4 3.4 7.3.2 4.6 4.4 4.3z',
  plus: 'M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z',
  hexagon: 'M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z',
  wedge: 'M.4 1h11.2L6 11.2z',
}

/** A colour with the pattern and the shape that say the same without colour. */
export type Hue = {
  /** 1 to 8, as in `--hue-1`. */
  number: number
  pattern: HuePattern
  shape: HueShape
}

/** The pattern of each hue, by its place in `patterns`: those that look alike (blue, sky blue) differ here. */
const firstPatterns = [0, 1, 2, 3, 4, 2, 0, 1]

/**
 * The hue of the thing at this place in its list, counted from 0. Colours repeat after 8 places, each time with
 * another pattern, so the first 40 places all differ.
 */
export function hueOf(index: number): Hue {
  const colour = index % hueCount
  const round = Math.floor(index / hueCount)
  const pattern = ((firstPatterns[colour] ?? 0) + round) % patterns.length
  return {
    number: colour + 1,
    pattern: patterns[pattern] ?? 'solid',
    shape: shapes[colour] ?? 'circle',
  }
}

/**
 * Attributes that give an element and its children `--hue`, `--hue-ink`, `--hue-tint`, `--hue-line` and
 * `--hue-style` (for `text-decoration-style`) without inline styles.
 */
export function hueAttributes(index: number) {
  const hue = hueOf(index)
  return { 'data-hue': hue.number, 'data-pattern': hue.pattern }
}
