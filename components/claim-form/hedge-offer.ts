import type { Hedge } from '@/lib/claims/claim'
import { suggestHedge } from '@/lib/claims/hedge-cues'
import type { TextRange } from '@/lib/text/text-range'

/** What the passages of a claim suggest: all their cues, and the likelihood that they agree on. */
export function hedgeOffer(text: string, passages: readonly TextRange[]): Hedge {
  const offers = passages.map((passage) => suggestHedge(text, passage))
  const stated = new Set(offers.flatMap(({ likelihood }) => likelihood ?? []))
  const [likelihood = null] = stated
  return {
    cues: uniqueCues(offers.flatMap(({ cues }) => cues)),
    likelihood: stated.size === 1 ? likelihood : null,
  }
}

/** What of an offer is not taken yet. A likelihood is only offered where none is set: it is the reader's to weigh. */
export function openOffer(offer: Hedge, hedge: Hedge): Hedge {
  return {
    cues: offer.cues.filter((cue) => !hasCue(hedge, cue)),
    likelihood: hedge.likelihood === null ? offer.likelihood : null,
  }
}

export function withOffer(hedge: Hedge, offer: Hedge): Hedge {
  return {
    cues: uniqueCues([...hedge.cues, ...offer.cues]),
    likelihood: hedge.likelihood ?? offer.likelihood,
  }
}

/** Spaces and letter case do not make another cue. */
export function withCue(hedge: Hedge, typed: string): Hedge {
  const cue = typed.trim().replace(/\s+/g, ' ')
  return cue === '' ? hedge : { ...hedge, cues: uniqueCues([...hedge.cues, cue]) }
}

export function withoutCue(hedge: Hedge, cue: string): Hedge {
  return { ...hedge, cues: hedge.cues.filter((known) => cueKey(known) !== cueKey(cue)) }
}

export function hasCue(hedge: Hedge, cue: string): boolean {
  return hedge.cues.some((known) => cueKey(known) === cueKey(cue))
}

/** The first spelling of each cue. */
export function uniqueCues(cues: readonly string[]): string[] {
  return cues.filter(
    (cue, index) => cues.findIndex((known) => cueKey(known) === cueKey(cue)) === index,
  )
}

function cueKey(cue: string): string {
  return cue.toLowerCase()
}
