import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { loadQuestionMaterial } from '@/lib/db/load-question-material'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import { changeBase } from '@/lib/questions/change-base'
import type { Example, Question } from '@/lib/questions/question'
import type { QuestionChange, Split } from '@/lib/questions/question-change'
import { questionState } from '@/lib/questions/question-state'
import { livePositions } from '@/lib/questions/relation-between'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { mergePositions } from '@/lib/workflows/merge-positions'
import { pairClaims } from '@/lib/workflows/pair-claims'
import { redo } from '@/lib/workflows/redo'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveQuestion } from '@/lib/workflows/save-question'
import { setPositionArchived } from '@/lib/workflows/set-position-archived'
import { setPositionExample } from '@/lib/workflows/set-position-example'
import { setQuestionArchived } from '@/lib/workflows/set-question-archived'
import { splitPosition } from '@/lib/workflows/split-position'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { arbitraryPicks, changeFrom } from '@/tests/support/arbitrary-change'
import {
  addClaim,
  buildProject,
  claimInput,
  questionInput,
  type TestProject,
} from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'

type ExampleWords = Omit<Example, 'claimId'>

/** Several histories, on machines that do other work too. */
const manyChangesMs = 120_000

describeEachEngine('changing a question', (engine) => {
  let project: TestProject
  let asked: Question

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    const input = questionInput({ text: 'How long?' })
    const maybe = { id: uuidv7(), label: 'Maybe', definition: '' }
    asked = await saveQuestion(project.ana, {
      ...project.request(),
      question: { ...input, positions: [...input.positions, maybe] },
    })
  })

  const load = () => loadSnapshot(project.database, project.project)
  const question = async () => {
    const found = (await load()).questions.find(({ id }) => id === asked.id)
    if (!found) throw new Error('the question is there')
    return found
  }
  /** What somebody sees the effect of now. */
  const request = async () => ({
    ...project.request(),
    basedOn: changeBase(await loadChangeGround(project.database, await question())),
  })
  const placeOf = (label: string, { positions }: Question = asked) => {
    const position = positions.find((known) => known.label === label)
    if (!position) throw new Error(`${label} is a position`)
    return position
  }
  const read = (label: string, by = project.ana, on = project.diplomat) =>
    addClaim(project, {
      by,
      on,
      fields: { assessments: [{ questionId: asked.id, positionId: placeOf(label).id }] },
    })
  /** Somebody else reads the claim as well. */
  const readToo = async (claimId: string, label: string) => {
    const claim = (await load()).claims.find(({ id }) => id === claimId)
    if (!claim) throw new Error('the claim is there')
    const reading = { questionId: asked.id, positionId: placeOf(label).id }
    await saveClaim(project.ben, {
      ...project.request(),
      claim: {
        ...claimInput(project.diplomat, { id: claimId, expectedVersion: claim.version }),
        passages: claim.passages,
        fields: { ...claim, asOf: null, horizon: null, assessments: [reading] },
      },
    })
  }
  const readings = async () =>
    (await load()).claims.map(({ assessments }) =>
      assessments
        .filter(({ questionId }) => questionId === asked.id)
        .map(({ by, positionId }) => [by, positionId]),
    )
  const splitOf = (fields: Partial<Split> = {}): Split => ({
    ...{ questionId: asked.id, positionId: placeOf('Yes').id, relation: 'compatible' },
    staying: { label: 'Yes', definition: '' },
    parting: { id: uuidv7(), label: 'Yes, in part', definition: 'Not all of it' },
    ...{ rest: 'stays', chosenClaimIds: [] },
    ...fields,
  })
  const split = async (given: Split) =>
    splitPosition(project.ana, { ...(await request()), split: given })
  const merge = async (from: string, into: string, by = project.ana) => {
    const { id: fromId } = placeOf(from, await question())
    const { id: intoId } = placeOf(into, await question())
    const asks = { questionId: asked.id, fromId, intoId }
    return mergePositions(by, { ...(await request()), merge: asks })
  }

  it('splits a position claim by claim, with everybody’s readings, and undo puts all of it back', async () => {
    const [first, second] = [await read('Yes'), await read('Yes')]
    await readToo(first.id, 'Yes')
    const before = await load()
    const given = splitOf({ chosenClaimIds: [first.id] })
    const changed = await split(given)
    expect(livePositions(changed).map(({ label }) => label)).toEqual([
      ...['Yes', 'Yes, in part', 'No', 'Maybe'],
    ])
    const { id: yes } = placeOf('Yes')
    expect(await readings()).toEqual([
      [
        ['Ana', given.parting.id],
        ['Ben', given.parting.id],
      ],
      [['Ana', yes]],
    ])
    const versions = (await load()).claims.map(({ version }) => version)
    expect(versions).toEqual([(before.claims[0]?.version ?? 0) + 1, second.version])
    await undo(project.ana, project.request())
    expect(contentOf(await load())).toEqual(contentOf(before))
    await redo(project.ana, project.request())
    expect(await question()).toEqual(changed)
  })

  it('merges positions with everybody’s readings, and the old one leads to the new one', async () => {
    const claim = await read('Yes')
    await readToo(claim.id, 'Maybe')
    await read('Maybe')
    const before = await load()
    const changed = await merge('Maybe', 'Yes')
    const { id: yes } = placeOf('Yes')
    expect(await readings()).toEqual([
      [
        ['Ana', yes],
        ['Ben', yes],
      ],
      [['Ana', yes]],
    ])
    expect(placeOf('Maybe', changed)).toMatchObject({
      ...{ mergedIntoId: yes, archivedAt: expect.any(String), slug: 'maybe' },
    })
    await undo(project.ana, project.request())
    expect(contentOf(await load())).toEqual(contentOf(before))
  })

  it('keeps every verdict and hand-made pair, also where they do not count any more', async () => {
    const [a, b] = [await read('Yes'), await read('Maybe', project.ana, project.council)]
    const names = { questionId: asked.id, claimAId: a.id, claimBId: b.id }
    await pairClaims(project.ana, { ...project.request(), ...names })
    const contentKey = contentKeyOf(await question(), a, b)
    const verdict = {
      ...{ outcome: 'partial' as const, kinds: [], reason: 'In part', confidence: null },
      supersedingClaimId: null,
    }
    await giveVerdict(project.ben, { ...project.request(), ...names, contentKey, verdict })
    const before = (await load()).pairs
    await merge('Maybe', 'Yes')
    expect((await load()).pairs).toEqual(before)
  })

  it('archives and brings back a position and a question, with what was read on them', async () => {
    await read('Yes')
    const before = await load()
    const archive = { questionId: asked.id, positionId: placeOf('Yes').id }
    const archived = await setPositionArchived(project.ana, {
      ...(await request()),
      archive: { ...archive, isArchived: true },
    })
    expect(livePositions(archived).map(({ label }) => label)).toEqual(['No', 'Maybe'])
    await setPositionArchived(project.ana, {
      ...(await request()),
      archive: { ...archive, isArchived: false },
    })
    const whole = { questionId: asked.id, isArchived: true }
    const gone = await setQuestionArchived(project.ana, { ...(await request()), archive: whole })
    expect(gone.archivedAt).toEqual(expect.any(String))
    expect((await load()).claims).toEqual(before.claims)
    const back = { ...whole, isArchived: false }
    const there = await setQuestionArchived(project.ana, { ...(await request()), archive: back })
    expect(there.archivedAt).toBe(null)
  })

  it('refuses what was seen before somebody read, judged or changed something, with what is stored', async () => {
    const seen = await request()
    await read('Yes', project.ben)
    const late = splitPosition(project.ana, { ...seen, split: splitOf() })
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ current: await question() })
    const again = await request()
    const saved = { ...questionInput({ id: asked.id }), basedOn: questionState(asked) }
    await saveQuestion(project.ben, { ...project.request(), question: saved })
    const archive = { questionId: asked.id, isArchived: true }
    await expect(setQuestionArchived(project.ana, { ...again, archive })).rejects.toThrow(Conflict)
  })

  it('refuses a position that is not in use, and one label for two', async () => {
    const nowhere = splitOf({ positionId: uuidv7() })
    await expect(split(nowhere)).rejects.toThrow(InvalidInput)
    const same = splitOf({ parting: { id: uuidv7(), label: 'no', definition: '' } })
    await expect(split(same)).rejects.toThrow('“no”')
  })

  it('makes claims examples of a position, changes and removes them; one undo each', async () => {
    const claim = await read('Yes')
    const named = { questionId: asked.id, positionId: placeOf('Yes').id, claimId: claim.id }
    let seen: ExampleWords | null = null
    const set = async (example: ExampleWords | null) => {
      const asks = { ...project.request(), ...named, seen, example }
      seen = example
      return placeOf('Yes', await setPositionExample(project.ana, asks)).examples
    }
    expect(await set({ kind: 'include', note: 'Plain' })).toEqual([
      { claimId: claim.id, kind: 'include', note: 'Plain' },
    ])
    expect(await set({ kind: 'exclude', note: '' })).toEqual([
      { claimId: claim.id, kind: 'exclude', note: '' },
    ])
    expect(await set(null)).toEqual([])
    await undo(project.ana, project.request())
    expect(placeOf('Yes', await question()).examples.length).toBe(1)
    const state = { ...questionInput({ id: asked.id }), basedOn: questionState(await question()) }
    const positions = asked.positions.map(({ id, label }) => ({ id, label, definition: 'Said' }))
    const question1 = { ...state, positions, relations: [] }
    const saved = await saveQuestion(project.ana, { ...project.request(), question: question1 })
    expect(placeOf('Yes', saved).examples.length).toBe(1)
  })

  it('refuses to overwrite or remove an example that was changed since it was seen, with what is stored', async () => {
    const claim = await read('Yes')
    const named = { questionId: asked.id, positionId: placeOf('Yes').id, claimId: claim.id }
    const set = (by: WorkContext, seen: ExampleWords | null, example: ExampleWords | null) =>
      setPositionExample(by, { ...project.request(), ...named, seen, example })
    const [bens, anas] = (['Ben says why', 'Ana says why'] as const).map((note) => ({
      ...{ kind: 'include' as const, note },
    }))
    if (!bens || !anas) throw new Error('both say why')
    await set(project.ben, null, bens)
    const before = await question()
    for (const late of [set(project.ana, null, anas), set(project.ana, anas, null)]) {
      await expect(late).rejects.toThrow(Conflict)
      await expect(late).rejects.toMatchObject({ current: placeOf('Yes', before) })
    }
    expect(await question()).toEqual(before)
    await set(project.ana, bens, anas)
    await set(project.ben, anas, null)
    const gone = set(project.ana, anas, anas)
    await expect(gone).rejects.toThrow(Conflict)
    await expect(gone).rejects.toMatchObject({ current: { examples: [] } })
  })

  it('reads for a change what a whole snapshot has of the question', async () => {
    const a = await read('Yes')
    await read('No', project.ben, project.council)
    await addClaim(project, { quotes: ['Moscow needs shells.'] })
    const names = { questionId: asked.id, claimAId: a.id, claimBId: uuidv7() }
    const other = await addClaim(project, { id: names.claimBId, on: project.council })
    await pairClaims(project.ana, { ...project.request(), ...names })
    const place = { project: project.project, questionId: asked.id }
    const material = await loadQuestionMaterial(project.database, place)
    const { documents, claims, pairs } = await load()
    expect(material).toEqual({
      question: await question(),
      documents,
      claims: claims.filter(({ id, assessments }) => id === other.id || assessments.length > 0),
      pairs,
    })
  })

  it(
    'loses no reading, note or verdict, and undo restores the exact state, whatever is changed',
    async () => {
      const [a] = [await read('Yes'), await read('No', project.ben, project.council)]
      await readToo(a.id, 'Maybe')
      const named = { questionId: asked.id, positionId: placeOf('Yes').id, claimId: a.id }
      const example = { kind: 'include' as const, note: 'Kept' }
      await setPositionExample(project.ana, { ...project.request(), ...named, seen: null, example })
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryPicks, { minLength: 1, maxLength: 4 }), async (all) => {
          const start = await load()
          let done = 0
          for (const picks of all) {
            const current = await question()
            const ids = start.claims.map(({ id }) => id)
            const change = changeFrom(current, ids, picks, uuidv7())
            if (change && (await tryChange(change, await request()))) done += 1
          }
          const { claims, pairs, questions } = await load()
          const kept = (some: typeof claims) =>
            some.map(({ assessments, note }) => [assessments.map(({ by }) => by), note])
          expect(kept(claims)).toEqual(kept(start.claims))
          expect(pairs).toEqual(start.pairs)
          const notes = questions.flatMap(({ positions }) =>
            positions.flatMap(({ examples }) => examples.map(({ note }) => note)),
          )
          expect(notes).toEqual(['Kept'])
          for (let steps = 0; steps < done; steps += 1) await undo(project.ana, project.request())
          expect(contentOf(await load())).toEqual(contentOf(start))
        }),
        { numRuns: 12 },
      )
    },
    manyChangesMs,
  )

  /** Whether the change was one that could be done, and changed something. */
  async function tryChange(change: QuestionChange, asks: Awaited<ReturnType<typeof request>>) {
    const before = await load()
    try {
      await doChange(change, asks)
    } catch (error) {
      if (error instanceof InvalidInput) return false
      throw error
    }
    return JSON.stringify(contentOf(await load())) !== JSON.stringify(contentOf(before))
  }

  function doChange(change: QuestionChange, asks: Awaited<ReturnType<typeof request>>) {
    switch (change.kind) {
      case 'save':
        return saveQuestion(project.ana, { ...project.request(), question: change.question })
      case 'split':
        return splitPosition(project.ana, { ...asks, split: change.split })
      case 'merge':
        return mergePositions(project.ana, { ...asks, merge: change.merge })
      case 'archive-position':
        return setPositionArchived(project.ana, { ...asks, archive: change.archive })
      case 'archive-question':
        return setQuestionArchived(project.ana, { ...asks, archive: change.archive })
    }
  }
})
