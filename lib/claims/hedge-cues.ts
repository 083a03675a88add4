import type { TextRange } from '@/lib/anchoring/anchor'
import type { Hedge } from '@/lib/claims/claim'
import { hedgePhrases } from '@/lib/claims/hedge-phrases'
import type { Likelihood } from '@/lib/claims/scales'
import { linesAround } from '@/lib/text/paragraphs'

/** Words that say how sure somebody is, where they stand, and the likelihood that they express if they do. */
export type HedgeCue = TextRange & { cue: string; likelihood: Likelihood | null }

/** "not likely", "isn’t very likely", "hardly plausible": the other half of the scale, though "likely" is there. */
const negated =
  "(?:\\p{L}+n['’]t|not|never|hardly|scarcely)\\s+(?:(?:very|at\\s+all|all\\s+that|particularly|too|so|thought|considered|seen\\s+as)\\s+)*(?:likely|probable|plausible)"

const cuePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[negated, ...Array.from(hedgePhrases.keys(), patternOf)].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * The hedges of a passage in order; of a text if no passage is given. A cue that reaches out of the passage counts:
 * "not [likely to last]" is no "likely". Of "highly unlikely" the whole is one cue.
 */
export function findHedgeCues(
  text: string,
  passage: TextRange = { start: 0, end: text.length },
): HedgeCue[] {
  const lines = linesAround(text, passage)
  return Array.from(text.slice(lines.start, lines.end).matchAll(cuePattern), (match) => {
    const start = lines.start + match.index
    return {
      start,
      end: start + match[0].length,
      cue: match[0],
      likelihood: likelihoodOf(match[0]),
    }
  }).filter((cue) => cue.start < passage.end && cue.end > passage.start && !isNamesake(text, cue))
}

/** The hedge that a claim form offers for a passage: its cues, and their likelihood where they agree on one. */
export function suggestHedge(text: string, passage: TextRange): Hedge {
  const cues = findHedgeCues(text, passage)
  const likelihoods = new Set(cues.flatMap(({ likelihood }) => likelihood ?? []))
  const [likelihood = null] = likelihoods
  return {
    cues: [...new Set(cues.map(({ cue }) => cue.replace(/\s+/g, ' ')))],
    likelihood: likelihoods.size === 1 ? likelihood : null,
  }
}

/** Only negations are missing from the table of phrases. */
function likelihoodOf(cue: string): Likelihood | null {
  const phrase = cue.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")
  const likelihood = hedgePhrases.get(phrase)
  return likelihood === undefined ? 'unlikely' : likelihood
}

/** Words that look like a hedge and are none: the month, military might, "no doubt", "as soon as possible". */
const namesakes: { cue: RegExp; before?: RegExp; after?: RegExp }[] = [
  { cue: /^May$/, before: /(?<![.!?…]["'”’]?)[^\S\n]$/u },
  { cue: /^May$/, after: /^,?\s+\d/u },
  { cue: /^might$/i, after: /^\s*(?:[.,;:!?)”’—–]|$|(?:and|of|or|in|on|to|is|was)\s)/u },
  { cue: /^doubts?\b/i, before: /\b(?:no|not|without|without\s+a)\s+$/iu },
  { cue: /^possible$/i, before: /\bas\s+$/iu },
]

function isNamesake(text: string, { start, end, cue }: HedgeCue): boolean {
  return namesakes.some(
    (namesake) =>
      namesake.cue.test(cue) &&
      (namesake.before?.test(text.slice(Math.max(0, start - 20), start)) ?? true) &&
      (namesake.after?.test(text.slice(end, end + 20)) ?? true),
  )
}

function patternOf(phrase: string): string {
  return phrase.replaceAll(' ', '\\s+').replaceAll("'", "['’]")
}
