import type { Claim } from '@/lib/claims/claim'
import type { AgreementUnit, Said } from '@/lib/comparison/agreement/agreement-unit'
import { type Spot, type SpotKind, spotsOf } from '@/lib/comparison/agreement/spots'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Position, Question } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

/** No id looks like this. */
const notCoded = '(not coded)'

/** A position that an annotator found at a spot, and whether the document holds it or only quotes it. */
type Finding = { position: Position; isHeld: boolean; claimId: string }

/**
 * What annotators say about each live question at each spot: the unit is spot × question. The value is the position
 * that an annotator's assessments take there, and whether the document holds it; several are one value together.
 *
 * At passages an annotator without an assessment is missing. At sentences they said "not coded" where they worked on
 * the question in that document, by an assessment or by recording its coverage, and are missing elsewhere.
 *
 * Only one position that is held has a place on the scale of a question.
 */
export function positionUnits(snapshot: ProjectSnapshot, kind: SpotKind): AgreementUnit[] {
  const spots = spotsOf(snapshot, kind)
  const questions = snapshot.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  const readers = kind === 'sentences' ? readersOf(snapshot, spots) : new Map<string, Set<string>>()
  const coded = spotsByQuestion(spots)
  return questions.flatMap((question) =>
    // Where nobody coded a passage, nobody is asked about it; of sentences each is asked about.
    (kind === 'passages' ? (coded.get(question.id) ?? []) : spots)
      .map((spot) => unitAt(spot, question, readers.get(readingKey(spot.documentId, question.id))))
      .filter(({ said }) => said.length > 0),
  )
}

/** The spots that somebody coded, by the question, each in the order of the spots. */
function spotsByQuestion(spots: readonly Spot[]): ReadonlyMap<string, Spot[]> {
  const coded = new Map<string, Spot[]>()
  for (const spot of spots) {
    const assessments = spot.claims.flatMap((claim) => claim.assessments)
    for (const id of new Set(assessments.map(({ questionId }) => questionId))) {
      const known = coded.get(id)
      if (known) known.push(spot)
      else coded.set(id, [spot])
    }
  }
  return coded
}

function unitAt(
  spot: Spot,
  question: Question,
  readers: ReadonlySet<string> = new Set(),
): AgreementUnit {
  const findings = findingsAt(spot.claims, question)
  const people = [...new Set([...findings.keys(), ...readers])].toSorted(compareText)
  return {
    id: `${question.id} ${spot.id}`,
    scaleId: question.id,
    isOrdered: question.isScale,
    questionId: question.id,
    tagId: null,
    documentIds: [spot.documentId],
    sentence: spot.sentence,
    said: people.map((by) => said(by, findings.get(by) ?? [])),
  }
}

function findingsAt(claims: readonly Claim[], question: Question): Map<string, Finding[]> {
  const byPerson = new Map<string, Finding[]>()
  for (const claim of claims) {
    for (const { questionId, positionId, by } of claim.assessments) {
      if (questionId !== question.id) continue
      const position = question.positions.find(({ id }) => id === positionId)
      if (!position) continue
      const finding = { position, isHeld: countsForDocument(claim), claimId: claim.id }
      byPerson.set(by, [...(byPerson.get(by) ?? []), finding])
    }
  }
  return byPerson
}

function said(by: string, findings: readonly Finding[]): Said {
  const values = new Map(findings.map((finding) => [codedValue(finding), finding]))
  const inOrder = [...values].toSorted(
    ([a, first], [b, second]) =>
      first.position.ordinal - second.position.ordinal || compareText(a, b),
  )
  return {
    by,
    value: inOrder.map(([value]) => value).join(' and ') || notCoded,
    words: inOrder.map(([, finding]) => wordsOf(finding)).join('; ') || 'not coded',
    rank: rankOf([...values.values()]),
    reason: '',
    claimIds: [...new Set(findings.map(({ claimId }) => claimId))],
  }
}

function codedValue({ position, isHeld }: Finding): string {
  return isHeld ? position.id : `${position.id}, not held`
}

function wordsOf({ position, isHeld }: Finding): string {
  return isHeld ? position.label : `${position.label}, quoted and not held`
}

function rankOf([finding, ...others]: readonly Finding[]): number | null {
  if (!finding?.isHeld || others.length > 0) return null
  return finding.position.archivedAt === null ? finding.position.ordinal : null
}

/** Who worked on a question in a document, by document and question. */
function readersOf({ coverage }: ProjectSnapshot, spots: readonly Spot[]) {
  const readers = new Map<string, Set<string>>()
  const add = (documentId: string, questionId: string, by: string) => {
    const key = readingKey(documentId, questionId)
    readers.set(key, (readers.get(key) ?? new Set()).add(by))
  }
  for (const { documentId, questionId, by } of coverage) add(documentId, questionId, by)
  for (const { documentId, claims } of spots) {
    for (const { questionId, by } of claims.flatMap(({ assessments }) => assessments)) {
      add(documentId, questionId, by)
    }
  }
  return readers
}

function readingKey(documentId: string, questionId: string): string {
  return `${documentId} ${questionId}`
}
