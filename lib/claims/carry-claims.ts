import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { createLocator } from '@/lib/anchoring/locate-anchor'
import type { Claim, Passage } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'
import { groupBy } from '@/lib/group-by'

type RevisionText = { id: string; text: string }

/** The texts that a document had, oldest first, the newest of them last; and the one that follows. */
export type Succession = { before: readonly RevisionText[]; next: RevisionText }

export type CarriedClaims = {
  /** All claims that were given, in their order, with their passages in the new text or without a place. */
  claims: Claim[]
  /** Where their passages were in the newest text until now. */
  former: FormerPassage[]
}

/**
 * Carries the claims of a document over to its new text. Each passage is carried from where its words were last
 * certain, so that one that waits for review is looked for as it was judged, and an orphan comes back when its words do.
 *
 * - `exact` and `moved`: the passage is the one that stands there now.
 * - `needs-review`: its quote stays the one that was judged, and its place is where a person is to look.
 * - `orphaned`: it stays where it was, in the text that it was in. One that a person keeps as an orphan comes back with
 *   its very words alone.
 *
 * Throws Error for a passage of a text that is not given.
 */
export function carryClaims(
  claims: readonly Claim[],
  formerPassages: readonly FormerPassage[],
  { before, next }: Succession,
): CarriedClaims {
  const origins = originsOf(claims, formerPassages)
  const locations = locateAll([...origins.values()], before, next)
  const carry = (passage: Passage): Passage => {
    const origin = origins.get(passage) ?? passage
    const location = locations.get(origin)
    if (!location) throw new Error(`Nobody looked for the passage at ${passage.start}`)
    return carried(passage, origin, location, next)
  }
  const newest = before.at(-1)
  return {
    claims: claims.map((claim) => ({ ...claim, passages: claim.passages.map(carry) })),
    former: claims.flatMap((claim) => formerOf(claim, newest?.id ?? null)),
  }
}

/** Passages that have a place in a text before the newest, as they are in that one; all others as they are. */
export function carryPassages(
  passages: readonly Passage[],
  { before, next }: Succession,
): Passage[] {
  const old = passages.filter(
    ({ revisionId, status }) => revisionId !== next.id && status !== 'orphaned',
  )
  const locations = locateAll(old, before, next)
  return passages.map((passage) => {
    const location = locations.get(passage)
    return location ? carried(passage, passage, location, next) : passage
  })
}

/** For each passage the one that says where its words were last certain: mostly itself. */
function originsOf(
  claims: readonly Claim[],
  formerPassages: readonly FormerPassage[],
): Map<Passage, Passage> {
  const formerByClaim = groupBy(formerPassages, ({ claimId }) => claimId)
  return new Map(
    claims.flatMap(({ id, passages }) =>
      passages.map((passage): [Passage, Passage] => [
        passage,
        originOf(passage, formerByClaim.get(id) ?? []),
      ]),
    ),
  )
}

/**
 * Where the words of a passage that waits for review were last certain: the newest of its claim's former passages with
 * the same quote in the same company, which it keeps while it waits. Itself where it does not wait, or where nothing is
 * known of it before, or where the claim quotes the same words in the same company twice.
 */
export function originOf<Known extends Passage>(
  passage: Passage,
  formerPassages: readonly Known[],
): Passage | Known {
  if (passage.status !== 'needs-review') return passage
  const known = formerPassages.filter(
    (former) => isCertain(former.status) && isSameQuote(former, passage),
  )
  const newest = known.at(-1)
  const isAlone = known.at(-2)?.revisionId !== newest?.revisionId
  return newest && isAlone ? newest : passage
}

function isSameQuote(a: Passage, b: Passage): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
}

function isCertain(status: Passage['status']): boolean {
  return status === 'exact' || status === 'moved'
}

function locateAll(
  passages: readonly Passage[],
  before: readonly RevisionText[],
  next: RevisionText,
): Map<Passage, Location> {
  const locations = new Map<Passage, Location>()
  const enter = (some: readonly Passage[], found: readonly Location[]) => {
    for (const [index, passage] of some.entries()) {
      const location = found[index]
      if (location) locations.set(passage, location)
    }
  }
  const textOf = new Map(before.map(({ id, text }) => [id, text]))
  for (const { id, text } of before) {
    const own = passages.filter((passage) => passage.revisionId === id && stands(passage, text))
    if (own.length === 0) continue
    const found = carryAnchors(text, next.text, own.map(anchorOf))
    enter(
      own,
      found.map((location, index) => asSure(location, own[index])),
    )
  }
  const unknown = passages.find(({ revisionId }) => !textOf.has(revisionId))
  if (unknown) throw new Error(`There is no revision ${unknown.revisionId}`)
  // Words that are in none of our texts: a quote that came from elsewhere and was never found for certain.
  const lost = passages.filter((passage) => !stands(passage, textOf.get(passage.revisionId) ?? ''))
  if (lost.length > 0) enter(lost, lost.map(anchorOf).map(createLocator(next.text)))
  return locations
}

/** Where words are carried to is no surer than where they were: a place that waits for review waits there too. */
function asSure(location: Location, passage: Passage | undefined): Location {
  if (passage?.status !== 'needs-review' || location.status === 'orphaned') return location
  return { ...location, status: 'needs-review' }
}

function stands({ start, end, exact }: Passage, text: string): boolean {
  return text.slice(start, end) === exact
}

function anchorOf({ start, end, exact, prefix, suffix }: Passage): Anchor {
  return { start, end, exact, prefix, suffix }
}

function carried(
  passage: Passage,
  origin: Passage,
  location: Location,
  next: RevisionText,
): Passage {
  const isKeptAsOrphan = passage.status === 'orphaned' && passage.method === 'person'
  if (location.status === 'orphaned' || (isKeptAsOrphan && !isCertain(location.status))) {
    const { status, method } = passage.status === 'orphaned' ? passage : orphaned
    return { ...anchorOf(origin), revisionId: origin.revisionId, status, method, similarity: 0 }
  }
  const { status, range, method, similarity } = location
  const place = isCertain(status)
    ? describeAnchor(next.text, range)
    : { ...anchorOf(origin), ...range }
  return { ...place, revisionId: next.id, status, method, similarity }
}

const orphaned = { status: 'orphaned', method: 'alignment' } as const

function formerOf({ id, passages }: Claim, revisionId: string | null): FormerPassage[] {
  return passages.flatMap((passage, ordinal) =>
    passage.revisionId === revisionId ? [{ ...passage, claimId: id, ordinal }] : [],
  )
}
