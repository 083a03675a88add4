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
export type HueShape = (typeof shapes)[number]

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
