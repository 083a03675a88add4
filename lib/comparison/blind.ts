import { blindReadings } from '@/lib/comparison/blind-readings'
import { blindDocument, sourceLetters, sourceNamesHidden } from '@/lib/comparison/blind-sources'
import { blindVerdicts } from '@/lib/comparison/blind-verdicts'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { View } from '@/lib/comparison/view'

/**
 * The project as whoever looks may see it. Every page and every answer to one is made from this, so that what is
 * hidden does not reach the browser: no list, count, board, pair or figure can know more. The rules are written where
 * they are kept: blind-readings.ts, blind-verdicts.ts, blind-sources.ts. Where the names of sources are hidden, the
 * reasons of verdicts and resolutions and the notes on coverage and on revisions lose them too: they are only ever added
 * to, so that
 * nothing saves them back. What a form could save back (the project's description, statements, notes, who is quoted)
 * and the texts of the sources stay as they are, even where they name a source. Briefs are put away while anything is hidden: they say who stands where, and how it was judged. Saved views name
 * people and sources: while readings are hidden one's own are left, while sources are none.
 */
export function blindSnapshot(
  snapshot: ProjectSnapshot,
  { annotator, hides }: View,
): ProjectSnapshot {
  if (hides.length === 0) return snapshot
  let seen: ProjectSnapshot = { ...snapshot, briefs: [] }
  if (hides.includes('readings')) seen = withOwnViews(blindReadings(seen, annotator), annotator)
  if (hides.includes('verdicts')) seen = blindVerdicts(seen, annotator)
  if (hides.includes('sources')) seen = withoutSources(seen)
  return seen
}

function withOwnViews(snapshot: ProjectSnapshot, annotator: string): ProjectSnapshot {
  return {
    ...snapshot,
    views: snapshot.views.filter(({ createdBy }) => createdBy === annotator),
  }
}

function withoutSources(snapshot: ProjectSnapshot): ProjectSnapshot {
  const letters = sourceLetters(snapshot.documents)
  const hidden = sourceNamesHidden(snapshot.documents)
  return {
    ...snapshot,
    views: [],
    documents: snapshot.documents.map((document) =>
      blindDocument(document, letters.get(document.id) ?? ''),
    ),
    // A file is called as its source is, and an address leads to it.
    revisions: snapshot.revisions.map((revision) => ({
      ...revision,
      source: null,
      note: hidden(revision.note),
    })),
    coverage: snapshot.coverage.map((record) => ({ ...record, note: hidden(record.note) })),
    pairs: snapshot.pairs.map((pair) => pairWithout(pair, hidden)),
  }
}

function pairWithout(pair: StoredPair, hidden: (words: string) => string): StoredPair {
  return {
    ...pair,
    verdicts: pair.verdicts.map((verdict) => ({ ...verdict, reason: hidden(verdict.reason) })),
    resolutions: pair.resolutions.map((resolution) => ({
      ...resolution,
      reason: hidden(resolution.reason),
      overrideReason: resolution.overrideReason && hidden(resolution.overrideReason),
    })),
  }
}
