import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance } from '@/lib/claims/scales'

/** Who stands behind a claim: the document itself, or somebody whom it quotes. */
export type Holder = { kind: 'document'; documentId: string } | { kind: 'speaker'; name: string }

type Voiced = Pick<Claim, 'documentId' | 'speaker' | 'authorStance'>

const stancesOfTheDocument: ReadonlySet<AuthorStance> = new Set(['asserts', 'endorses', 'concedes'])

/**
 * Whether the claim speaks for its document. A view that is only reported, doubted or rejected never does,
 * however often it is quoted.
 */
export function countsForDocument(claim: Pick<Claim, 'authorStance'>): boolean {
  return stancesOfTheDocument.has(claim.authorStance)
}

/** Everybody who stands behind the claim; nobody where a view of unnamed people is rejected. */
export function holdersOf(claim: Voiced): Holder[] {
  const holders: Holder[] = []
  if (countsForDocument(claim)) holders.push({ kind: 'document', documentId: claim.documentId })
  if (claim.speaker !== null) holders.push({ kind: 'speaker', name: claim.speaker })
  return holders
}

/**
 * The same person in other spellings has the same key: letter case, punctuation, spaces and compatibility
 * forms do not matter, so "Kim Jong-un" is "KIM JONG UN". Marks stay: they tell names apart in many scripts.
 */
export function speakerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Names a holder across claims and documents. */
export function holderKey(holder: Holder): string {
  return holder.kind === 'document'
    ? `document ${holder.documentId}`
    : `speaker ${speakerKey(holder.name)}`
}

/** What one speaker is quoted with; null are others whom nobody names. */
export type Quoted = { name: string | null; claims: Claim[] }

/** The claims that somebody else than the author says, by who says them, in the order in which they turn up. */
export function bySpeaker(claims: readonly Claim[]): Quoted[] {
  const speakers = new Map<string | null, Quoted>()
  for (const claim of claims) {
    const { speaker } = claim
    if (speaker === null && countsForDocument(claim)) continue
    const key = speaker === null ? null : speakerKey(speaker)
    const quoted = speakers.get(key) ?? { name: speaker, claims: [] }
    quoted.claims.push(claim)
    speakers.set(key, quoted)
  }
  return [...speakers.values()]
}
