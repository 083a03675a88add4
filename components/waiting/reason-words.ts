import type { LocationMethod, LocationStatus } from '@/lib/anchoring/anchor'
import type { MeaningChange } from '@/lib/anchoring/compare-meaning'

const kindNames: Record<MeaningChange['kind'], { one: string; many: string }> = {
  negation: { one: 'A negation', many: 'Negations' },
  number: { one: 'A number', many: 'Numbers' },
  date: { one: 'A date', many: 'Dates' },
  name: { one: 'A name', many: 'Names' },
  speaker: { one: 'The speaker', many: 'Speakers' },
  hedge: { one: 'A hedge', many: 'Hedges' },
}

/** "A negation came: “not”", "A number changed: “12” became “15”" */
export function meaningWords({ kind, went, came }: MeaningChange): string {
  const name = Math.max(went.length, came.length) > 1 ? kindNames[kind].many : kindNames[kind].one
  if (went.length === 0) return `${name} came: ${listed(came)}`
  if (came.length === 0) return `${name} went: ${listed(went)}`
  return `${name} changed: ${listed(went)} became ${listed(came)}`
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

type Case = {
  meaning: readonly MeaningChange[]
  /** The words themselves are the same at the place that was found. */
  isSame: boolean
  status: LocationStatus
  /** From 0 to 1. */
  similarity: number
  method: LocationMethod
}

/** Why a passage waits for a person, in sentences. */
export function reasonWords({ meaning, isSame, status, similarity, method }: Case): string[] {
  if (status === 'orphaned') {
    return [
      method === 'person'
        ? 'Somebody said that the words are not in the text any more.'
        : 'The words were not found in the newest text.',
    ]
  }
  const changes = meaning.map((change) => `${meaningWords(change)}.`)
  if (isSame) {
    return [
      ...changes,
      changes.length > 0
        ? 'The words themselves are the same; their sentence is not.'
        : 'The same words stand here, but it is not certain that it is the same place.',
    ]
  }
  return [...changes, `The words changed; they are ${Math.floor(similarity * 100)} % alike.`]
}
