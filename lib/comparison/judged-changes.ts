import type { AuthorStance } from '@/lib/claims/scales'
import type { JudgedContent, JudgedSide } from '@/lib/comparison/judged-content'
import { clipText } from '@/lib/text/clip-text'
import { splitChange } from '@/lib/text/split-change'

/**
 * What changed of two claims since they were judged, a sentence for each change: "C-12: the quote “… will last” now
 * reads “… will not last”". Empty where all is the same.
 */
export function judgedChanges(judged: JudgedContent, now: JudgedContent): string[] {
  return now.flatMap((side) => {
    const before = judged.find(({ claim }) => claim === side.claim)
    return before ? sideChanges(before, side).map((words) => `C-${side.claim}: ${words}`) : []
  })
}

function sideChanges(before: JudgedSide, now: JudgedSide): string[] {
  return [
    ...quoteChanges(before.quotes, now.quotes),
    ...wordsChange('the hedge', hedgeWords(before.hedge), hedgeWords(now.hedge)),
    ...wordsChange('the speaker', speakerWords(before.speaker), speakerWords(now.speaker)),
    ...wordsChange(
      'the author’s stance',
      stanceWords[before.authorStance],
      stanceWords[now.authorStance],
    ),
    ...positionChanges(before.positions, now.positions),
  ]
}

/** Passages are compared in their order; where their number differs, those that came and went are named. */
function quoteChanges(before: string[], now: string[]): string[] {
  if (before.length === now.length) {
    return now.flatMap((quote, place) => quoteChange(before[place] ?? '', quote))
  }
  const came = now.filter((quote) => !before.includes(quote))
  const went = before.filter((quote) => !now.includes(quote))
  return [
    ...came.map((quote) => `the passage ${inQuotes(quote)} was added`),
    ...went.map((quote) => `the passage ${inQuotes(quote)} was taken out`),
  ]
}

function quoteChange(before: string, now: string): string[] {
  if (before === now) return []
  const [was, is] = splitChange(before, now)
  return [`the quote “${was}” now reads “${is}”`]
}

function wordsChange(name: string, before: string, now: string): string[] {
  return before === now ? [] : [`${name} was ${before} and is now ${now}`]
}

function hedgeWords({ cues, likelihood }: JudgedSide['hedge']): string {
  const stated = likelihood?.replaceAll('-', ' ')
  if (cues.length === 0) return stated ?? 'none'
  const words = cues.map((cue) => `“${cue}”`).join(', ')
  return stated ? `${words} (${stated})` : words
}

function speakerWords(speaker: string | null): string {
  return speaker === null ? 'the author' : `“${speaker}”`
}

const stanceWords: Record<AuthorStance, string> = {
  asserts: 'to assert it',
  endorses: 'to share it',
  concedes: 'to concede it',
  reports: 'only to report it',
  doubts: 'to doubt it',
  rejects: 'to reject it',
}

type Positions = JudgedSide['positions']

/** A position that only has another name is told from one that the claim takes or leaves. */
function positionChanges(before: Positions, now: Positions): string[] {
  const labelBefore = new Map(before.map(({ slug, label }) => [slug, label]))
  const renamed = now.flatMap(({ slug, label }) => {
    const was = labelBefore.get(slug)
    return was === undefined || was === label
      ? []
      : [`its position “${was}” is now called “${label}”`]
  })
  const slugs = (positions: Positions) => positions.map(({ slug }) => slug).join(' ')
  if (slugs(before) === slugs(now)) return renamed
  return [...renamed, ...wordsChange('its position', labelsOf(before), labelsOf(now))]
}

function labelsOf(positions: Positions): string {
  return positions.length === 0 ? 'none' : positions.map(({ label }) => `“${label}”`).join(' and ')
}

function inQuotes(quote: string): string {
  return `“${clipText(quote, 100)}”`
}
