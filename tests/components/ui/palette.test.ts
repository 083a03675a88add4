import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hueCount } from '@/components/ui/hue'

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const css = readFileSync('app/globals.css', 'utf8')

function colourOf(token: string, theme: Theme): string {
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

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const papers = ['--paper', '--paper-raised', '--paper-sunken']
const hues = Array.from({ length: hueCount }, (_, index) => `--hue-${index + 1}`)

/** text, background, least contrast */
const rules: [string, string, number][] = [
  ...['--ink', '--ink-soft', '--ink-faint'].flatMap((ink) =>
    [...papers, '--paper-hover'].map((paper): [string, string, number] => [ink, paper, 4.5]),
  ),
  ['--on-solid', '--solid', 4.5],
  ...papers.map((paper): [string, string, number] => ['--line-strong', paper, 3]),
  ...hues.flatMap((hue): [string, string, number][] => [
    [`${hue}-ink`, '--paper', 4.5],
    [`${hue}-ink`, '--paper-raised', 4.5],
    [`${hue}-ink`, `${hue}-tint`, 4.5],
    ['--ink', `${hue}-tint`, 4.5],
    [`${hue}-line`, '--paper', 3],
    [`${hue}-line`, `${hue}-tint`, 3],
  ]),
]

describe.each(themes)('the %s palette', (theme) => {
  it.each(rules)('keeps %s on %s at %d:1 or more', (front, back, least) => {
    expect(contrast(colourOf(front, theme), colourOf(back, theme))).toBeGreaterThanOrEqual(least)
  })
})
