import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { type AuthorStance, authorStances, likelihoods } from '@/lib/claims/scales'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { coverageStates } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { redo } from '@/lib/workflows/redo'
import { restoreClaim } from '@/lib/workflows/restore-claim'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveQuestion } from '@/lib/workflows/save-question'
import { saveTag } from '@/lib/workflows/save-tag'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import {
  addDocument,
  buildProject,
  claimInput,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

/** Everything of a project but what counts writes, and pairs that nobody has judged any more. */
function contentOf({ project, claims, documents, pairs, ...rest }: ProjectSnapshot) {
  return {
    ...rest,
    project: { ...project, nextClaimNumber: 0 },
    documents: documents.map((document) => ({ ...document, version: 0 })),
    claims: claims.map((claim) => ({ ...claim, version: 0, updatedAt: '' })),
    pairs: pairs.filter(({ verdicts }) => verdicts.length > 0),
  }
}

type Ground = { project: TestProject; cleo: WorkContext; snapshot: ProjectSnapshot; pick: number }
type Step = { name: keyof typeof steps; pick: number; stance: AuthorStance }

function pickFrom<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[pick % values.length]
}

const quotes = ['Moscow', 'needs shells', 'transactional', 'will likely stay', 'The relationship']

/** The claim as a page would send it back, with another reading. */
function changedClaim({ project, pick }: Ground, claim: Claim, stance: AuthorStance) {
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
      tagIds: pick % 3 === 0 ? [] : [project.tag.id],
      assessments: [
        {
          questionId: project.question.id,
          positionId: pick % 2 === 0 ? project.yes.id : project.no.id,
        },
      ],
    },
  }
}

const steps = {
  newClaim: async ({ project, cleo, pick }: Ground) => {
    const chosen = quotes.slice(0, 1 + (pick % 3))
    await saveClaim(cleo, {
      ...project.request(),
      claim: claimInput(project.diplomat, { quotes: chosen }),
    })
  },
  changeClaim: async (ground: Ground, stance: AuthorStance) => {
    const current = pickFrom(ground.snapshot.claims, ground.pick)
    const claim = current && changedClaim(ground, current, stance)
    if (claim) await saveClaim(ground.cleo, { ...ground.project.request(), claim })
  },
  archive: async ({ project, cleo, snapshot, pick }: Ground) => {
    const claim = pickFrom(snapshot.claims, pick)
    if (!claim) return
    const change = claim.archivedAt === null ? archiveClaim : restoreClaim
    const asked = { claimId: claim.id, expectedVersion: claim.version }
    await change(cleo, { ...project.request(), ...asked })
  },
  verdict: async ({ project, cleo, snapshot, pick }: Ground) => {
    const a = pickFrom(snapshot.claims, pick)
    const b = pickFrom(snapshot.claims, pick + 1)
    const [question] = snapshot.questions
    if (!a || !b || a.id === b.id || !question) return
    await giveVerdict(cleo, {
      ...project.request(),
      ...{ questionId: question.id, claimAId: a.id, claimBId: b.id },
      contentKey: contentKeyOf(question, a, b),
      verdict: { outcome: 'partial', kinds: ['scope'], reason: `${pick}`, confidence: null },
    })
  },
  coverage: async ({ project, cleo, pick }: Ground) => {
    await setCoverage(cleo, {
      ...project.request(),
      ...{ documentId: project.council.id, questionId: project.question.id, note: '' },
      state: pickFrom(coverageStates, pick) ?? 'silent',
    })
  },
  question: async ({ project, cleo, snapshot, pick }: Ground) => {
    const [stored] = snapshot.questions
    if (!stored) return
    const positions = stored.positions
      .filter((_, index) => (pick + index) % 3 !== 0)
      .map(({ id, label, definition }) => ({ id, label, definition }))
    await saveQuestion(cleo, {
      ...project.request(),
      question: {
        ...{ id: stored.id, text: `Will it last ${pick}?`, description: '', isScale: false },
        positions: [...positions, { id: uuidv7(), label: `Perhaps ${pick}`, definition: '' }],
        relations: [],
        basedOn: questionState(stored),
      },
    })
  },
  tag: async ({ project, cleo, snapshot, pick }: Ground) => {
    const parentId = pickFrom(snapshot.tags, pick)?.id ?? null
    const tag = tagInput({ name: `Tag ${uuidv7()}`, parentId })
    await saveTag(cleo, { ...project.request(), tag })
  },
  document: async ({ project, cleo, pick }: Ground) => {
    await addDocument(cleo, project.project, `Text ${pick}`, `Words of number ${pick}.`)
  },
}

const arbitrarySteps: fc.Arbitrary<Step[]> = fc.array(
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

/** Undo or redo until there is nothing left; how often it was. */
async function toTheEnd(step: typeof undo, context: WorkContext, project: string) {
  for (let count = 0; ; count += 1) {
    try {
      await step(context, { batchId: uuidv7(), project })
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      return count
    }
  }
}

describeEachEngine('undo and redo', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  it('undoing everything is as before, redoing everything as after, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps, async (chosen) => {
        const project = await buildProject(database)
        const cleo = { database, actor: 'Cleo' }
        const load = () => loadSnapshot(database, project.project)
        const before = await load()
        for (const { name, pick, stance } of chosen) {
          await steps[name]({ project, cleo, snapshot: await load(), pick }, stance)
        }
        const after = await load()

        const undone = await toTheEnd(undo, cleo, project.project)
        expect(contentOf(await load())).toEqual(contentOf(before))
        expect(await toTheEnd(redo, cleo, project.project)).toBe(undone)
        const again = await load()
        expect(contentOf(again)).toEqual(contentOf(after))

        expect(again.project.nextClaimNumber).toBe(after.project.nextClaimNumber)
        for (const claim of again.claims) {
          const version = after.claims.find(({ id }) => id === claim.id)?.version
          expect(claim.version).toBeGreaterThan(version ?? Number.POSITIVE_INFINITY)
        }
      }),
      { numRuns: 15 },
    )
  })
})
