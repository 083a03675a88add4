// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askEffect } from '@/components/question-effect/ask-effect'
import { draftOfQuestion } from '@/components/question-form/question-draft'
import { QuestionForm, type SaveQuestion } from '@/components/question-form/question-form'
import { buildQuestion } from '@/tests/support/build-material'

vi.mock('@/components/question-effect/ask-effect')

const ids = ['0193a000-0000-7000-8000-000000000002', '0193a000-0000-7000-8000-000000000003']
const question = buildQuestion({
  ...{ id: '0193a000-0000-7000-8000-000000000001', positionIds: ids },
})
const reckoned = { hidesSome: false, problem: null, isWithout: true, effect: null }
const draft = { ...draftOfQuestion(question), description: 'Typed at length' }

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

async function show(saveQuestion: SaveQuestion) {
  await act(async () =>
    root.render(
      <QuestionForm
        {...{ project: 'a-project', question: question.slug, initialDraft: draft, saveQuestion }}
        saveLabel="Save"
        onSaved={() => undefined}
        onCancel={() => undefined}
      />,
    ),
  )
}
const submit = () =>
  act(async () => {
    host.querySelector('form')?.requestSubmit()
  })
const answers = (basedOn: string) =>
  vi.mocked(askEffect).mockResolvedValueOnce({ ok: true, value: { ...reckoned, basedOn } })

it('saves only while what was reckoned holds, reckons anew after a refusal, and keeps what was typed', async () => {
  const message = 'Read meanwhile.'
  const saveQuestion = vi
    .fn<SaveQuestion>()
    .mockResolvedValueOnce({ ok: false, kind: 'conflict', status: 409, message, current: question })
    .mockResolvedValueOnce({ ok: true, value: question })
  await show(saveQuestion)
  answers('before')
  await submit()
  expect(saveQuestion).toHaveBeenLastCalledWith(
    expect.objectContaining({ effectBasedOn: 'before' }),
  )
  expect(host.querySelector('[role=alert]')?.textContent).toContain(message)
  expect(host.querySelector('[aria-label="As it is stored now"]')).toBe(null)
  expect([...host.querySelectorAll('textarea')].map(({ value }) => value)).toContain(
    'Typed at length',
  )
  answers('after')
  await submit()
  expect(saveQuestion).toHaveBeenLastCalledWith(expect.objectContaining({ effectBasedOn: 'after' }))
})

it('shows what is stored now where the question itself was changed', async () => {
  const current = { ...question, text: 'Theirs' }
  await show(async () => ({
    ok: false,
    kind: 'conflict',
    status: 409,
    message: 'Changed.',
    current,
  }))
  answers('before')
  await submit()
  expect(host.querySelector('[aria-label="As it is stored now"]')?.textContent).toContain('Theirs')
})
