// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  correctionKey,
  readCorrection,
  writeCorrection,
} from '@/components/revisions/kept-correction'
import { useKeptCorrection } from '@/components/revisions/use-kept-correction'
import { contentFromText } from '@/lib/documents/import/content-from-text'

vi.mock('@/components/annotator/annotator-context', () => ({ useAnnotator: () => 'Ana' }))

const key = correctionKey('document-1', 'Ana')
const kept = { number: 1, content: contentFromText('Words of another window.'), note: '' }
const mine = { number: 1, content: contentFromText('Words of this window.'), note: '' }

let correction: ReturnType<typeof useKeptCorrection>
function Desk() {
  correction = useKeptCorrection({ documentId: 'document-1', onResumed: () => {} })
  return null
}

let root: Root
/** Gives this window the name that another one holds. */
let giveFree: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, start: () => Promise<void>) =>
        new Promise<void>((done) => {
          giveFree = () => void start().then(done)
        }),
    },
  })
  writeCorrection(key, kept)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => root.render(<Desk />))
})

afterEach(() => {
  act(() => root.unmount())
  window.localStorage.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const type = () =>
  act(() => {
    correction.keep(() => mine)
    vi.runAllTimers()
  })

it('says that nothing is kept while another window keeps what is written there', () => {
  type()
  expect(correction.isKept).toBe(false)
  expect(readCorrection(key)).toEqual(kept)
})

it('keeps what was written meanwhile as soon as the other window is closed', () => {
  type()
  act(() => giveFree())
  expect(correction.isKept).toBe(true)
  expect(readCorrection(key)).toEqual(mine)
})

it('leaves what another window keeps, once the correction of this one is saved', () => {
  type()
  act(() => correction.forget())
  expect(readCorrection(key)).toEqual(kept)
})
