import type { BatchKind } from '@/lib/history/batch-kind'

/** A batch, as far as taking back is concerned. Sequences count up within a project. */
export type Step = {
  id: string
  byId: string
  kind: BatchKind
  sequence: number
  /** The batch that this one takes back. */
  revertsId: string | null
}

/** The batches of one project that take back another one or were taken back. */
export type Reversals<AnyStep extends Step = Step> = {
  byId: ReadonlyMap<string, AnyStep>
  /** By the id of what each takes back: a batch is taken back once, then the one that did it can be. */
  byRevertedId: ReadonlyMap<string, AnyStep>
}

export function reversalsOf<AnyStep extends Step>(steps: readonly AnyStep[]): Reversals<AnyStep> {
  return {
    byId: new Map(steps.map((step) => [step.id, step])),
    byRevertedId: new Map(
      steps.flatMap((step) => (step.revertsId === null ? [] : [[step.revertsId, step]])),
    ),
  }
}

/**
 * What became of a batch: the last of those that took back it, that again, and so on (the batch itself where nobody
 * did), and whether what the batch wrote is in place after all of them. To turn that round is to take back the end.
 */
export function fateOf<AnyStep extends Step>(
  step: AnyStep,
  { byRevertedId }: Reversals<AnyStep>,
): { end: AnyStep; isInPlace: boolean } {
  let end = step
  let isInPlace = true
  for (let next = byRevertedId.get(step.id); next; next = byRevertedId.get(next.id)) {
    end = next
    isInPlace = !isInPlace
  }
  return { end, isInPlace }
}

/**
 * The first change of a chain of batches that take back each other, and whether the batch leaves it in place. Of a
 * batch that takes back nothing: itself.
 */
export function originOf<AnyStep extends Step>(
  step: AnyStep,
  { byId }: Reversals<AnyStep>,
): { origin: AnyStep; isInPlace: boolean } {
  let origin = step
  let isInPlace = true
  for (let next = revertedBy(origin, byId); next; next = revertedBy(next, byId)) {
    origin = next
    isInPlace = !isInPlace
  }
  return { origin, isInPlace }
}

function revertedBy<AnyStep extends Step>(
  { revertsId }: AnyStep,
  byId: ReadonlyMap<string, AnyStep>,
): AnyStep | undefined {
  return revertsId === null ? undefined : byId.get(revertsId)
}

/**
 * Where a person stands in the line of their own changes: undo goes on before the change that they undid last, even
 * where one after it could not be undone and was passed over. A new change puts them at the end again, and so does
 * redoing all. Infinity is the end.
 */
export function undoesBefore(personId: string, newestChange: number, reversals: Reversals): number {
  const undone = undosInPlace(personId, newestChange, reversals).at(-1)
  return undone ? changeUndoneBy(undone, reversals).sequence : Number.POSITIVE_INFINITY
}

/** What the person undid after their newest change and did not redo, in the order of the undoing. */
export function undosInPlace<AnyStep extends Step>(
  personId: string,
  newestChange: number,
  reversals: Reversals<AnyStep>,
): AnyStep[] {
  return [...reversals.byId.values()]
    .filter(
      (step) =>
        step.kind === 'undo' &&
        step.byId === personId &&
        step.sequence > newestChange &&
        fateOf(step, reversals).isInPlace,
    )
    .toSorted((a, b) => a.sequence - b.sequence)
}

/** The person's own change that an undo is about: the nearest one below it in its chain that it took out of place. */
function changeUndoneBy(undo: Step, { byId }: Reversals): Step {
  let isOut = true
  for (let step = revertedBy(undo, byId); step; step = revertedBy(step, byId)) {
    if (isOut && step.kind === 'change' && step.byId === undo.byId) return step
    isOut = !isOut
  }
  return undo
}

/** The newest of the person's changes before a sequence that was taken back and is in place again. */
export function newestBackInPlace<AnyStep extends Step>(
  personId: string,
  before: number,
  reversals: Reversals<AnyStep>,
  except: readonly string[] = [],
): AnyStep | null {
  return (
    [...reversals.byId.values()]
      .filter(
        (step) =>
          step.kind === 'change' &&
          step.byId === personId &&
          step.sequence < before &&
          !except.includes(step.id) &&
          reversals.byRevertedId.has(step.id) &&
          fateOf(step, reversals).isInPlace,
      )
      .toSorted((a, b) => b.sequence - a.sequence)[0] ?? null
  )
}
