import type { ClaimFields } from '@/lib/claims/claim'
import { countsForDocument } from '@/lib/comparison/voice'

type Voice = Pick<ClaimFields, 'speaker' | 'authorStance'>

/**
 * Naming a speaker makes the author one who reports, and taking the name away one who asserts. A stance that
 * somebody chose otherwise stays.
 */
export function withSpeaker(voice: Voice, speaker: string | null): Voice {
  const name = speaker?.trim() || null
  if (name !== null && voice.authorStance === 'asserts') {
    return { speaker: name, authorStance: 'reports' }
  }
  if (name === null && voice.authorStance === 'reports') {
    return { speaker: null, authorStance: 'asserts' }
  }
  return { speaker: name, authorStance: voice.authorStance }
}

/** Whom the claim will count for on the board. */
export function describeCounting(voice: Voice): string {
  const isTheDocuments = countsForDocument(voice)
  if (voice.speaker === null) {
    return isTheDocuments
      ? 'Counts for the document.'
      : 'Counts for nobody: the document only quotes it.'
  }
  return isTheDocuments
    ? `Counts for the document and for ${voice.speaker}.`
    : `Counts for ${voice.speaker}, not for the document.`
}
