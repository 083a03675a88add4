import { describe, expect, it, vi } from 'vitest'
import { answerIn, createPreviewStream } from '@/components/import/preview-stream'
import { buildPreview } from '@/tests/support/build-preview'

const progress = (done: number) =>
  `${JSON.stringify({ progress: { stage: 'reading', done, of: 80 } })}\n`
const answer = `${JSON.stringify({ ok: true, value: buildPreview() })}\n`

describe('the answer to a source', () => {
  it('tells how far the reading is, as it arrives in pieces of any length', () => {
    const whole = progress(1) + progress(2) + progress(3) + answer
    for (const step of [1, 7, 50, 1000]) {
      const heard = vi.fn()
      const stream = createPreviewStream(heard)
      for (let end = step; end < whole.length + step; end += step) stream.take(whole.slice(0, end))
      const last = step === 1000 ? [] : [[{ stage: 'reading', done: 3, of: 80 }]]
      expect(heard.mock.calls.slice(-1)).toEqual(last)
    }
  })

  it('tells of several lines that come at once the newest', () => {
    const heard = vi.fn()
    createPreviewStream(heard).take(progress(1) + progress(2))
    expect(heard.mock.calls).toEqual([[{ stage: 'reading', done: 2, of: 80 }]])
  })

  it('is the preview, or why there is none', () => {
    expect(answerIn(progress(1) + answer, 200)).toEqual({ ok: true, value: buildPreview() })
    const refusal = { ok: false, kind: 'invalid-input', status: 422, message: 'It is encrypted.' }
    expect(answerIn(`${progress(1)}${JSON.stringify(refusal)}\n`, 200)).toMatchObject({
      ok: false,
      message: 'It is encrypted.',
    })
    expect(answerIn('{"message":"The request is larger than 52 MB."}', 413)).toMatchObject({
      ok: false,
      status: 413,
      message: 'The request is larger than 52 MB.',
    })
  })

  it.each([[''], [progress(1)], [answer.slice(0, -20)], ['<html>502</html>']])(
    'is none where it broke off: %j',
    (text) => {
      expect(answerIn(text, 200)).toBe(null)
    },
  )
})
