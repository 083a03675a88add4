import search, { type Match } from 'approx-string-match'
import type { Anchor } from '@/lib/anchoring/anchor'
import type { TextRange } from '@/lib/text/text-range'

/**
 * Finds a quote as Hypothesis's client does, written from what it publishes of its method: the stored position if the
 * quote is there, else every exact occurrence, else places with up to min(256, half its length) errors; of these the
 * one that scores best by quote (50), prefix (20), suffix (20) and nearness to the stored position (2). Any score will
 * do. Null where nothing is similar.
 */
export function matchAsHypothesis(text: string, anchor: Anchor): TextRange | null {
  const { exact, start, end } = anchor
  if (text.slice(start, end) === exact) return { start, end }
  const matches = exactOrSimilar(text, exact, Math.min(256, exact.length / 2))
  let best: { match: Match; score: number } | null = null
  for (const match of matches) {
    const score = scoreOf(text, match, anchor)
    if (best === null || score > best.score) best = { match, score }
  }
  return best && { start: best.match.start, end: best.match.end }
}

function exactOrSimilar(text: string, pattern: string, maxErrors: number): Match[] {
  const matches: Match[] = []
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    matches.push({ start: at, end: at + pattern.length, errors: 0 })
  }
  return matches.length > 0 ? matches : search(text, pattern, maxErrors)
}

function scoreOf(text: string, { start, end, errors }: Match, anchor: Anchor): number {
  const { exact, prefix, suffix } = anchor
  const before = text.slice(Math.max(0, start - prefix.length), start)
  const after = text.slice(end, end + suffix.length)
  const nearness = 1 - Math.abs(start - anchor.start) / text.length
  return (
    50 * (1 - errors / exact.length) +
    20 * (prefix === '' ? 1 : similarity(before, prefix)) +
    20 * (suffix === '' ? 1 : similarity(after, suffix)) +
    2 * nearness
  )
}

function similarity(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0
  const [match] = exactOrSimilar(text, pattern, pattern.length)
  return match ? 1 - match.errors / pattern.length : 0
}
