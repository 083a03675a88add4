import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import type { DocumentMetadata } from '@/lib/documents/document'
import { largestSource } from '@/lib/documents/import/limits'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import { contentOfBlocks } from '@/lib/documents/pages'
import type { Answer } from '@/lib/errors'
import type { CreateDocument } from './create-document'
import {
  type AskPreview,
  type DocumentDraft,
  draftIn,
  draftOf,
  type Incoming,
  type IncomingState,
  isUnsaved,
  nextReady,
  type Origin,
} from './incoming'
import { describeNews } from './incoming-words'
import { readMetadataDraft } from './metadata-draft'

/** What is typed before it is a source. */
export type TypedSource = {
  text: string
  /** What the clipboard held beside the text that it was pasted as. */
  pasted: { text: string; html: string } | null
  address: string
}

export type ImportSnapshot = {
  incoming: readonly Incoming[]
  /** The one whose preview is open. */
  openId: string | null
  typed: TypedSource
  /** What happened last, to be read out. */
  news: string
}

export type ImportStore = ReturnType<typeof createImportStore>

/** So many are read at once. The server has other work, and a person looks at one. */
const mostAtOnce = 2

const nothingTyped: TypedSource = { text: '', pasted: null, address: '' }

/**
 * The sources that are on their way into a project, from choosing them until they are documents. It outlives the page:
 * whoever looks up something elsewhere finds it as it was left.
 */
export function createImportStore(project: string, askPreview: AskPreview) {
  const listeners = new Set<() => void>()
  const underWay = new Map<string, AbortController>()
  let snapshot: ImportSnapshot = { incoming: [], openId: null, typed: nothingTyped, news: '' }
  /** The one that somebody typed and waits for. */
  let wantedId: string | null = null
  /** Documents that the page has shown since they were added: one that is gone then was taken back. */
  const seen = new Set<string>()

  function show(change: Partial<ImportSnapshot>) {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }

  const find = (id: string) => snapshot.incoming.find((incoming) => incoming.id === id)

  function setState(id: string, state: IncomingState) {
    const before = find(id)
    if (!before) return
    const after = { ...before, state }
    const news = before.state.is === state.is ? null : describeNews(after)
    show({
      incoming: snapshot.incoming.map((incoming) => (incoming.id === id ? after : incoming)),
      ...(news !== null && { news }),
    })
  }

  function add(incoming: readonly Incoming[]) {
    show({ incoming: [...snapshot.incoming, ...incoming] })
    startNext()
  }

  function startNext() {
    for (const { id, origin, state } of snapshot.incoming) {
      if (underWay.size >= mostAtOnce) return
      if (state.is === 'waiting') void read(id, origin)
    }
  }

  async function read(id: string, origin: Origin) {
    const leaving = new AbortController()
    underWay.set(id, leaving)
    setState(id, { is: 'sending', share: 0 })
    const answer = await askPreview(project, origin, {
      signal: leaving.signal,
      onProgress: (state) => {
        if (!leaving.signal.aborted) setState(id, state)
      },
    })
    underWay.delete(id)
    if (!leaving.signal.aborted) take(id, answer)
    startNext()
  }

  function take(id: string, answer: Answer<SourcePreview>) {
    if (!answer.ok) return setState(id, stateOfRefusal(answer))
    setState(id, { is: 'ready', draft: draftOf(answer.value, newIds()) })
    const others = snapshot.incoming.filter((incoming) => incoming.id !== id)
    const isAlone = !others.some((other) => isUnsaved(other))
    if ((isAlone || wantedId === id) && snapshot.openId === null) show({ openId: id })
  }

  function cancel(id: string) {
    const leaving = underWay.get(id)
    const isWaiting = find(id)?.state.is === 'waiting'
    if (leaving) leaving.abort()
    if (leaving || isWaiting) setState(id, { is: 'cancelled' })
  }

  function change(id: string, changeOf: (draft: DocumentDraft) => DocumentDraft) {
    const state = find(id)?.state
    if (state?.is !== 'ready' && state?.is !== 'adding') return
    setState(id, { ...state, draft: changeOf(state.draft) })
  }

  /** Back from the server: what was typed meanwhile stays. */
  function refuse(id: string, refusal: string) {
    change(id, (draft) => ({ ...draft, refusal }))
    const incoming = find(id)
    const draft = incoming && draftIn(incoming)
    if (draft) setState(id, { is: 'ready', draft })
  }

  /** Sends one that is ready; null where something keeps it from being sent, or the server refused it. */
  async function send(id: string, createDocument: CreateDocument): Promise<string | null> {
    const incoming = find(id)
    if (incoming?.state.is !== 'ready') return null
    const { draft } = incoming.state
    const checked = checkDraft(draft)
    if (!checked.ok) {
      setState(id, { is: 'ready', draft: checked.draft })
      return null
    }
    setState(id, { is: 'adding', draft })
    const answer = await ask(createDocument(requestOf(project, draft, checked.metadata)))
    if (!answer.ok) {
      refuse(id, answer.message)
      return null
    }
    const { slug } = answer.value
    setState(id, { is: 'added', draft: { ...draft, refusal: null }, slug })
    return slug
  }

  return {
    getSnapshot: () => snapshot,

    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },

    addFiles(files: readonly File[]) {
      add(files.map(incomingOfFile))
    },

    /** What was dropped and is no file. */
    addRefused(names: readonly string[], message: string) {
      add(names.map((name) => refusedIncoming(name, message)))
    },

    /** Takes up what is typed, and empties its field. */
    addTyped(kind: 'paste' | 'address') {
      const { text, pasted, address } = snapshot.typed
      const html = pasted?.text === text ? pasted.html : null
      const origin: Origin =
        kind === 'paste' ? { kind, text, html } : { kind, address: address.trim() }
      const left = kind === 'paste' ? { text: '', pasted: null } : { address: '' }
      show({ typed: { ...snapshot.typed, ...left } })
      wantedId = uuidv7()
      add([{ id: wantedId, ...describeTyped(origin), origin, state: { is: 'waiting' } }])
    },

    type(typed: Partial<TypedSource>) {
      show({ typed: { ...snapshot.typed, ...typed } })
    },

    cancel,

    retry(id: string) {
      setState(id, { is: 'waiting' })
      startNext()
    },

    /** Gives it up. What was typed is in its field again. */
    remove(id: string) {
      underWay.get(id)?.abort()
      const origin = find(id)?.origin
      show({
        incoming: snapshot.incoming.filter((incoming) => incoming.id !== id),
        openId: snapshot.openId === id ? null : snapshot.openId,
        ...(origin && { typed: withTyped(snapshot.typed, origin) }),
      })
      startNext()
    },

    open(id: string | null) {
      show({ openId: id })
    },

    change,

    /** Adds one and opens the next that is ready. Gives the slug of the document, null where it was not added. */
    async add(id: string, createDocument: CreateDocument): Promise<string | null> {
      const slug = await send(id, createDocument)
      if (slug !== null && snapshot.openId === id) {
        show({ openId: nextReady(snapshot.incoming, id)?.id ?? null })
      }
      return slug
    },

    /** Adds all that are ready, one after another, each by itself. */
    async addAll(
      createDocument: CreateDocument,
    ): Promise<{ added: string[]; leftNames: string[] }> {
      const ready = snapshot.incoming.filter(({ state }) => state.is === 'ready')
      const added: string[] = []
      const leftNames: string[] = []
      for (const { id, name } of ready) {
        const slug = await send(id, createDocument)
        if (slug === null) leftNames.push(name)
        else added.push(slug)
      }
      return { added, leftNames }
    },

    /**
     * Says which documents the project has now. One that was added and is not there any more was taken back: it waits
     * again as it was, to be added once more as another document.
     */
    noticeDocuments(slugs: ReadonlySet<string>) {
      for (const { id, state } of snapshot.incoming) {
        if (state.is !== 'added') continue
        if (slugs.has(state.slug)) seen.add(state.slug)
        else if (seen.delete(state.slug)) {
          setState(id, { is: 'ready', draft: { ...state.draft, ids: newIds() } })
        }
      }
    },

    hasUnsaved: () => snapshot.incoming.some(isUnsaved) || snapshot.typed.text.trim() !== '',
  }
}

function newIds(): DocumentDraft['ids'] {
  return { batchId: uuidv7(), documentId: uuidv7() }
}

function incomingOfFile(file: File): Incoming {
  const state = stateOfFile(file)
  return {
    id: uuidv7(),
    origin: { kind: 'file', file },
    name: file.name,
    byteCount: file.size,
    state,
  }
}

/** What is known to be refused is not sent. */
function stateOfFile({ size }: File): IncomingState {
  if (size === 0) return failed('This file is empty.')
  if (size <= largestSource) return { is: 'waiting' }
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return failed(
    `This file has ${megabytes(size)} MB. Up to ${megabytes(largestSource)} MB can be loaded.`,
  )
}

function failed(message: string): IncomingState {
  return { is: 'failed', message, canRetry: false }
}

/** What was read and refused is refused again; a server that did not answer, or failed, may do better. */
function stateOfRefusal({ message, status }: Extract<Answer<never>, { ok: false }>): IncomingState {
  return { is: 'failed', message, canRetry: status === 0 || status >= 500 }
}

function refusedIncoming(name: string, message: string): Incoming {
  const origin: Origin = { kind: 'file', file: new File([], name) }
  return { id: uuidv7(), origin, name, byteCount: null, state: failed(message) }
}

function describeTyped(origin: Origin): Pick<Incoming, 'name' | 'byteCount'> {
  if (origin.kind === 'address') return { name: origin.address, byteCount: null }
  if (origin.kind === 'file') return { name: origin.file.name, byteCount: origin.file.size }
  const beginning = origin.text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)
  return { name: `Pasted: ${beginning}`, byteCount: new Blob([origin.text]).size }
}

/** Fields in which something else is being typed are left alone. */
function withTyped(typed: TypedSource, origin: Origin): TypedSource {
  if (origin.kind === 'paste' && typed.text === '') {
    const { text, html } = origin
    return { ...typed, text, pasted: html === null ? null : { text, html } }
  }
  if (origin.kind === 'address' && typed.address === '') {
    return { ...typed, address: origin.address }
  }
  return typed
}

function requestOf(project: string, draft: DocumentDraft, metadata: DocumentMetadata) {
  const { preview, ids, choice } = draft
  const { kept } = choice.now
  return {
    ...ids,
    ...{ project, metadata, importMethod: preview.method, source: preview.source },
    content: contentOfBlocks(
      preview.blocks.map(({ node }, index) => ({ node, isKept: kept[index] ?? false })),
    ),
  }
}

type CheckedDraft =
  | { ok: true; metadata: DocumentMetadata }
  /** With what is wrong said in it. */
  | { ok: false; draft: DocumentDraft }

function checkDraft(draft: DocumentDraft): CheckedDraft {
  const read = readMetadataDraft(draft.metadata)
  const hasText = draft.preview.blocks.some(
    ({ words }, index) => words > 0 && draft.choice.now.kept[index],
  )
  if ('metadata' in read && hasText) return { ok: true, metadata: read.metadata }
  const problems = 'problems' in read ? read.problems : {}
  const refusal = hasText ? null : 'Everything is left out. Keep at least one block of the text.'
  return {
    ok: false,
    draft: { ...draft, refusal, checked: { metadata: draft.metadata, problems } },
  }
}
