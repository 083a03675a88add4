import { describe, expect, it } from 'vitest'
import { hueCount } from '@/components/ui/hue'
import { colourOf, contrast, themes } from '@/tests/support/palette'

const papers = ['--paper', '--paper-raised', '--paper-sunken']
const hues = Array.from({ length: hueCount }, (_, index) => `--hue-${index + 1}`)

/** text, background, least contrast */
const rules: [string, string, number][] = [
  ...['--ink', '--ink-soft', '--ink-faint'].flatMap((ink) =>
    [...papers, '--paper-hover'].map((paper): [string, string, number] => [ink, paper, 4.5]),
  ),
  ['--on-solid', '--solid', 4.5],
  ...papers.map((paper): [string, string, number] => ['--line-strong', paper, 3]),
  ['--ink', '--caution-tint', 4.5],
  ['--ink-soft', '--caution-tint', 4.5],
  ['--caution-ink', '--caution-tint', 4.5],
  ['--caution-ink', '--paper', 4.5],
  ['--caution-line', '--paper', 3],
  ['--caution-line', '--caution-tint', 3],
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
