import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { locateAnchor } from '@/lib/anchoring/locate-anchor'
import { locateAnchors } from '@/lib/anchoring/locate-anchors'
import { splitsSurrogatePair } from '@/lib/text/text-range'
import { anchorsOn, isTaken } from '@/tests/support/anchors-on'
import { arbitraryRevisions } from '@/tests/support/arbitrary-revision'

const refrain = 'Nobody spoke of the treaty again, and nobody was asked about it.'

/** So many sentences, each unlike the others. */
const envoys = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => {
    const at = from + index
    return `The envoy of year ${at * 7} came to the border with ${at * 13} men.`
  }).join(' ')

/** Anchors that hold a text together, piece by piece. */
function piecesOf(text: string, length: number): Anchor[] {
  const edges = Array.from({ length: Math.ceil(text.length / length) }, (_, at) => at * length)
    .map((edge) => (splitsSurrogatePair(text, edge) ? edge + 1 : edge))
    .filter((edge) => edge < text.length)
  return edges.map((start, at) =>
    describeAnchor(text, { start, end: edges[at + 1] ?? text.length }),
  )
}

describe('locateAnchors, of anchors that hold their text together,', () => {
  it('tells which of two copies is gone, by the text that all others hold together', () => {
    const [first, second, third] = [envoys(0, 30), envoys(30, 60), envoys(60, 90)]
    const old = `${first} ${refrain} ${second} ${refrain} ${third}`
    const now = `${first} ${second} ${refrain} ${third}`
    const gone = describeAnchor(old, {
      start: first.length + 1,
      end: first.length + 1 + refrain.length,
    })
    const kept = describeAnchor(old, {
      start: old.lastIndexOf(refrain),
      end: old.lastIndexOf(refrain) + refrain.length,
    })
    // Without their contexts nothing else tells them apart.
    const bare = [gone, kept].map((anchor) => ({ ...anchor, prefix: '', suffix: '' }))
    expect(bare.map((anchor) => isTaken(locateAnchor(now, anchor)))).toEqual([true, true])
    const [goneNow, keptNow] = locateAnchors(now, [...bare, ...piecesOf(old, 90)])
    expect(isTaken(goneNow)).toBe(false)
    expect(keptNow).toMatchObject({ status: 'moved', range: { start: now.indexOf(refrain) } })
  })

  it('asks about nothing where the rest of a sentence is unknown and the text the same', () => {
    const line = (at: number) =>
      `In year ${at * 7} the envoy did not come to the border, because ${at * 13} men of the guard would never have let him pass through the gate of the town.`
    const old = Array.from({ length: 40 }, (_, at) => line(at)).join(' ')
    const [start, end] = [old.indexOf(line(20)), old.indexOf(line(20)) + line(20).length]
    const around = piecesOf(old, 60).filter((piece) => piece.end <= start || piece.start >= end)
    const within = ['the envoy', 'of the town'].map((words) => {
      const at = old.indexOf(words, start)
      return describeAnchor(old, { start: at, end: at + words.length })
    })
    const anchors = [...around, ...within]
    expect(new Set(locateAnchors(old, anchors).map(({ status }) => status))).toEqual(
      new Set(['exact']),
    )
    const now = `Quite a new beginning. ${old}`
    expect(locateAnchors(now, anchors)).toEqual(
      anchors.map((anchor) => ({
        ...{ status: 'moved', method: 'alignment', similarity: 1 },
        range: { start: anchor.start + 23, end: anchor.end + 23 },
      })),
    )
  })

  it('takes no words for a passage that may have stood there unknown all along', () => {
    const [first, second, third] = [envoys(0, 30), envoys(30, 60), envoys(60, 90)]
    const old = `${first} ${refrain} ${second} ${refrain} ${third}`
    const now = `${first} ${second} ${refrain} ${third}`
    const start = first.length + 1
    const gone = describeAnchor(old, { start, end: start + refrain.length })
    const copy = old.lastIndexOf(refrain)
    const others = piecesOf(old, 90).filter(
      (piece) => piece.end + 32 <= copy + 5 || piece.start - 32 >= copy + refrain.length - 5,
    )
    expect(isTaken(locateAnchors(now, [gone, ...others])[0])).toBe(false)
  })

  it('takes no copy at the end of the text that nobody knows', () => {
    const head = `${envoys(0, 50)} ${refrain} ${envoys(50, 100)}`
    const old = `${head} ${refrain} ${envoys(101, 102)}`
    const now = old.replace(` ${refrain}`, '')
    const pieces = piecesOf(old, 90).filter(({ end, suffix }) => end + suffix.length <= head.length)
    const [gone] = anchorsOn(old, [refrain])
    if (!gone) throw new Error('no anchor')
    expect(isTaken(locateAnchors(now, [gone, ...pieces])[0])).toBe(false)
  })

  it('asks about nothing at the end of what is known, nor between quotes without a context', () => {
    const sentence = (at: number) =>
      `In year ${at} the envoy did not come, because ${at * 13} men of the guard would never have let him pass the gate.`
    const old = Array.from({ length: 40 }, (_, at) => sentence(at)).join(' ')
    const now = `Quite a new beginning. ${old}`
    const statuses = (anchors: readonly Anchor[]) =>
      new Set(locateAnchors(now, anchors).map(({ status }) => status))
    const known = piecesOf(old, 60).filter(
      ({ end, suffix }) => end + suffix.length < old.length - 20,
    )
    expect(statuses(known)).toEqual(new Set(['moved']))
    const bare = Array.from(old.matchAll(/\S+(?: \S+){3}/gu), ({ 0: words, index }) => ({
      ...{ start: index, end: index + words.length, exact: words, prefix: '', suffix: '' },
    }))
    const asked = locateAnchors(now, bare).filter(({ status }) => status !== 'moved')
    expect(asked.length).toBeLessThan(bare.length / 10)
  })

  it('takes no copied block for a passage whose block is gone', () => {
    const block =
      'He waited. Nobody spoke of the treaty again, and nobody was asked about it. He went home.'
    const old = `${envoys(0, 50)} ${block} ${envoys(50, 100)} ${block} ${envoys(100, 150)}`
    const now = old.replace(` ${block}`, '')
    const copy = old.lastIndexOf(block)
    const pieces = piecesOf(old, 90).filter(
      ({ start, end }) => end + 32 <= copy + 5 || start - 32 >= copy + block.length - 5,
    )
    const [gone] = anchorsOn(old, ['Nobody spoke of the treaty again'])
    if (!gone) throw new Error('no anchor')
    expect(isTaken(locateAnchors(now, [gone, ...pieces])[0])).toBe(false)
  })

  it('finds anchors that hold their text as if the text were there', () => {
    fc.assert(
      fc.property(arbitraryRevisions, ({ oldText, newText, passages }) => {
        fc.pre(oldText.isWellFormed() && oldText.length > 90 && newText.length <= oldText.length)
        const anchors = [
          ...passages.map(({ passage }) => describeAnchor(oldText, passage)),
          ...piecesOf(oldText, 90),
        ]
        const carried = carryAnchors(oldText, newText, anchors)
        locateAnchors(newText, anchors).forEach((location, index) => {
          if (location.status !== 'exact') expect(location).toEqual(carried[index])
        })
      }),
      { numRuns: 100 },
    )
  })
})
