import { describe, expect, it, vi } from 'vitest'
import type { CreateDocument } from '@/components/import/create-document'
import { createImportStore } from '@/components/import/import-store'
import type { AskPreview, Origin, Progress } from '@/components/import/incoming'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import type { Answer } from '@/lib/errors'
import { buildPreview } from '@/tests/support/build-preview'

type Asked = {
  origin: Origin
  signal: AbortSignal
  tell: (progress: Progress) => void
  answer: (answer: Answer<SourcePreview>) => void
}

const noAnswer: Answer<never> = { ok: false, kind: 'bug', status: 0, message: 'No answer.' }
const refusal: Answer<never> = {
  ...{ ok: false, kind: 'invalid-input', status: 422, message: 'It is encrypted.' },
}

/** A store with what it asks the server, which answers when the test says so. */
function openStore() {
  const asked: Asked[] = []
  const askPreview: AskPreview = (_project, origin, { signal, onProgress }) =>
    new Promise((answer) => asked.push({ origin, signal, tell: onProgress, answer }))
  const store = createImportStore('a-project', askPreview)
  const states = () => store.getSnapshot().incoming.map(({ state }) => state.is)
  const idOf = (name: string) => {
    const found = store.getSnapshot().incoming.find((incoming) => incoming.name === name)
    if (!found) throw new Error(`There is no ${name}`)
    return found.id
  }
  const answerNext = async (answer: Answer<SourcePreview>) => {
    asked.shift()?.answer(answer)
    await settle()
  }
  return { store, asked, states, idOf, answerNext }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

const file = (name: string, content = 'Words.') => new File([content], name)

const preview = (fields: Partial<SourcePreview> = {}): Answer<SourcePreview> => ({
  ok: true,
  value: buildPreview(['Some words.', '-Menu'], fields),
})

function addTo(slugs: string[]) {
  return vi.fn<CreateDocument>(async () => ({
    ok: true,
    value: { slug: slugs.shift() ?? 'another' },
  }))
}

describe('sources that come in', () => {
  it('are read two at a time, in order', async () => {
    const { store, asked, states, answerNext } = openStore()
    store.addFiles(['a.txt', 'b.txt', 'c.txt'].map((name) => file(name)))
    expect(states()).toEqual(['sending', 'sending', 'waiting'])
    await answerNext(preview())
    expect(states()).toEqual(['ready', 'sending', 'sending'])
    expect(asked.map(({ origin }) => origin.kind === 'file' && origin.file.name)).toEqual([
      'b.txt',
      'c.txt',
    ])
  })

  it('open by themselves where they come alone', async () => {
    const { store, idOf, answerNext } = openStore()
    store.addFiles([file('a.txt')])
    await answerNext(preview())
    expect(store.getSnapshot().openId).toBe(idOf('a.txt'))
    store.addFiles([file('b.txt')])
    await answerNext(preview())
    expect(store.getSnapshot().openId).toBe(idOf('a.txt'))
  })

  it('do not open by themselves where there are others to look at', async () => {
    const { store, answerNext } = openStore()
    store.addFiles([file('a.txt'), file('b.txt')])
    await answerNext(preview())
    await answerNext(preview())
    expect(store.getSnapshot().openId).toBe(null)
  })

  it('open by themselves where somebody typed them and waits', async () => {
    const { store, answerNext } = openStore()
    store.addFiles([file('a.txt'), file('b.txt')])
    await answerNext(preview())
    await answerNext(preview())
    store.type({ text: 'Typed words' })
    store.addTyped('paste')
    await answerNext(preview())
    expect(store.getSnapshot().openId).toBe(store.getSnapshot().incoming[2]?.id)
  })

  it('tell how far they are, and by name what became of them', async () => {
    const { store, asked, answerNext } = openStore()
    store.addFiles([file('a.pdf')])
    asked[0]?.tell({ is: 'sending', share: 0.4 })
    expect(store.getSnapshot().incoming[0]?.state).toEqual({ is: 'sending', share: 0.4 })
    expect(store.getSnapshot().news).toBe('')
    await answerNext(refusal)
    expect(store.getSnapshot().news).toBe('a.pdf could not be read: It is encrypted.')
  })

  it.each([
    ['empty.txt', '', 'This file is empty.'],
    ['large.txt', ' '.repeat(52_428_801), 'This file has 51 MB. Up to 50 MB can be loaded.'],
  ])('are refused without being sent where that is known: %s', (name, content, message) => {
    const { store, asked } = openStore()
    store.addFiles([file(name, content)])
    expect(asked).toEqual([])
    expect(store.getSnapshot().incoming[0]?.state).toEqual({
      ...{ is: 'failed', message, canRetry: false },
    })
  })

  it('can be tried again where the server did not answer, and not where it refused them', async () => {
    const { store, states, idOf, answerNext } = openStore()
    store.addFiles([file('a.txt'), file('b.txt')])
    await answerNext(noAnswer)
    await answerNext(refusal)
    expect(store.getSnapshot().incoming.map(({ state }) => state)).toMatchObject([
      { is: 'failed', canRetry: true },
      { is: 'failed', canRetry: false },
    ])
    store.retry(idOf('a.txt'))
    await answerNext(preview())
    expect(states()).toEqual(['ready', 'failed'])
  })

  it('are cancelled at once, and an answer that comes later changes nothing', async () => {
    const { store, asked, states, idOf, answerNext } = openStore()
    store.addFiles(['a.txt', 'b.txt', 'c.txt'].map((name) => file(name)))
    store.cancel(idOf('a.txt'))
    store.cancel(idOf('c.txt'))
    expect(states()).toEqual(['cancelled', 'sending', 'cancelled'])
    expect(asked[0]?.signal.aborted).toBe(true)
    await answerNext(preview())
    expect(states()).toEqual(['cancelled', 'sending', 'cancelled'])
    store.retry(idOf('a.txt'))
    expect(states()).toEqual(['sending', 'sending', 'cancelled'])
  })

  it('make room for the next when they are removed while they are read', async () => {
    const { store, states, idOf, asked, answerNext } = openStore()
    store.addFiles(['a.txt', 'b.txt', 'c.txt'].map((name) => file(name)))
    store.remove(idOf('b.txt'))
    asked.splice(1, 1)[0]?.answer(noAnswer)
    await settle()
    expect(states()).toEqual(['sending', 'sending'])
    await answerNext(preview())
    expect(states()).toEqual(['ready', 'sending'])
  })
})

describe('what was pasted', () => {
  const html = '<h1>Some</h1><p>words</p>'

  it('is sent with its formatting as long as it is what was pasted', async () => {
    const { store, asked } = openStore()
    store.type({ text: 'Some words', pasted: { text: 'Some words', html } })
    store.addTyped('paste')
    expect(asked[0]?.origin).toEqual({ kind: 'paste', text: 'Some words', html })
    expect(store.getSnapshot().typed.text).toBe('')
    store.type({ text: 'Some other words', pasted: { text: 'Some words', html } })
    store.addTyped('paste')
    expect(asked[1]?.origin).toEqual({ kind: 'paste', text: 'Some other words', html: null })
  })

  it('is back in its field when it is removed, unless something else is there', async () => {
    const { store } = openStore()
    store.type({ text: 'Some words', pasted: { text: 'Some words', html } })
    store.addTyped('paste')
    const [first] = store.getSnapshot().incoming
    if (first) store.remove(first.id)
    expect(store.getSnapshot().typed).toMatchObject({ text: 'Some words', pasted: { html } })

    store.addTyped('paste')
    store.type({ text: 'Typed since' })
    const [second] = store.getSnapshot().incoming
    if (second) store.remove(second.id)
    expect(store.getSnapshot().typed.text).toBe('Typed since')
  })
})

describe('adding', () => {
  async function openReady(names: string[], fields: Partial<SourcePreview> = {}) {
    const opened = openStore()
    for (const name of names) {
      opened.store.addFiles([file(name)])
      await opened.answerNext(preview(fields))
    }
    return opened
  }

  it('sends exactly what is kept, and goes on with the next that is ready', async () => {
    const { store, idOf } = await openReady(['a.txt', 'b.txt', 'c.txt'])
    const createDocument = addTo(['a'])
    store.open(idOf('b.txt'))
    expect(await store.add(idOf('b.txt'), createDocument)).toBe('a')
    expect(createDocument).toHaveBeenCalledWith(
      expect.objectContaining({
        project: 'a-project',
        importMethod: 'txt',
        source: null,
        content: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Some words.' }] }],
        },
      }),
    )
    expect(store.getSnapshot().openId).toBe(idOf('c.txt'))
  })

  it('keeps everything of what was refused, and sends it again with the same ids', async () => {
    const { store, idOf } = await openReady(['a.txt'])
    const id = idOf('a.txt')
    const createDocument = vi
      .fn<CreateDocument>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce({ ok: true, value: { slug: 'a' } })
    store.change(id, (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, publisher: 'Typed at length' },
    }))
    expect(await store.add(id, createDocument)).toBe(null)
    expect(store.getSnapshot().incoming[0]?.state).toMatchObject({
      is: 'ready',
      draft: {
        refusal: expect.stringContaining('did not answer'),
        metadata: { publisher: 'Typed at length' },
      },
    })
    expect(await store.add(id, createDocument)).toBe('a')
    const [first, second] = createDocument.mock.calls
    expect(second).toEqual(first)
  })

  it('keeps what is typed while the answer is awaited', async () => {
    const { store, idOf } = await openReady(['a.txt'])
    const id = idOf('a.txt')
    let refuse = (_answer: Answer<never>) => {}
    const adding = store.add(id, () => new Promise((resolve) => (refuse = resolve)))
    store.change(id, (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, publisher: 'Typed meanwhile' },
    }))
    refuse(refusal)
    await adding
    expect(store.getSnapshot().news).toBe('a.txt was not added: It is encrypted.')
    expect(store.getSnapshot().incoming[0]?.state).toMatchObject({
      is: 'ready',
      draft: { refusal: 'It is encrypted.', metadata: { publisher: 'Typed meanwhile' } },
    })
  })

  it('says what is missing without asking the server', async () => {
    const { store, idOf } = await openReady(['a.txt', 'b.txt'])
    const createDocument = addTo([])
    store.change(idOf('a.txt'), (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, title: ' ' },
    }))
    store.change(idOf('b.txt'), (draft) => ({
      ...draft,
      choice: {
        ...draft.choice,
        now: { ...draft.choice.now, kept: draft.choice.now.kept.map(() => false) },
      },
    }))
    expect(await store.addAll(createDocument)).toEqual({
      added: [],
      leftNames: ['a.txt', 'b.txt'],
    })
    expect(createDocument).not.toHaveBeenCalled()
    expect(store.getSnapshot().incoming.map(({ state }) => state)).toMatchObject([
      { draft: { checked: { problems: { title: 'Give the document a title' } } } },
      { draft: { refusal: 'Everything is left out. Keep at least one block of the text.' } },
    ])
  })

  it('adds all that are ready, each by itself', async () => {
    const { store, idOf, states } = await openReady(['a.txt', 'b.txt', 'c.txt'])
    const createDocument = addTo(['a', 'c'])
    store.change(idOf('b.txt'), (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, title: '' },
    }))
    expect(await store.addAll(createDocument)).toEqual({
      added: ['a', 'c'],
      leftNames: ['b.txt'],
    })
    expect(states()).toEqual(['added', 'ready', 'added'])
    const batchIds = createDocument.mock.calls.map(([{ batchId }]) => batchId)
    expect(new Set(batchIds).size).toBe(2)
  })

  it('calls a file that has no title by its name', async () => {
    const source = {
      ...{ fileName: 'Annual_report.v2.pdf', mediaType: 'application/pdf', byteLength: 9 },
      ...{ sha256: 'a'.repeat(64), address: null },
    }
    const metadata = { ...buildPreview().metadata, title: '' }
    const { store } = await openReady(['a.txt'], { source, metadata })
    expect(store.getSnapshot().incoming[0]?.state).toMatchObject({
      draft: { metadata: { title: 'Annual report.v2' } },
    })
  })

  it('waits again with new ids where the document was taken back', async () => {
    const { store, idOf, states } = await openReady(['a.txt'])
    const createDocument = addTo(['a', 'a'])
    await store.add(idOf('a.txt'), createDocument)
    store.noticeDocuments(new Set(['other']))
    expect(states()).toEqual(['added'])
    store.noticeDocuments(new Set(['other', 'a']))
    store.noticeDocuments(new Set(['other']))
    expect(states()).toEqual(['ready'])
    await store.add(idOf('a.txt'), createDocument)
    const ids = createDocument.mock.calls.map(([{ documentId }]) => documentId)
    expect(new Set(ids).size).toBe(2)
  })
})

it('says whether leaving would lose anything', async () => {
  const { store, idOf, answerNext } = openStore()
  expect(store.hasUnsaved()).toBe(false)
  store.type({ text: 'Typed' })
  expect(store.hasUnsaved()).toBe(true)
  store.type({ text: '' })
  store.addFiles([file('a.txt')])
  expect(store.hasUnsaved()).toBe(true)
  await answerNext(preview())
  expect(store.hasUnsaved()).toBe(true)
  await store.add(idOf('a.txt'), addTo(['a']))
  expect(store.hasUnsaved()).toBe(false)
})
