import { kindWords } from '@/components/pair/verdict-words'
import { countKinds } from '@/lib/comparison/kinds'
import type { Review } from '@/lib/comparison/review-pairs'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { KindChoice } from './kind-filter'
import { toggledKind } from './kind-search'

/** The kinds that some pair is of, and those that are chosen. `pairs` are all, whatever is chosen. */
export function kindChoices(
  pairs: readonly Pick<Review, 'standing'>[],
  chosen: readonly DisagreementKind[],
  hrefWith: (kinds: DisagreementKind[]) => string,
): KindChoice[] {
  return countKinds(pairs)
    .map(({ kind, count }) => ({
      ...{ kind, count, label: kindWords[kind] },
      isChosen: chosen.includes(kind),
      href: hrefWith(toggledKind(chosen, kind)),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
}
