import {
  type BulkChange,
  changesPositions,
  claimAfterBulkChange,
  type Doing,
  type Refused,
  refusalOf,
} from '@/lib/claim-list/bulk-change'
import type { Claim } from '@/lib/claims/claim'
import { type EffectOfChange, effectOfChange } from '@/lib/comparison/effect/effect-of-change'
import { type Listed, listed, type PairName } from '@/lib/comparison/effect/listed'
import { shiftsOf } from '@/lib/comparison/effect/shifts'
import {
  type StoredShift,
  storedPairName,
  storedShiftsOf,
} from '@/lib/comparison/effect/stored-pairs'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import type { Question } from '@/lib/questions/question'
import { clipText } from '@/lib/text/clip-text'
import { sha256 } from '@/lib/text/sha256'

/** A claim as a preview names it. */
export type NamedClaim = { id: string; number: number; quote: string }

/** What changes between claims of one question, where it is anything: the question with the most pairs first. */
export type BulkEffect = {
  question: Pick<Question, 'id' | 'slug' | 'text'>
  /** Pairs that are to be judged afterwards and were none, and the other way round. */
  come: Listed<PairName>
  go: Listed<PairName>
  /** Pairs that stay, and whose verdicts were given on something else than they say afterwards. */
  stale: Listed<PairName>
  /** What does not count any more by that. */
  verdicts: number
  resolutions: number
  /** Judged pairs that go with what was said of them, which is kept; and those that come back with it. */
  gone: Listed<PairName>
  again: Listed<PairName>
}

/** What a change of many claims will do. All that were chosen change, are so already, or are left out. */
export type BulkPreview = {
  chosen: number
  changing: Listed<NamedClaim>
  /** Those that are as they are wanted already. */
  same: number
  leftOut: Record<Refused, number>
  effects: BulkEffect[]
  /** Names every claim that is named anywhere above, by id. */
  claims: Record<string, NamedClaim>
  /** Names what the preview was made of: see claimsState. */
  state: string
}

export type PreviewMaterial = Pick<ProjectSnapshot, 'questions' | 'documents' | 'claims' | 'pairs'>

/** What the change will do to the claims with these ids, as whoever asks may see them. */
export function previewBulkChange(
  material: PreviewMaterial,
  chosenIds: ReadonlySet<string>,
  change: BulkChange,
  doing: Doing,
): BulkPreview {
  const chosen = material.claims.filter(({ id }) => chosenIds.has(id))
  const refused = chosen.map((claim) => refusalOf(claim, change))
  const open = chosen.filter((_, index) => refused[index] === null)
  const after = new Map(open.map((claim) => [claim.id, claimAfterBulkChange(claim, change, doing)]))
  const changing = open.filter((claim) => after.get(claim.id) !== claim)
  const named = listed(changing.map(nameOf))
  const effects = mostFirst(effectsOf(material, { changing, after, change }))
  return {
    chosen: chosen.length,
    changing: named,
    same: open.length - changing.length,
    leftOut: {
      hidden: refused.filter((reason) => reason === 'hidden').length,
      'too many tags': refused.filter((reason) => reason === 'too many tags').length,
    },
    effects,
    claims: namesIn(material, named, effects),
    state: claimsState(chosen),
  }
}

/**
 * Names claims and their versions, in whatever order: what a preview was made of. A claim that changed, came or went
 * since makes it another. SHA-256 in hexadecimal.
 */
export function claimsState(claims: readonly Pick<Claim, 'id' | 'version'>[]): string {
  return sha256(
    claims
      .map(({ id, version }) => `${id} ${version}`)
      .toSorted()
      .join('\n'),
  )
}

type Changing = { changing: Claim[]; after: ReadonlyMap<string, Claim>; change: BulkChange }

/** Tags and the status of a claim make no pair and are no part of what verdicts judge. */
function effectsOf(material: PreviewMaterial, changing: Changing): BulkEffect[] {
  const { kind } = changing.change
  const touches = kind === 'archive' || kind === 'restore' || changesPositions(changing.change)
  if (!touches || changing.changing.length === 0) return []
  return touchedQuestions(material, changing).flatMap((question) => {
    const own = materialOf(material, question, changing)
    const effect = changesPositions(changing.change)
      ? effectOfReadings(own, changing)
      : effectOfUse(own, changing)
    return isAny(effect) ? [effect] : []
  })
}

/** Those that claims are read on before or after, and those on which somebody set one of them beside another by hand. */
function touchedQuestions({ questions, pairs }: PreviewMaterial, { changing, after }: Changing) {
  const claimIds = new Set(changing.map(({ id }) => id))
  const ids = new Set(
    pairs
      .filter(({ claimAId, claimBId }) => claimIds.has(claimAId) || claimIds.has(claimBId))
      .map(({ questionId }) => questionId),
  )
  for (const claim of changing) {
    for (const { questionId } of claim.assessments) ids.add(questionId)
    for (const { questionId } of after.get(claim.id)?.assessments ?? []) ids.add(questionId)
  }
  return questions.filter(({ id, archivedAt }) => ids.has(id) && archivedAt === null)
}

/** What a question is reckoned from: the claims that are read on it before or after, and its stored pairs. */
function materialOf(
  { documents, claims, pairs }: PreviewMaterial,
  question: Question,
  { after }: Changing,
): ReviewMaterial {
  const own = pairs.filter(({ questionId }) => questionId === question.id)
  const paired = new Set(own.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]))
  const isRead = (claim: Claim | undefined) =>
    claim?.assessments.some(({ questionId }) => questionId === question.id) ?? false
  return {
    ...{ question, documents, pairs: own },
    claims: claims.filter(
      (claim) => paired.has(claim.id) || isRead(claim) || isRead(after.get(claim.id)),
    ),
  }
}

/** Claims that take other positions afterwards. */
function effectOfReadings(before: ReviewMaterial, { after }: Changing): BulkEffect {
  const claims = before.claims.map((claim) => after.get(claim.id) ?? claim)
  const effect = effectOfChange(before, { ...before, claims })
  return toBulkEffect(before.question, effect)
}

/**
 * Claims that go out of use, or come back into it. A claim out of use makes the pairs of one that nobody has read: so
 * what goes with it is reckoned, and for a claim that comes back the other way round.
 */
function effectOfUse(material: ReviewMaterial, { changing, change }: Changing): BulkEffect {
  const isArchiving = change.kind === 'archive'
  // Those that are chosen and in that state already are as they were.
  const ids = new Set(changing.map(({ id }) => id))
  const isChanging = (id: string) => ids.has(id)
  const inUse = material.claims.map((claim) =>
    !isArchiving && isChanging(claim.id) ? { ...claim, archivedAt: null } : claim,
  )
  const outOfUse = inUse.map((claim) =>
    isChanging(claim.id) ? { ...claim, assessments: [] } : claim,
  )
  // That somebody set a claim side by side with another one by hand does not keep it in use.
  const pairs = material.pairs.map((pair) =>
    isChanging(pair.claimAId) || isChanging(pair.claimBId) ? { ...pair, pairedBy: null } : pair,
  )
  const effect = effectOfChange(
    { ...material, pairs, claims: inUse },
    { ...material, pairs, claims: outOfUse },
  )
  const ofCandidates = toBulkEffect(material.question, effect)
  const byHand = madeByHand({ ...material, claims: inUse }, isChanging)
  const gone = withPairs(ofCandidates, byHand)
  return isArchiving ? gone : inReverse(gone)
}

/** The pairs that are there because somebody set them side by side, and go with one of their claims. */
function madeByHand(material: ReviewMaterial, goes: (claimId: string) => boolean): StoredShift[] {
  const versions = { before: material, after: material }
  return storedShiftsOf(versions, shiftsOf(versions)).filter(
    ({ pair, isShown, isInForce, opposes }) =>
      (goes(pair.claimAId) || goes(pair.claimBId)) &&
      isShown.before &&
      isInForce.before &&
      !opposes.before,
  )
}

function withPairs(effect: BulkEffect, pairs: readonly StoredShift[]): BulkEffect {
  const judged = pairs.filter(({ pair }) => pair.verdicts.length + pair.resolutions.length > 0)
  return { ...effect, go: withMore(effect.go, pairs), gone: withMore(effect.gone, judged) }
}

function withMore(names: Listed<PairName>, pairs: readonly StoredShift[]): Listed<PairName> {
  const more = pairs.map(storedPairName)
  return { count: names.count + more.length, first: listed([...names.first, ...more]).first }
}

function toBulkEffect({ id, slug, text }: Question, effect: EffectOfChange): BulkEffect {
  const { come, go } = effect.pairs
  const { stale, verdicts, resolutions, gone, again } = effect.judged
  return { question: { id, slug, text }, come, go, stale, verdicts, resolutions, gone, again }
}

function inReverse({ question, come, go, gone, again }: BulkEffect): BulkEffect {
  const nothing = { stale: listed<PairName>([]), verdicts: 0, resolutions: 0 }
  return { question, come: go, go: come, ...nothing, gone: again, again: gone }
}

/** So many questions name pairs; of others there is the number. An archive of everything would name thousands. */
const mostNaming = 5

function mostFirst(effects: readonly BulkEffect[]): BulkEffect[] {
  const pairsIn = ({ come, go }: BulkEffect) => come.count + go.count
  return effects
    .toSorted((a, b) => pairsIn(b) - pairsIn(a))
    .map((effect, place) => (place < mostNaming ? effect : withoutNames(effect)))
}

function withoutNames({ come, go, stale, gone, again, ...rest }: BulkEffect): BulkEffect {
  const numberOf = ({ count }: Listed<PairName>): Listed<PairName> => ({ count, first: [] })
  return {
    ...rest,
    ...{ come: numberOf(come), go: numberOf(go), stale: numberOf(stale) },
    ...{ gone: numberOf(gone), again: numberOf(again) },
  }
}

function isAny({ come, go, stale, gone, again }: BulkEffect): boolean {
  return [come, go, stale, gone, again].some(({ count }) => count > 0)
}

/** So much of a quote tells a claim from others. */
const namedQuote = 120

function nameOf({ id, number, passages }: Claim): NamedClaim {
  const quote = clipText(passages.map(({ exact }) => exact).join(' […] '), namedQuote)
  return { id, number, quote }
}

function namesIn(
  { claims }: PreviewMaterial,
  changing: Listed<NamedClaim>,
  effects: readonly BulkEffect[],
): Record<string, NamedClaim> {
  const ids = new Set([
    ...changing.first.map(({ id }) => id),
    ...effects.flatMap(({ come, go, stale, gone, again }) =>
      [come, go, stale, gone, again].flatMap(({ first }) =>
        first.flatMap(({ claimIds }) => claimIds),
      ),
    ),
  ])
  const named = claims.filter(({ id }) => ids.has(id)).map((claim) => [claim.id, nameOf(claim)])
  return Object.fromEntries(named)
}
