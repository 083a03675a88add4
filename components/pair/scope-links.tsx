import { ChoiceLinks } from '@/components/ui/choice-links'
import { type PairWalk, pairHref } from './pair-search'
import type { PairView } from './pair-view'
import { scopeLabels } from './scope-words'

type Scope = PairWalk['filter']['scope']

/** Which pairs are walked through: all, or those of one scope. */
export function ScopeLinks({ view }: { view: PairView }) {
  const { scopes } = view.queue
  const all = scopes.reduce((sum, { count }) => sum + count, 0)
  const choices: { scope: Scope; label: string; count: number }[] = [
    { scope: null, label: 'All', count: all },
    ...scopes.map(({ scope, count }) => ({ scope, label: scopeLabels[scope], count })),
  ]
  const chosen = view.walk.filter.scope
  return (
    <ChoiceLinks
      label="Which pairs"
      choices={choices
        .filter(({ scope, count }) => count > 0 || scope === chosen)
        .map(({ scope, ...choice }) => ({
          ...choice,
          href: hrefIn(view, scope),
          isChosen: scope === chosen,
        }))}
    />
  )
}

/** This pair in another walk, or that walk's first pair where this one is not in it. */
function hrefIn(view: PairView, scope: Scope): string {
  const [left, right] = view.sides
  const claims: [number, number] = [left.claim.number, right.claim.number]
  const walk = { ...view.walk, filter: { ...view.walk.filter, scope } }
  const same = pairHref({ project: view.project, question: view.question.slug, claims }, walk)
  if (scope === null || view.listed?.scope === scope) return same
  const first = view.queue.scopes.find((known) => known.scope === scope)?.first ?? null
  return view.hrefOf(first, walk) ?? same
}
