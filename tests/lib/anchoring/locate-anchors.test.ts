import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Location } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { createLocator } from '@/lib/anchoring/locate-anchor'
import { locateAnchors } from '@/lib/anchoring/locate-anchors'
import { anchorsOn, isTaken } from '@/tests/support/anchors-on'

describe('locateAnchors', () => {
  const verses = (count: number) =>
    Array.from({ length: count }, (_, index) => `Verse ${index}. And it was so.`).join(' ')

  it('answers in the order of the anchors, as for each alone where each is clear', () => {
    const old =
      'Analysts differ on the motives of both sides. Moscow likely will maintain deeper ties with North Korea. It will be different from the current relationship.'
    const now = `So. ${old}`
    const anchors = [46, 0, 103].map((start) => describeAnchor(old, { start, end: start + 20 }))
    const placeOf = (location: Location) => ({ ...location, method: null })
    expect(locateAnchors(now, anchors).map(placeOf)).toEqual(
      anchors.map(createLocator(now)).map(placeOf),
    )
  })

  it('expects copies where their neighbours are', () => {
    const old = verses(200)
    const shift = 'Quite a long introduction that the text did not have before. '.repeat(60)
    const start = old.indexOf('And it was so.', 3000)
    const copy = describeAnchor(old, { start, end: start + 14 })
    const neighbours = [2990, 3100].map((from) => {
      const verse = old.indexOf('Verse', from)
      return describeAnchor(old, { start: verse, end: verse + 9 })
    })
    const bare = { ...copy, prefix: '', suffix: '' }
    const [location] = locateAnchors(shift + old, [bare, ...neighbours])
    expect(location).toMatchObject({
      status: 'needs-review',
      range: { start: start + shift.length, end: start + 14 + shift.length },
    })
  })

  const names = ['Adar', 'Benor', 'Calim', 'Dorath', 'Elior', 'Farun', 'Gedal', 'Hamoth', 'Idan']
  const lands = ['plain', 'river', 'valley', 'coast', 'hill', 'desert', 'forest', 'marsh', 'shore']
  const journey = (from: number, to: number) =>
    `And they went out from the ${lands[from % 9]} of ${names[to % 9]}, and pitched their tents by the ${lands[to % 9]}.`

  it('tells a passage from its copies in other chapters by its neighbours', () => {
    const shared =
      'The envoys came to the border early in the morning. Nobody spoke of the treaty again. They left the town before noon.'
    const chapters = names.map((name, index) => {
      const journeys = names.map((_, to) => journey(index, to)).join(' ')
      return `${name} wrote first. ${shared} ${name} wrote last. ${journeys}`
    })
    const old = chapters.join('\n\n')
    const start = old.indexOf('Nobody', old.indexOf('Farun wrote'))
    const passage = describeAnchor(old, { start, end: start + 36 })
    const now = `Quite a new beginning.\n\n${old.replaceAll('early in', 'in')}`
    const neighbours = anchorsOn(old, [
      'Farun wrote first',
      'Farun wrote last',
      'Gedal wrote first',
    ])
    expect(locateAnchors(now, [passage, ...neighbours])[0]).toMatchObject({
      status: 'moved',
      range: { start: now.indexOf('Nobody', now.indexOf('Farun wrote')) },
    })
  })

  it.each([106, 108, 110])('takes no refrain for the one of verse %i, which is gone', (gone) => {
    const refrain = 'And it was so, and all the people saw it, and they went home.'
    const verse = (at: number) =>
      `And ${names[(at * 5 + (at >> 3)) % 9]} begat ${names[(at * 7 + (at >> 2)) % 9]} by the ${lands[(at * 4 + (at >> 4)) % 9]}.`
    const verses = Array.from({ length: 300 }, (_, at) =>
      at % 50 === 7 ? `Chapter ${at} begins.` : `${verse(at)} ${refrain}`,
    )
    const old = verses.join(' ')
    const start = verses.slice(0, gone).join(' ').length + 1 + verse(gone).length + 1
    const passage = describeAnchor(old, { start, end: start + refrain.length })
    const now = old.slice(0, start) + old.slice(start + refrain.length + 1)
    const neighbours = anchorsOn(old, ['Chapter 57', 'Chapter 107', 'Chapter 157'])
    expect(passage.exact).toBe(refrain)
    expect(isTaken(locateAnchors(now, [passage, ...neighbours])[0])).toBe(false)
  })

  it.each([0, 2])(
    'asks about a refrain that stood three times in a row, and once less now: %i',
    (which) => {
      const refrain = 'And it was so, and the people saw it, and they went home. '
      const verse = (at: number) =>
        `Then ${names[at % 9]} brought ${at} rams before the elders of the land. `
      const verses = Array.from({ length: 300 }, (_, at) => {
        if (at % 50 === 7) return `Chapter ${at} begins. `
        return verse(at) + refrain.repeat(at === 110 ? 3 : at % 40 === 30 ? 2 : 1)
      })
      const old = verses.join('')
      const row = verses.slice(0, 110).join('').length + verse(110).length
      const start = row + which * refrain.length
      const passage = describeAnchor(old, { start, end: start + refrain.length - 1 })
      const now = `New. ${old.slice(0, row)}${old.slice(row + refrain.length)}`
      const neighbours = anchorsOn(old, ['Chapter 57', 'Chapter 107', 'Chapter 157'])
      expect(locateAnchors(now, [passage, ...neighbours])[0]?.status).toBe('needs-review')
    },
  )

  it('does not take the only copy of a passage for it where sentences resemble each other', () => {
    const journeys = Array.from({ length: 80 }, (_, at) => journey(at * 7 + (at >> 3), at % 8))
    const passage = journey(1, 8)
    const [before, between, after] = [[0, 40] as const, [40, 42] as const, [42] as const].map(
      (part) => journeys.slice(...part).join(' '),
    )
    const old = `${before} ${passage} ${between} ${passage} ${after}`
    const now = `${before} ${between} ${passage} ${after}`
    const anchors = anchorsOn(old, [passage, ...journeys.slice(36, 44)])
    expect(isTaken(locateAnchors(now, anchors)[0])).toBe(false)
  })

  // Without an end in sight these would take minutes: the test is stopped then.
  it.each([
    ['an empty text', '', 'It will last.'],
    ['one word again and again', 'word '.repeat(50_000), 'word word word'],
    ['one letter', 'a'.repeat(200_000), 'aaaa'],
    ['one Chinese letter', '的'.repeat(100_000), '的的的'],
    ['no words', '. , ; '.repeat(30_000), ', ;'],
  ])('comes to an end whatever the text: %s', (_, text, exact) => {
    const anchors = Array.from({ length: 1000 }, (_, index) => ({
      ...{ start: index * 3, end: index * 3 + exact.length, exact },
      ...{ prefix: text.slice(9, 41), suffix: text.slice(7, 39) },
    }))
    expect(locateAnchors(text, anchors)).toHaveLength(1000)
  })

  it('finds thousands of anchors on one word', () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `the word${index}`).join(' ')
    const anchors = Array.from({ length: 5000 }, (_, index) => {
      const start = text.indexOf('the', index * 60)
      return describeAnchor(text, { start, end: start + 3 })
    })
    const locations = locateAnchors(`New. ${text}`, anchors)
    expect(locations.filter(({ status }) => status === 'moved').length).toBeGreaterThan(4900)
  })

  it.each([
    [2, 1],
    [3, 2],
    [4, 1],
    [5, 2],
  ])('asks about %i equal sentences in a row when %i are missing', (count, missing) => {
    const copies = Array<string>(count).fill('Nobody answered.')
    const [before, after] = ['The envoy of 1961 came to the border.', 'He left in 1962, alone.']
    const [head, tail] = [
      Array.from({ length: 40 }, (_, at) => `Report ${at * 7} came.`).join(' '),
      Array.from({ length: 40 }, (_, at) => `Letter ${at * 9} left.`).join(' '),
    ]
    const old = [head, before, ...copies, after, tail].join(' ')
    const now = [head, 'Really.', before, ...copies.slice(missing), after, tail].join(' ')
    const start = old.indexOf('Nobody')
    const rows = copies.map((copy, at) => {
      const from = start + at * (copy.length + 1)
      return describeAnchor(old, { start: from, end: from + copy.length })
    })
    const around = anchorsOn(old, [before, after])
    const taken = locateAnchors(now, [...rows, ...around])
      .slice(0, count)
      .flatMap((location) =>
        isTaken(location) && 'range' in location ? [location.range.start] : [],
      )
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('says of no two passages that they are in one place, whichever sentences of a row are gone', () => {
    const kinds = ['Nobody answered.', 'He waited.', 'Nobody came.']
    const rest = (words: string) =>
      Array.from({ length: 60 }, (_, at) => `${words} ${at * 7} was read.`).join(' ')
    const row = fc.array(
      fc.record({ kind: fc.nat(kinds.length - 1), stays: fc.boolean(), next: fc.boolean() }),
      { minLength: 2, maxLength: 12 },
    )
    fc.assert(
      fc.property(row, (chosen) => {
        const sentence = ({ kind }: { kind: number }) => kinds[kind] ?? ''
        const old = [rest('Report'), ...chosen.map(sentence), rest('Letter')].join(' ')
        const left = chosen.flatMap((one) =>
          one.stays ? [...(one.next ? ['Then, at last,'] : []), sentence(one)] : [],
        )
        const now = ['Really.', rest('Report'), ...left, rest('Letter')].join(' ')
        let start = rest('Report').length + 1
        const anchors = chosen.map((one) => {
          const anchor = describeAnchor(old, { start, end: start + sentence(one).length })
          start += sentence(one).length + 1
          return anchor
        })
        const taken = locateAnchors(now, anchors).flatMap((location) =>
          isTaken(location) && 'range' in location ? [location.range.start] : [],
        )
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })
})
