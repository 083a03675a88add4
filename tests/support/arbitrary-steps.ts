import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import type { Claim } from '@/lib/claims/claim'
import { passageKeyOf } from '@/lib/claims/context-check'
import { type AuthorStance, authorStances, likelihoods } from '@/lib/claims/scales'
import { restoreClash } from '@/lib/codebook/tags-after-archiving'
import { mergedDescription, mergeProblem } from '@/lib/codebook/tags-after-merge'
import { moveProblem } from '@/lib/codebook/tags-after-move'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { changeBase } from '@/lib/questions/change-base'
import { coverageStates } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { livePositions } from '@/lib/questions/relation-between'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { checkContext } from '@/lib/workflows/check-context'
import { createBrief } from '@/lib/workflows/create-brief'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { markSilent } from '@/lib/workflows/mark-silent'
import { mergePositions } from '@/lib/workflows/merge-positions'
import { mergeTags } from '@/lib/workflows/merge-tags'
import { moveTag } from '@/lib/workflows/move-tag'
import { pairClaims } from '@/lib/workflows/pair-claims'
import { resolvePair } from '@/lib/workflows/resolve-pair'
import { restoreClaim } from '@/lib/workflows/restore-claim'
import { saveBrief } from '@/lib/workflows/save-brief'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveQuestion } from '@/lib/workflows/save-question'
import { saveTag } from '@/lib/workflows/save-tag'
import { saveTagExample } from '@/lib/workflows/save-tag-example'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { setTagArchived } from '@/lib/workflows/set-tag-archived'
import { splitPosition } from '@/lib/workflows/split-position'
import type { WorkContext } from '@/lib/workflows/work-context'
import { addDocument, claimInput, type TestProject, tagInput } from '@/tests/support/build-project'

/** Where a change is made, and by whom. */
type Ground = { project: TestProject; by: WorkContext; snapshot: ProjectSnapshot; pick: number }

/** One change that somebody makes in a project, drawn by chance. */
export type Step = { name: keyof typeof steps; pick: number; stance: AuthorStance }

export function pickFrom<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[pick % values.length]
}

const quotes = ['Moscow', 'needs shells', 'transactional', 'will likely stay', 'The relationship']

/** The claim as a page would send it back, with another reading. */
function changedClaim(
  { project, pick, snapshot: { tags } }: Ground,
  claim: Claim,
  stance: AuthorStance,
) {
  const document = [project.diplomat, project.council].find(({ id }) => id === claim.documentId)
  if (!document) return null
  const { passages, assessments: _, ...fields } = claim
  return {
    ...{ id: claim.id, documentId: document.id, revisionId: document.revisionId },
    expectedVersion: claim.version,
    passages: pick % 2 === 0 ? passages : passages.slice(0, 1),
    fields: {
      ...fields,
      statement: `Read ${pick} times`,
      authorStance: stance,
      hedge: { cues: ['likely'], likelihood: pickFrom(likelihoods, pick) ?? null },
      tagIds:
        pick % 3 === 0 ? [] : tags.filter((_, index) => index % 2 === pick % 2).map(({ id }) => id),
      assessments: [
        {
          questionId: project.question.id,
          positionId: pick % 2 === 0 ? project.yes.id : project.no.id,
        },
      ],
    },
  }
}

/** Does each kind of change through its workflow. */
export const steps = {
  newClaim: async ({ project, by, pick }: Ground) => {
    const chosen = quotes.slice(0, 1 + (pick % 3))
    await saveClaim(by, {
      ...project.request(),
      claim: claimInput(project.diplomat, { quotes: chosen }),
    })
  },
  changeClaim: async (ground: Ground, stance: AuthorStance) => {
    const current = pickFrom(ground.snapshot.claims, ground.pick)
    const claim = current && changedClaim(ground, current, stance)
    if (claim) await saveClaim(ground.by, { ...ground.project.request(), claim })
  },
  archive: async ({ project, by, snapshot, pick }: Ground) => {
    const claim = pickFrom(snapshot.claims, pick)
    if (!claim) return
    const change = claim.archivedAt === null ? archiveClaim : restoreClaim
    const asked = { claimId: claim.id, expectedVersion: claim.version }
    await change(by, { ...project.request(), ...asked })
  },
  verdict: async ({ project, by, snapshot, pick }: Ground) => {
    const a = pickFrom(snapshot.claims, pick)
    const b = pickFrom(snapshot.claims, pick + 1)
    const [question] = snapshot.questions
    if (!a || !b || a.id === b.id || !question || a.archivedAt || b.archivedAt) return
    await giveVerdict(by, {
      ...project.request(),
      ...{ questionId: question.id, claimAId: a.id, claimBId: b.id },
      contentKey: contentKeyOf(question, a, b),
      verdict: {
        outcome: 'partial',
        kinds: ['scope'],
        reason: `${pick}`,
        confidence: null,
        supersedingClaimId: null,
      },
    })
  },
  pair: async ({ project, by, snapshot, pick }: Ground) => {
    const a = pickFrom(snapshot.claims, pick)
    const b = pickFrom(snapshot.claims, pick + 1)
    const [question] = snapshot.questions
    if (!a || !b || a.id === b.id || !question || a.archivedAt || b.archivedAt) return
    const names = { questionId: question.id, claimAId: a.id, claimBId: b.id }
    await pairClaims(by, { ...project.request(), ...names })
  },
  resolve: async ({ project, by, snapshot, pick }: Ground) => {
    const pair = pickFrom(snapshot.pairs, pick)
    const [question] = snapshot.questions
    const claimOf = (id: string | undefined) => snapshot.claims.find((claim) => claim.id === id)
    const [a, b] = [claimOf(pair?.claimAId), claimOf(pair?.claimBId)]
    if (!pair || !question || !a || !b || a.archivedAt || b.archivedAt) return
    const contentKey = contentKeyOf(question, a, b)
    if (!pair.verdicts.some((verdict) => verdict.contentKey === contentKey)) return
    await resolvePair(by, {
      ...project.request(),
      ...{ questionId: question.id, claimAId: a.id, claimBId: b.id, contentKey },
      seenResolutionId: pair.resolutions.at(-1)?.id ?? null,
      resolution: {
        ...{ outcome: 'partial', kinds: ['time'], reason: `Resolved ${pick}` },
        ...{ supersedingClaimId: null, overrideReason: 'All the same' },
      },
    })
  },
  contextCheck: async ({ project, by, snapshot, pick }: Ground) => {
    const claim = pickFrom(snapshot.claims, pick)
    if (!claim) return
    const passageKey = passageKeyOf(claim)
    await checkContext(by, {
      ...project.request(),
      ...{ claimId: claim.id, passageKey, turn: `but ${pick}` },
    })
  },
  brief: async ({ project, by, snapshot, pick }: Ground) => {
    const [question] = snapshot.questions
    const stored = pickFrom(snapshot.briefs, pick)
    if (stored && pick % 2 === 0) {
      const text = { title: `Memo ${pick}`, content: stored.content }
      const asked = { briefId: stored.id, expectedVersion: stored.version, text }
      await saveBrief(by, { ...project.request(), ...asked })
    } else if (question) {
      const source = { kind: 'question' as const, question: question.slug }
      await createBrief(by, { ...project.request(), briefId: uuidv7(), source })
    }
  },
  silent: async ({ project, by, snapshot }: Ground) => {
    const questionIds = snapshot.questions.map(({ id }) => id)
    const documentId = project.diplomat.id
    await markSilent(by, { ...project.request(), documentId, questionIds })
  },
  coverage: async ({ project, by, pick }: Ground) => {
    await setCoverage(by, {
      ...project.request(),
      ...{ documentId: project.council.id, questionId: project.question.id, note: '' },
      state: pickFrom(coverageStates, pick) ?? 'silent',
    })
  },
  question: async ({ project, by, snapshot, pick }: Ground) => {
    const [stored] = snapshot.questions
    if (!stored) return
    const positions = stored.positions
      .filter((_, index) => (pick + index) % 3 !== 0)
      .map(({ id, label, definition }) => ({ id, label, definition }))
    await saveQuestion(by, {
      ...project.request(),
      question: {
        ...{ id: stored.id, text: `Will it last ${pick}?`, description: '', isScale: false },
        positions: [...positions, { id: uuidv7(), label: `Perhaps ${pick}`, definition: '' }],
        relations: [],
        basedOn: questionState(stored),
      },
    })
  },
  split: async ({ project, by, snapshot, pick }: Ground) => {
    const [question] = snapshot.questions
    const position = question && pickFrom(livePositions(question), pick)
    if (!question || !position || livePositions(question).length > 8) return
    const basedOn = changeBase(await loadChangeGround(by.database, question))
    await splitPosition(by, {
      ...{ ...project.request(), basedOn },
      split: {
        ...{ questionId: question.id, positionId: position.id, relation: 'exclusive' },
        staying: { label: position.label, definition: position.definition },
        parting: { id: uuidv7(), label: `Half ${uuidv7()}`, definition: '' },
        rest: pick % 2 === 0 ? 'stays' : 'parts',
        chosenClaimIds: snapshot.claims.slice(0, pick % 3).map(({ id }) => id),
      },
    })
  },
  merge: async ({ project, by, snapshot, pick }: Ground) => {
    const [question] = snapshot.questions
    const live = question ? livePositions(question) : []
    const [from, into] = [pickFrom(live, pick), pickFrom(live, pick + 1)]
    if (!question || !from || !into || from === into) return
    const basedOn = changeBase(await loadChangeGround(by.database, question))
    const merge = { questionId: question.id, fromId: from.id, intoId: into.id }
    await mergePositions(by, { ...project.request(), basedOn, merge })
  },
  tag: async ({ project, by, snapshot, pick }: Ground) => {
    const inUse = snapshot.tags.filter(({ archivedAt }) => archivedAt === null)
    const parentId = pickFrom(inUse, pick)?.id ?? null
    const tag = tagInput({ name: `Tag ${uuidv7()}`, parentId })
    await saveTag(by, { ...project.request(), tag })
  },
  renameTag: async ({ project, by, snapshot, pick }: Ground) => {
    const tag = pickFrom(snapshot.tags, pick)
    if (!tag || tag.archivedAt !== null) return
    const { id, version: expectedVersion, description, aliases } = tag
    await saveTag(by, {
      ...project.request(),
      tag: tagInput({
        ...{ id, expectedVersion, description, name: `Tag ${uuidv7()}`, colour: pick },
        aliases: [...aliases, tag.name],
      }),
    })
  },
  moveTag: async ({ project, by, snapshot, pick }: Ground) => {
    const tag = pickFrom(snapshot.tags, pick)
    const parent = pickFrom(snapshot.tags, pick * 7 + 1)
    if (!tag) return
    const move = { tagId: tag.id, parentId: pick % 3 === 0 ? null : (parent?.id ?? null) }
    const beforeId = pickFrom(snapshot.tags, pick + 1)?.id ?? null
    if (moveProblem(snapshot.tags, { ...move, beforeId }) !== null) return
    const asked = { ...move, beforeId, expectedVersion: tag.version }
    await moveTag(by, { ...project.request(), ...asked })
  },
  mergeTags: async ({ project, by, snapshot, pick }: Ground) => {
    const source = pickFrom(snapshot.tags, pick)
    const target = pickFrom(snapshot.tags, pick * 5 + 1)
    if (!source || !target || mergeProblem(source, target) !== null) return
    await mergeTags(by, {
      ...project.request(),
      source: { id: source.id, expectedVersion: source.version },
      target: { id: target.id, expectedVersion: target.version },
      description: mergedDescription(source, target),
    })
  },
  archiveTag: async ({ project, by, snapshot, pick }: Ground) => {
    const tag = pickFrom(snapshot.tags, pick)
    if (!tag || (tag.archivedAt !== null && restoreClash(snapshot.tags, tag) !== null)) return
    const isArchived = tag.archivedAt === null
    const asked = { tagId: tag.id, expectedVersion: tag.version, isArchived }
    await setTagArchived(by, { ...project.request(), ...asked })
  },
  exampleOfTag: async ({ project, by, snapshot, pick }: Ground) => {
    const tag = pickFrom(snapshot.tags, pick)
    const claim = pickFrom(snapshot.claims, pick)
    if (!tag || !claim) return
    const kind = pick % 2 === 0 ? 'include' : 'exclude'
    const asked = { tagId: tag.id, expectedVersion: tag.version, claimId: claim.id }
    await saveTagExample(by, { ...project.request(), ...asked, kind, note: `Note ${pick}` })
  },
  document: async ({ project, by, pick }: Ground) => {
    await addDocument(by, project.project, `Text ${pick}`, `Words of number ${pick}.`)
  },
}

/** Up to twelve changes, of claims more often than of anything else. */
export const arbitrarySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    name: fc.constantFrom<Step['name'][]>(
      'newClaim',
      'newClaim',
      'changeClaim',
      'changeClaim',
      'verdict',
      'verdict',
      ...(Object.keys(steps) as Step['name'][]), // Object.keys loses what the keys are.
    ),
    pick: fc.nat({ max: 11 }),
    stance: fc.constantFrom(...authorStances),
  }),
  { minLength: 1, maxLength: 12 },
)
