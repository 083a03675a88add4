import type { PairScope } from '@/lib/comparison/candidate-pairs'

/** Who opposes whom. A source that disagrees with itself, or with whom it quotes, is no source against another. */
export const scopeLabels: Record<PairScope, string> = {
  sources: 'Between sources',
  speakers: 'With people quoted',
  'inner-tension': 'Inner tension',
}

/** Who opposes whom, as a reason why a pair is shown. */
export const scopeReasons: Record<PairScope, string> = {
  sources: 'They stand in different documents, each of which holds its claim',
  speakers: 'At least one of them is held by somebody who is only quoted',
  'inner-tension':
    'They stand in one document: an inner tension, kept apart from sources that differ',
}
