import type { PairScope } from '@/lib/comparison/candidate-pairs'

/** A source that disagrees with itself, or with whom it quotes, is no source against another. */
export const scopeLabels: Record<PairScope, string> = {
  sources: 'Sources differ',
  speakers: 'Speakers differ',
  'inner-tension': 'Inner tension',
}
