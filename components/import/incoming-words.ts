import { counted } from '@/components/ui/counted'
import { describeSize } from '@/components/ui/describe-size'
import type { PreviewProgress } from '@/lib/documents/import/source-preview'
import type { Incoming, IncomingState } from './incoming'

/** What is being done with a source, as its line says it. */
export function describeState({ name, state }: Pick<Incoming, 'name' | 'state'>): string {
  switch (state.is) {
    case 'waiting':
      return 'Waiting'
    case 'sending':
      return `Sending, ${Math.floor(state.share * 100)} %`
    case 'reading':
      return describeReading(name, state.progress)
    case 'ready':
      return state.draft.refusal ?? 'Ready to look at'
    case 'adding':
      return 'Adding it'
    case 'added':
      return 'Added'
    case 'cancelled':
      return 'Cancelled'
    case 'failed':
      return state.message
  }
}

function describeReading(name: string, progress: PreviewProgress | null): string {
  if (!progress) return 'Reading'
  if (progress.stage === 'waiting') return describeWaiting(progress.ahead)
  const { stage, done, of } = progress
  if (stage === 'fetching') {
    return of === null
      ? `Fetching, ${describeSize(done)} so far`
      : `Fetching, ${describeSize(done)} of ${describeSize(of)}`
  }
  if (of === null || of === 0) return 'Reading'
  // Of a PDF, pages are read; of other kinds nobody needs to know what is counted.
  return /\.pdf$/i.test(name)
    ? `Reading page ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`
    : `Reading, ${Math.floor((done / of) * 100)} %`
}

function describeWaiting(ahead: number): string {
  return ahead === 0 ? 'Waiting' : `Waiting, ${counted(ahead, 'source')} before it`
}

/** How far it is, from 0 to 1; null where that cannot be told. */
export function shareDone(state: IncomingState): number | null {
  if (state.is === 'sending') return state.share
  const progress = state.is === 'reading' ? state.progress : null
  if (!progress || progress.stage === 'waiting' || !progress.of) return null
  return Math.min(progress.done / progress.of, 1)
}

/**
 * What is read out when a source comes to a new state; null for those that nobody waits for. It says nothing of how far
 * the sending is: that would be read out all the time.
 */
export function describeNews({ name, state }: Incoming): string | null {
  switch (state.is) {
    case 'ready':
      return state.draft.refusal === null
        ? `${name}: ready to look at.`
        : `${name} was not added: ${state.draft.refusal}`
    case 'failed':
      return `${name} could not be read: ${state.message}`
    case 'cancelled':
      return `${name}: cancelled.`
    default:
      return null
  }
}

/** "2.3 MB", where it is known. */
export function describeIncomingSize({ byteCount }: Pick<Incoming, 'byteCount'>): string | null {
  return byteCount === null ? null : describeSize(byteCount)
}

/** So many are named in one sentence. */
const mostNamed = 3

/** What came of adding all that were ready; those that were left are named. */
export function describeAdded(addedCount: number, leftNames: readonly string[]): string {
  const added =
    addedCount === 0 ? 'Nothing was added.' : `Added ${counted(addedCount, 'document')}.`
  if (leftNames.length === 0) return added
  const more = leftNames.length - mostNamed
  const named = leftNames.slice(0, mostNamed)
  const listed = new Intl.ListFormat('en').format(more > 0 ? [...named, `${more} more`] : named)
  return `${added} ${listed} ${leftNames.length === 1 ? 'needs' : 'need'} a look first.`
}
