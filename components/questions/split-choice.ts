import { uuidv7 } from 'uuidv7'
import type { Position, PositionRelation } from '@/lib/questions/question'
import type { Split } from '@/lib/questions/question-change'

export type Way = Split['rest']

/** Where claims go that somebody decided on, by their ids; all others go with the rest. */
export type Choices = ReadonlyMap<string, Way>

/** A split while somebody works on it. */
export type SplitDraft = Pick<Split, 'staying' | 'parting' | 'rest'> & {
  relation: PositionRelation
  choices: Choices
}

export function emptySplit({ label, definition }: Position): SplitDraft {
  return {
    staying: { label, definition },
    parting: { id: uuidv7(), label: '', definition: '' },
    ...{ relation: 'exclusive', rest: 'stays', choices: new Map() },
  }
}

/** The choice for a claim; null takes it back, so that it goes with the rest. */
export function withChoice(choices: Choices, claimId: string, way: Way | null): Choices {
  const next = new Map(choices)
  if (way === null) next.delete(claimId)
  else next.set(claimId, way)
  return next
}

/** Those that go another way than the rest: what was decided for the rest's way needs no saying. */
export function chosenAgainst(choices: Choices, rest: Way): string[] {
  return [...choices].filter(([, way]) => way !== rest).map(([claimId]) => claimId)
}

/** "12 decided: 5 stay, 7 go" */
export function choiceWords(choices: Choices): string {
  const stay = [...choices.values()].filter((way) => way === 'stays').length
  const count = choices.size.toLocaleString('en')
  return `${count} decided: ${stay.toLocaleString('en')} stay, ${(choices.size - stay).toLocaleString('en')} go`
}
