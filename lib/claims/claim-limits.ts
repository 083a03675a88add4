/** The most characters (UTF-16 code units) and things that a claim can hold, wherever it comes from. */
export const claimLimits = {
  statement: 5000,
  speaker: 200,
  cue: 200,
  cues: 20,
  asOf: 100,
  horizon: 200,
  tags: 100,
  passages: 100,
} as const
