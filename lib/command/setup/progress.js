/** @param {number} sinceMs As of performance.now(). */
const secondsSince = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`

/**
 * Says what is going on while it goes on, and how long it took: "Building the pages … 21.3 s".
 * @template Value
 * @param {string} label
 * @param {() => Promise<Value>} work
 */
export async function withProgress(label, work) {
  const startMs = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const value = await work()
    process.stdout.write(`${secondsSince(startMs)}\n`)
    return value
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}
