import { readFileSync } from 'node:fs'

/** The colours of app/globals.css, to be measured. */
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const css = readFileSync('app/globals.css', 'utf8')

/** A token as #rrggbb. */
export function colourOf(token: string, theme: Theme): string {
  const value = new RegExp(`${token}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(css)
  const colour = value?.[theme === 'light' ? 1 : 2]
  if (!colour) throw new Error(`${token} has no colour for ${theme}`)
  return colour
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour laid over another, as far as it is opaque: 0 shows the lower one alone, 1 the upper. */
export function laidOver(lower: string, upper: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [below, above] = [lower, upper].map((colour) =>
      Number.parseInt(colour.slice(at, at + 2), 16),
    )
    const mixed = Math.round((below ?? 0) * (1 - opacity) + (above ?? 0) * opacity)
    return mixed.toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}
