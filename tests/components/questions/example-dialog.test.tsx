// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ExampleDialog } from '@/components/questions/example-dialog'
import { positionsView } from '@/components/questions/positions-view'
import type { PositionActions, SetPositionExample } from '@/components/questions/question-actions'
import type { Example } from '@/lib/questions/question'
import { buildClaim, buildPosition, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

vi.mock('@/components/questions/use-claims-of-question', () => ({
  useClaimsOfQuestion: () => ({
    ...{ total: 1, status: 'loaded', loadMore: () => undefined },
    claims: [
      {
        ...{ id: 'claim-1', number: 1, quotes: ['Words'], cues: [], likelihood: null },
        ...{ speaker: null, authorStance: 'asserts', readings: [] },
        document: { slug: 'd', name: 'D' },
      },
    ],
  }),
}))

vi.mock('@/components/ui/combobox', () => ({
  Combobox: ({ onValueChange }: { onValueChange: (value: string) => void }) => (
    <button type="button" onClick={() => onValueChange('claim-1')}>
      Choose C-1
    </button>
  ),
}))

const question = buildQuestion()
const anas: Example = { claimId: 'claim-1', kind: 'exclude', note: 'Ana says why' }
const bens: Example = { ...anas, note: 'Ben says why' }
const words = ({ kind, note }: Example) => ({ kind, note })
const withExamples = (...examples: Example[]) => {
  const { id } = question.positions[0] ?? { id: '' }
  return buildPosition({ id, examples })
}

let root: Root
let host: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
})

const never = async () => {
  throw new Error('nobody asked for this')
}

async function show(setPositionExample: SetPositionExample, ...examples: Example[]) {
  const asked = { ...question, positions: [withExamples(...examples)] }
  const view = positionsView(
    buildSnapshot({ questions: [asked], claims: [buildClaim()] }),
    asked,
    [],
  )
  const [position] = view.positions
  if (!position) throw new Error('the question has a position')
  const actions: PositionActions = {
    ...{ saveQuestion: never, splitPosition: never, mergePositions: never, undo: never },
    ...{ setPositionArchived: never, setQuestionArchived: never, redo: never, setPositionExample },
  }
  const part = { view, position, actions, splits: new Map(), onDone, onClose: () => undefined }
  await act(async () => root.render(<ExampleDialog {...part} />))
}
const onDone = vi.fn()
const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')]
    const found = buttons.find(({ textContent }) => textContent?.includes(name))
    if (!found) throw new Error(`There is no ${name}`)
    found.click()
  })
const noticed = () => document.querySelector('[role=dialog] [role=status]')?.textContent ?? null

it('says of a claim that is an example already what replaces what', async () => {
  const set = vi.fn<SetPositionExample>().mockResolvedValue({ ok: true, value: question })
  await show(set, anas)
  expect(noticed()).toBe(null)
  await press('Choose C-1')
  expect(noticed()).toContain(anas.note)
  await press('Replace the example')
  expect(set).toHaveBeenCalledWith(expect.objectContaining({ seen: words(anas) }))
})

it('shows what somebody else noted meanwhile before it is replaced', async () => {
  const current = withExamples(bens)
  const set = vi
    .fn<SetPositionExample>()
    .mockResolvedValueOnce({ ok: false, kind: 'conflict', status: 409, message: 'Late.', current })
    .mockResolvedValueOnce({ ok: true, value: question })
  await show(set)
  await press('Choose C-1')
  await press('Add the example')
  expect(set).toHaveBeenLastCalledWith(expect.objectContaining({ seen: null }))
  expect(noticed()).toContain(bens.note)
  await press('Replace the example')
  expect(set).toHaveBeenLastCalledWith(expect.objectContaining({ seen: words(bens) }))
})
