import type { AgreementUnit, Said } from '@/lib/comparison/agreement/agreement-unit'
import { type Spot, type SpotKind, spotsOf } from '@/lib/comparison/agreement/spots'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Tag } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/**
 * Whether annotators tagged each spot: the unit is spot × tag, the value tagged or not tagged. A tag belongs to whoever
 * made its claim. Every annotator with a claim at a passage said of each tag whether it applies there; at sentences
 * that is everybody with a claim in the document. Who has none is missing. Tags that were archived, and tags that
 * nobody used where two can be compared, are left out: the more of those, the better everybody would seem to agree.
 */
export function tagUnits(snapshot: ProjectSnapshot, kind: SpotKind): AgreementUnit[] {
  const spots = spotsOf(snapshot, kind).map((spot) => ({ ...spot, people: peopleAt(spot) }))
  const annotated = (kind === 'sentences' ? withPeopleOfDocument(spots) : spots).filter(
    ({ people }) => people.length > 0,
  )
  return snapshot.tags
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((tag) => annotated.map((spot) => unitAt(spot, tag)))
    .filter((units) => units.some(isUsedWhereCompared))
    .flat()
}

type AnnotatedSpot = Spot & { people: string[] }

function peopleAt({ claims }: Spot): string[] {
  return [...new Set(claims.map(({ createdBy }) => createdBy))].toSorted(compareText)
}

function withPeopleOfDocument(spots: readonly AnnotatedSpot[]): AnnotatedSpot[] {
  const byDocument = new Map<string, Set<string>>()
  for (const { documentId, people } of spots) {
    byDocument.set(documentId, new Set([...(byDocument.get(documentId) ?? []), ...people]))
  }
  return spots.map((spot) => ({
    ...spot,
    people: [...(byDocument.get(spot.documentId) ?? [])].toSorted(compareText),
  }))
}

function unitAt(spot: AnnotatedSpot, tag: Tag): AgreementUnit {
  return {
    id: `${tag.id} ${spot.id}`,
    scaleId: tag.id,
    isOrdered: false,
    questionId: null,
    tagId: tag.id,
    documentIds: [spot.documentId],
    sentence: spot.sentence,
    said: spot.people.map((by) => said(by, spot, tag)),
  }
}

function said(by: string, { claims }: Spot, tag: Tag): Said {
  const own = claims.filter(({ createdBy }) => createdBy === by)
  const isTagged = own.some(({ tagIds }) => tagIds.includes(tag.id))
  const words = isTagged ? 'tagged' : 'not tagged'
  const claimIds = own.map(({ id }) => id)
  return { by, value: words, words, rank: null, reason: '', claimIds }
}

function isUsedWhereCompared({ said }: AgreementUnit): boolean {
  return said.length > 1 && said.some(({ value }) => value === 'tagged')
}
