import type { Claim } from '@/lib/claims/claim'
import type { QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import { oppositionsOf, placeOf } from '@/lib/comparison/oppositions'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

type Material = Pick<ProjectSnapshot, 'questions' | 'documents' | 'claims'>
type VerdictSource = WorkedProject['verdicts'][number]

/** The pairs that were judged. It throws where a verdict is on two claims that do not oppose each other. */
export function judgedPairs(source: WorkedProject, material: Material): StoredPair[] {
  return source.verdicts.map((verdict) => judgedPair(verdict, source.project, material))
}

function judgedPair(
  { question: slug, claims, outcome, kinds, reason, confidence, superseding }: VerdictSource,
  { annotator, reviewedAt }: WorkedProject['project'],
  material: Material,
): StoredPair {
  const name = `${slug} C-${claims.join(' and C-')}`
  const question = material.questions.find((candidate) => candidate.slug === slug)
  const [claimA, claimB] = claims.map((number) => claimOf(number, material))
  if (!question || !claimA || !claimB) throw new Error(`${name}: there is no such pair`)
  const [claimAId, claimBId] = orderedIds(claimA.id, claimB.id)
  if (!isCandidate({ ...material, question }, claimAId, claimBId)) {
    throw new Error(`${name}: the claims do not oppose each other`)
  }
  return {
    id: name,
    questionId: question.id,
    claimAId,
    claimBId,
    pairedBy: null,
    resolutions: [],
    verdicts: [
      {
        id: `${name} verdict`,
        reviewer: annotator,
        outcome,
        kinds,
        reason,
        confidence,
        contentKey: contentKeyOf(question, claimA, claimB),
        judged: judgedContentOf(question, claimA, claimB),
        supersedingClaimId:
          superseding === null ? null : (claimOf(superseding, material)?.id ?? null),
        createdAt: reviewedAt,
      },
    ],
  }
}

function claimOf(number: number, { claims }: Material): Claim | undefined {
  return claims.find((claim) => claim.number === number)
}

function isCandidate(material: QuestionMaterial, claimAId: string, claimBId: string): boolean {
  return placeOf(oppositionsOf(material), claimAId, claimBId) !== null
}
