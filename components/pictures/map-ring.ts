import type { Point } from './edge-route'

/** Where documents stand, and how much room that takes with their names. */
export type Ring = { width: number; height: number; centre: Point; points: Point[] }

export const nodeRadius = 7
/** Up to this many documents stand with their names above or below them: the map then fits a phone. */
const fewDocuments = 6

/** Documents on a circle, clockwise from the top: the same for the same number of them. */
export function mapRing(count: number): Ring & { isSmall: boolean } {
  const isSmall = count <= fewDocuments
  return { ...(isSmall ? smallRing(count) : largeRing(count)), isSmall }
}

const smallWidth = 356
/** Two lines of a name and one of a date, above or below a document. */
const nameRoom = 62
/** Half a name, which stands centred above or below its document. */
const halfName = 70

/** As wide as a phone, with room above and below for the names. */
function smallRing(count: number): Ring {
  const directions = directionsOf(count)
  const widest = Math.max(...directions.map(([x]) => Math.abs(x)), 0.5)
  const radius = (smallWidth / 2 - halfName) / widest
  const highest = Math.max(0, ...directions.map(([, y]) => -y))
  const lowest = Math.max(0, ...directions.map(([, y]) => y))
  const roomAbove = highest > 0.01 ? nameRoom : nodeRadius + 8
  const centre: Point = [smallWidth / 2, highest * radius + roomAbove]
  return {
    ...{ width: smallWidth, height: centre[1] + lowest * radius + nameRoom, centre },
    points: directions.map(([x, y]) => [centre[0] + x * radius, centre[1] + y * radius]),
  }
}

/** With room on both sides for the names. */
function largeRing(count: number): Ring {
  const radius = Math.max(150, count * 13)
  const centre: Point = [radius + 180, radius + 52]
  return {
    ...{ width: 2 * centre[0], height: 2 * centre[1], centre },
    points: directionsOf(count).map(([x, y]) => [centre[0] + x * radius, centre[1] + y * radius]),
  }
}

/**
 * From the middle of the circle to each document. The first is at the top; of two and four, which then would have
 * names in the way of lines, on the left.
 */
function directionsOf(count: number): Point[] {
  if (count === 1) return [[0, 0]]
  const start = { 2: -Math.PI / 2, 4: -Math.PI / 4 }[count] ?? 0
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index * 2 * Math.PI) / count
    return [Math.sin(angle), -Math.cos(angle)]
  })
}
