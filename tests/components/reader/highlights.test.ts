import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { highlightOf } from '@/components/reader/claim-look'
import { hueCount, hueOf } from '@/components/ui/hue'
import {
  flashHighlight,
  focusHighlight,
  foundHighlight,
  overlapHighlight,
} from '@/lib/editor/paint-plan'
import { colourOf, contrast, laidOver, themes } from '@/tests/support/palette'

const css = readFileSync('components/reader/highlights.css', 'utf8')

/** All declarations for a highlight, from every rule that names it. */
const declarationsOf = (name: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)]
    .filter(([, selectors]) => selectors?.includes(`::highlight(${name})`))
    .map(([, , declarations]) => declarations)
    .join('')

const places = Array.from({ length: 40 }, (_, index) => index)

describe('the look of a highlight', () => {
  it.each(places)('at place %d has the colour and the pattern of the palette', (index) => {
    const { number, pattern } = hueOf(index)
    const declarations = declarationsOf(highlightOf(index))
    expect(declarations).toContain(`background-color: var(--hue-${number}-tint)`)
    expect(declarations).toContain(`text-decoration-color: var(--hue-${number}-line)`)
    expect(declarations).toContain(`text-decoration-style: ${pattern}`)
  })

  it('is neutral without a colour', () => {
    expect(declarationsOf(highlightOf(null))).not.toContain('--hue')
    expect(declarationsOf(highlightOf(null))).toContain('underline')
  })
})

/** How far the ink covers what is below it. */
function inkOf(name: string): number {
  const share = /color-mix\(in srgb, var\(--ink\) (\d+)%, transparent\)/.exec(declarationsOf(name))
  return Number(share?.[1]) / 100
}

const tints = [
  '--paper-hover',
  ...Array.from({ length: hueCount }, (_, index) => `--hue-${index + 1}-tint`),
]
// Whoever is led to words looks at no claim, so that no more than three lie over each other.
const layers = [focusHighlight, foundHighlight].map((looked) => [
  overlapHighlight,
  looked,
  flashHighlight,
])

describe.each(themes)('the words in %s', (theme) => {
  it.each(tints)('can be read where claims overlap on %s and the focus flashes', (tint) => {
    const ink = colourOf('--ink', theme)
    for (const laid of layers) {
      const paper = laid.reduce(
        (below, layer) => laidOver(below, ink, inkOf(layer)),
        colourOf(tint, theme),
      )
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
