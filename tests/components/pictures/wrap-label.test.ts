import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLabel, textWidth, wrapLabel } from '@/components/pictures/wrap-label'
import { arbitraryText } from '@/tests/support/arbitrary-text'

const box = { width: 120, size: 13, maxLines: 9 }

describe('a label', () => {
  it.each<[string, string[]]>([
    ['', ['']],
    ['Yes', ['Yes']],
    ['Less than an alliance, more than deals', ['Less than an', 'alliance, more than', 'deals']],
    ['A  standing\n exchange', ['A standing', 'exchange']],
    ['They close ranks\u00a0·\u00a03', ['They close', 'ranks\u00a0·\u00a03']],
    ['俄罗斯与朝鲜的关系建立在什么之上', ['俄罗斯与朝鲜的关系', '建立在什么之上']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff', 'ahrtsgesellschaft']],
  ])('%j is broken where a reader would', (label, lines) => {
    expect(wrapLabel(label, box)).toEqual(lines)
  })

  it('ends with an ellipsis where there is more', () => {
    expect(wrapLabel('one two three four five six', { ...box, width: 60, maxLines: 2 })).toEqual([
      'one two',
      'three fo…',
    ])
    expect(fitLabel('The surge of activity', { width: 80, size: 13 })).toMatch(/…$/)
  })

  it('fits its width and loses no letter, whatever it says', () => {
    const lettersOf = (text: string) => text.replace(/\s/gu, '')
    fc.assert(
      fc.property(arbitraryText, (label) => {
        const lines = wrapLabel(label, { ...box, maxLines: Number.POSITIVE_INFINITY })
        expect(lettersOf(lines.join(''))).toBe(lettersOf(label))
        // A letter wider than the box, with all its marks, stands alone.
        for (const line of lines)
          if (Array.from(new Intl.Segmenter().segment(line)).length > 1)
            expect(textWidth(line, box)).toBeLessThanOrEqual(box.width)
      }),
    )
  })
})

it('letters that are wide in every font are wider than those that are narrow', () => {
  const font = { size: 13 }
  expect(textWidth('WWW', font)).toBeGreaterThan(textWidth('iii', font))
  expect(textWidth('关系', font)).toBe(26)
  expect(textWidth('e\u0301', font)).toBe(textWidth('e', font))
  expect(textWidth('bold', { ...font, isBold: true })).toBeGreaterThan(textWidth('bold', font))
})
