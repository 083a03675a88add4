import type { Claim } from '@/lib/claims/claim'
import type { EffectOfChange } from '@/lib/comparison/effect/effect-of-change'
import type { Listed, PairName } from '@/lib/comparison/effect/listed'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { clipText } from '@/lib/text/clip-text'

/** A claim as a list names it, with as many words of its quote as tell which one it is. */
export type NamedClaim = {
  number: number
  quote: string
  document: { slug: string; name: string }
}

export type NamedPair = { claims: [NamedClaim, NamedClaim] }

/** An effect in names instead of ids, as it is shown and sent. */
export type NamedEffect = {
  moves: {
    from: string
    to: string
    readings: { by: string; count: number }[]
    claims: Listed<NamedClaim>
    /** How many of these claims are archived. */
    archived: number
  }[]
  readers: { agree: Listed<NamedClaim>; differ: Listed<NamedClaim> }
  pairs: {
    before: number
    after: number
    come: Listed<NamedPair>
    go: Listed<NamedPair>
    stayByHand: Listed<NamedPair>
  }
  judged: {
    stale: Listed<NamedPair>
    verdicts: number
    resolutions: number
    gone: Listed<NamedPair>
    again: Listed<NamedPair>
  }
}

const longestQuote = 120

export function nameClaim(claim: Claim, documents: ReviewMaterial['documents']): NamedClaim {
  const document = documents.find(({ id }) => id === claim.documentId)
  return {
    number: claim.number,
    quote: clipText(claim.passages.map(({ exact }) => exact).join(' […] '), longestQuote),
    document: {
      slug: document?.slug ?? '',
      name: document ? shortDocumentName(document) : '',
    },
  }
}

/** `before` and `after` are what the effect was reckoned from. */
export function namedEffect(
  { moves, readers, pairs, judged }: EffectOfChange,
  before: ReviewMaterial,
  after: ReviewMaterial,
): NamedEffect {
  const claimById = new Map(before.claims.map((claim) => [claim.id, claim]))
  const labels = new Map(after.question.positions.map(({ id, label }) => [id, label]))
  const nameOf = (id: string) => {
    const claim = claimById.get(id)
    return claim ? [nameClaim(claim, before.documents)] : []
  }
  const claimsOf = ({ count, first }: Listed<string>) => ({ count, first: first.flatMap(nameOf) })
  const pairsOf = ({ count, first }: Listed<PairName>): Listed<NamedPair> => ({
    count,
    first: first.flatMap(({ claimIds }) => {
      const [a, b] = claimIds.flatMap(nameOf)
      return a && b ? [{ claims: [a, b] }] : []
    }),
  })
  return {
    moves: moves.map(({ fromId, toId, readings, claimIds, archived }) => ({
      from: labels.get(fromId) ?? '',
      to: labels.get(toId) ?? '',
      readings,
      claims: claimsOf(claimIds),
      archived,
    })),
    readers: { agree: claimsOf(readers.agree), differ: claimsOf(readers.differ) },
    pairs: {
      ...{ before: pairs.before, after: pairs.after },
      come: pairsOf(pairs.come),
      go: pairsOf(pairs.go),
      stayByHand: pairsOf(pairs.stayByHand),
    },
    judged: {
      ...{ verdicts: judged.verdicts, resolutions: judged.resolutions },
      stale: pairsOf(judged.stale),
      gone: pairsOf(judged.gone),
      again: pairsOf(judged.again),
    },
  }
}
