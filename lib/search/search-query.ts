import type { TextRange } from '@/lib/text/text-range'

/** Words that follow upon each other in a text: a word, a phrase, a run of characters; or one that begins a word. */
export type Words = {
  kind: 'words'
  /** As tokens have them; at least one. */
  terms: readonly string[]
  /** The last term may be the beginning of a word. */
  isPrefix: boolean
}

/** All of the parts and none of `without`; at least one part. */
export type All = { kind: 'all'; parts: readonly SearchNode[]; without: readonly SearchNode[] }

/** At least one of the parts; two parts or more. */
export type Any = { kind: 'any'; parts: readonly SearchNode[] }

export type SearchNode = Words | All | Any

/** Something about a query that is to be said; the range is where it is in the text of the query. */
export type SearchNote = TextRange & { message: string }

/** What was asked for. Without a root there is nothing to look for, and a note says why unless the text is empty. */
export type SearchQuery = { text: string; root: SearchNode | null; notes: readonly SearchNote[] }

/** The words that a query looks for, without those that must be absent. */
export function* wantedWords(node: SearchNode): Generator<Words> {
  if (node.kind === 'words') yield node
  else for (const part of node.parts) yield* wantedWords(part)
}
