import type { PreviewProgress, SourcePreview } from '@/lib/documents/import/source-preview'
import type { Answer } from '@/lib/errors'
import { type ChoiceHistory, choiceAsFound } from './block-choice'
import { draftOfPreview, type MetadataDraft, type MetadataProblems } from './metadata-draft'

/** Where a document comes from. */
export type Origin =
  | { kind: 'file'; file: File }
  | { kind: 'paste'; text: string; html: string | null }
  | { kind: 'address'; address: string }

/** A document that is not added yet: what was read, and what a person makes of it. */
export type DocumentDraft = {
  preview: SourcePreview
  /** The same with each try: what is sent again after a lost answer is done once. */
  ids: { batchId: string; documentId: string }
  metadata: MetadataDraft
  choice: ChoiceHistory
  /** The metadata as it was last found wrong, and what is wrong with it. */
  checked: { metadata: MetadataDraft; problems: MetadataProblems }
  /** Why it was not added. */
  refusal: string | null
}

export type IncomingState =
  | { is: 'waiting' }
  /** From 0 to 1. */
  | { is: 'sending'; share: number }
  | { is: 'reading'; progress: PreviewProgress | null }
  | { is: 'ready'; draft: DocumentDraft }
  | { is: 'adding'; draft: DocumentDraft }
  | { is: 'added'; draft: DocumentDraft; slug: string }
  | { is: 'cancelled' }
  | { is: 'failed'; message: string; canRetry: boolean }

/** One source on its way to become a document. */
export type Incoming = {
  id: string
  origin: Origin
  /** What it is called in the list. */
  name: string
  byteCount: number | null
  state: IncomingState
}

export function draftOf(preview: SourcePreview, ids: DocumentDraft['ids']): DocumentDraft {
  const metadata = draftOfPreview(preview)
  return {
    ...{ preview, ids, metadata, refusal: null },
    choice: { now: choiceAsFound(preview.blocks), past: [], future: [] },
    checked: { metadata, problems: {} },
  }
}

/** What a person made of it, where it was read. */
export function draftIn({ state }: Incoming): DocumentDraft | null {
  return 'draft' in state ? state.draft : null
}

export function isUnderWay({ state }: Incoming): boolean {
  return state.is === 'waiting' || state.is === 'sending' || state.is === 'reading'
}

/** Whether leaving would lose it: it was read, or is being read, and is not added. */
export function isUnsaved(incoming: Incoming): boolean {
  const { is } = incoming.state
  return isUnderWay(incoming) || is === 'ready' || is === 'adding'
}

/** The one to go on with after another: the next that is ready, or else the first. */
export function nextReady(all: readonly Incoming[], afterId: string): Incoming | null {
  const place = all.findIndex(({ id }) => id === afterId)
  const inTurn = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0))]
  return inTurn.find(({ state }) => state.is === 'ready') ?? null
}

export type AskPreview = (
  project: string,
  origin: Origin,
  listen: { signal: AbortSignal; onProgress: (state: Progress) => void },
) => Promise<Answer<SourcePreview>>

export type Progress = Extract<IncomingState, { is: 'sending' | 'reading' }>
