export type Point = [x: number, y: number]

/** A way between two documents. Beside it run the lines of the same edge, so many pixels apart. */
export type Route = { path: (beside: number) => string; pointAt: (part: number) => Point }

/** How far an edge bends from the straight line between its documents (0) to the middle of the circle (1). */
const pull = 0.4

/** A quadratic curve, drawn towards the middle of the circle: edges of neighbours stay clear of those across. */
export function curveBetween(start: Point, end: Point, centre: Point): Route {
  const half = middleOf(start, end)
  const control: Point = [
    half[0] + (centre[0] - half[0]) * pull,
    half[1] + (centre[1] - half[1]) * pull,
  ]
  const [dx, dy] = normalOf(start, end)
  return {
    path: (beside) => {
      const [a, b, c] = [start, control, end].map(
        ([x, y]) => `${rounded(x + dx * beside)} ${rounded(y + dy * beside)}`,
      )
      return `M${a}Q${b} ${c}`
    },
    pointAt: (part) => [
      onQuadratic(start[0], control[0], end[0], part),
      onQuadratic(start[1], control[1], end[1], part),
    ],
  }
}

/** Bernstein form. */
function onQuadratic(start: number, control: number, end: number, part: number): number {
  const rest = 1 - part
  return rest * rest * start + 2 * rest * part * control + part * part * end
}

/** To a hundredth of a pixel: the same on every machine, and short. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}

const loopRadius = 16

/** A document that opposes itself: a ring on the inner side of it. */
export function loopAt([x, y]: Point, centre: Point): Route {
  const [dx, dy] = [centre[0] - x, centre[1] - y]
  const distance = Math.hypot(dx, dy)
  const [towardsX, towardsY] = distance === 0 ? [0, 1] : [dx / distance, dy / distance]
  const middle: Point = [x + towardsX * loopRadius, y + towardsY * loopRadius]
  return {
    path: (beside) => circlePath(middle, loopRadius + beside),
    pointAt: () => [x + towardsX * 2 * loopRadius, y + towardsY * 2 * loopRadius],
  }
}

function circlePath([x, y]: Point, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 1`
  return `M${x - radius} ${y}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0Z`
}

function middleOf(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

/** One pixel at right angles to the way. */
function normalOf(start: Point, end: Point): Point {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(dx, dy) || 1
  return [-dy / length, dx / length]
}
