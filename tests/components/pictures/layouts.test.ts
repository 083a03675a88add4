import { describe, expect, it } from 'vitest'
import { mapLayout } from '@/components/pictures/map-layout'
import { matrixLayout } from '@/components/pictures/matrix-layout'
import { timelineLayout } from '@/components/pictures/timeline-layout'
import { textWidth } from '@/components/pictures/wrap-label'
import { disagreementMap } from '@/lib/comparison/disagreement-map'
import { positionMatrix } from '@/lib/comparison/position-matrix'
import { positionTimeline } from '@/lib/comparison/position-timeline'
import { buildLargeProject } from '@/tests/support/build-large-project'

const setting = { project: 'p', asOf: null }
const links = { hrefOfEdge: () => '#', hrefOfDocument: () => '#', chosen: null, of: -1 }
const sizes = [1, 2, 3, 4, 6, 7, 20]

describe.each(sizes)('with %i documents', (documents) => {
  const snapshot = buildLargeProject({ documents, questions: 8 })
  const matrix = positionMatrix(snapshot)

  it('the cells of the matrix tile it, and bands tile their cell', () => {
    const { width, height, headWidth, columns, rows } = matrixLayout(setting, matrix)
    const area = rows
      .flatMap(({ cells }) => cells)
      .reduce((sum, cell) => sum + cell.width * cell.height, 0)
    expect(area).toBe((width - headWidth) * (height - (columns[0]?.height ?? 0)))
    for (const { bands, y, height: cellHeight, remarks } of rows.flatMap(({ cells }) => cells)) {
      const [first, last] = [bands[0], bands.at(-1)]
      if (!first || !last || remarks.length > 0) continue
      expect(first.y).toBe(y)
      expect(last.y + last.height).toBe(y + cellHeight)
      for (const [index, band] of bands.slice(1).entries()) {
        const above = bands[index]
        expect(band.y).toBe((above?.y ?? 0) + (above?.height ?? 0))
      }
    }
  })

  it('every cell of the matrix says something and leads somewhere', () => {
    for (const { bands, gap } of matrixLayout(setting, matrix).rows.flatMap(({ cells }) => cells)) {
      expect(bands.length > 0).toBe(gap === null)
      for (const { href, label } of [...bands, ...(gap ? [gap] : [])]) {
        expect(href).toMatch(/^\/projects\/p\/questions\/question-\d/)
        expect(label).not.toBe('')
      }
    }
  })

  it('no two marks of a lane touch, and all are inside the time line', () => {
    for (const question of snapshot.questions) {
      const picture = timelineLayout(setting, positionTimeline({ ...snapshot, question }))
      for (const { marks, y, height } of picture.lanes) {
        const reaches = marks.map((mark) => {
          const words = textWidth(mark.words, { size: 13 })
          const left = mark.wordsAnchor === 'start' ? mark.wordsX : mark.wordsX - words
          return { y: mark.y, from: Math.min(mark.from, left), to: Math.max(mark.to, left + words) }
        })
        for (const [index, a] of reaches.entries()) {
          expect(a.y > y && a.y < y + height && a.to <= picture.width && a.from >= 0).toBe(true)
          const touching = reaches
            .slice(index + 1)
            .filter((b) => b.y === a.y && b.from < a.to && a.from < b.to)
          expect(touching).toEqual([])
        }
      }
    }
  })

  const map = disagreementMap(snapshot, { scope: 'sources' })

  it('all documents and their names are inside the map, and no two documents are in one place', () => {
    const { nodes, width, height } = mapLayout(map, links)
    expect(nodes.length).toBe(documents)
    for (const { x, y, lines, date, wordsX, wordsY, anchor } of nodes) {
      const words = Math.max(...[...lines, date].map((line) => textWidth(line, { size: 13 })))
      const left = { start: wordsX, middle: wordsX - words / 2, end: wordsX - words }[anchor]
      expect(Math.min(left, wordsY - 13)).toBeGreaterThanOrEqual(0)
      expect(left + words).toBeLessThanOrEqual(width)
      expect(wordsY + lines.length * 16).toBeLessThanOrEqual(height)
      const others = nodes.filter((other) => Math.hypot(other.x - x, other.y - y) < 20)
      expect(others.length).toBe(1)
    }
  })

  it('the map has a line for each edge, and is the same when it is made again', () => {
    const picture = mapLayout(map, links)
    expect(picture.edges.length).toBe(map.edges.length)
    expect(picture.edges.every(({ lines }) => lines.length > 0)).toBe(true)
    expect(mapLayout(map, links)).toEqual(picture)
  })
})

describe('the map', () => {
  const map = disagreementMap(buildLargeProject({ documents: 20, questions: 8 }), {
    scope: 'sources',
  })

  it('says no numbers in a thicket, and those of one document where its lines stand out', () => {
    expect(mapLayout(map, links).edges.filter(({ badge }) => badge !== null)).toEqual([])
    const { edges, nodes } = mapLayout(map, { ...links, of: 3 })
    const own = map.edges.filter(({ places }) => places.includes(3))
    expect(edges.filter(({ isFaint }) => !isFaint).length).toBe(own.length)
    expect(edges.filter(({ badge }) => badge !== null).length).toBe(own.length)
    expect(nodes.flatMap(({ isChosen }, place) => (isChosen ? [place] : []))).toEqual([3])
  })

  it('draws partial contradictions as opposition, with a line and a number of their own', () => {
    const [edge] = map.edges
    if (!edge) throw new Error('no edge')
    const counts = { contradiction: 1, partial: 4, otherwise: 2, split: 0, waiting: 3 }
    const [picture] = mapLayout({ ...map, edges: [{ ...edge, counts }] }, links).edges
    expect(picture?.badge?.words).toBe('1 + 4 partial + 3 open')
    expect(picture?.label).toContain('4 judged a partial contradiction, 2 judged otherwise')
    const [full, partial, open, ...others] = picture?.lines ?? []
    expect([full?.kind, partial?.kind, open?.kind]).toEqual(['contradiction', 'partial', 'open'])
    expect(others).toEqual([])
    expect(partial?.width).toBe(2 * (full?.width ?? 0))
    expect(new Set(picture?.lines.map(({ path }) => path)).size).toBe(3)
  })

  it('does not draw a pair that contradicts in part like one that is compatible', () => {
    const [edge] = map.edges
    if (!edge) throw new Error('no edge')
    const none = { contradiction: 0, partial: 0, otherwise: 0, split: 0, waiting: 0 }
    const kindsWith = (counts: Partial<typeof none>) =>
      mapLayout({ ...map, edges: [{ ...edge, counts: { ...none, ...counts } }] }, links).edges.map(
        ({ lines }) => lines.map(({ kind }) => kind),
      )
    expect(kindsWith({ partial: 1 })).toEqual([['partial']])
    expect(kindsWith({ otherwise: 1 })).toEqual([['otherwise']])
  })
})

describe('without anything', () => {
  const snapshot = buildLargeProject({ documents: 0, questions: 2 })

  it('there is nothing to lay out, and nothing fails', () => {
    const [question] = snapshot.questions
    if (!question) throw new Error('no question')
    expect(matrixLayout(setting, positionMatrix(snapshot)).columns).toEqual([])
    expect(timelineLayout(setting, positionTimeline({ ...snapshot, question })).ticks).toEqual([])
    const map = disagreementMap(snapshot, { scope: 'sources' })
    expect(mapLayout(map, links).nodes).toEqual([])
  })
})

describe('the time line', () => {
  it('gives documents without a date a place of their own, beside the dates', () => {
    const snapshot = buildLargeProject({ documents: 6, questions: 1 })
    const [question] = snapshot.questions
    if (!question) throw new Error('no question')
    const { lanes, undatedX, plot } = timelineLayout(
      setting,
      positionTimeline({ ...snapshot, question }),
    )
    const beyond = lanes.flatMap(({ marks }) => marks).filter(({ from }) => from > plot.right)
    expect(undatedX).toBeGreaterThan(plot.right)
    expect(beyond.map(({ words }) => words)).toEqual(['Publisher 4'])
  })
})
