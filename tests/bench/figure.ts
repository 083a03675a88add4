/** Something measured several times in one run. */
export type Figure = {
  name: string
  unit: 'ms' | 'MB' | 'kB' | 'frames' | 'times'
  values: number[]
  /** What the median is to stay under; null where there is no such promise. */
  goal: number | null
}

export function figure(
  name: string,
  unit: Figure['unit'],
  values: number[],
  goal: number | null = null,
): Figure {
  return { name, unit, values, goal }
}

/** Of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const low = sorted[Math.floor(middle)]
  const high = sorted[Math.ceil(middle)]
  if (low === undefined || high === undefined) throw new Error('nothing was measured')
  return (low + high) / 2
}

export const isReached = ({ values, goal }: Figure) => goal === null || median(values) <= goal

/** One line a figure: name, median, spread, runs, and whether the goal is reached. */
export function describeFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, values, goal } = figure
    const spread = `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`
    const verdict = goal === null ? '' : `${isReached(figure) ? 'within' : 'OVER'} ${goal} ${unit}`
    return [name, `${rounded(median(values))} ${unit}`, spread, String(values.length), verdict]
  })
  return alignColumns([['What', 'Median', 'Spread', 'Runs', 'Goal'], ...rows])
}

const rounded = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))

export function alignColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
