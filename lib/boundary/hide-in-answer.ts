import type { LocalContext } from '@/lib/boundary/local-context'
import { blindSnapshot } from '@/lib/comparison/blind'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import { withoutSourceNames } from '@/lib/comparison/blind-sources'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { View } from '@/lib/comparison/view'
import type { Answer } from '@/lib/errors'
import { onlyBy } from '@/lib/history/blind-history'
import { type InTheWay, readInTheWay } from '@/lib/history/in-the-way'
import { quoted } from '@/lib/workflows/label'
import { loadProject } from '@/lib/workflows/load-project'

/**
 * The answer to a page without what is hidden from whoever asked. Wherever it holds a claim, a pair, a document, a
 * tag, a position or a view of the project, that is replaced by what pages show of it now; the labels of changes and the words
 * of a refusal lose the names of sources. Positions have labels as well, and keep them: they are the project's own
 * words. What somebody else did after a change, and keeps it from being taken back, is told as little as the history
 * tells it.
 */
export async function hideInAnswer<Value>(
  context: LocalContext,
  project: string,
  answer: Answer<Value>,
): Promise<Answer<Value>> {
  if (!answer.ok && (answer.kind === 'bug' || answer.kind === 'not-found')) return answer
  const whole = await loadProject(context, project)
  const hidden = {
    parts: partsToShow(whole, blindSnapshot(whole, context.view)),
    words: (text: string) =>
      context.view.hides.includes('sources') ? withoutSourceNames(text, whole.documents) : text,
  }
  // What is put in the place of a part is of the type of that part.
  const seen = withoutHidden(withoutLaterOfOthers(answer, context.view), hidden) as Answer<Value>
  return seen.ok ? seen : { ...seen, message: hidden.words(seen.message) }
}

function withoutLaterOfOthers<Value>(answer: Answer<Value>, view: View): Answer<Value> {
  const annotator = onlyBy(view)
  const inTheWay = answer.ok || annotator === null ? null : readInTheWay(answer.current)
  if (answer.ok || !inTheWay?.later || inTheWay.later.by === annotator) return answer
  const current: InTheWay = { ...inTheWay, later: null }
  const message = `${quoted(inTheWay.change.label)} stays as it is: later changes build on it. Change or archive by hand what you do not want.`
  return { ...answer, message, current }
}

type Part = { id: string }

/** What is shown of each claim, pair, document, tag, position and view, by id; of those that are not shown, what names nobody's reading. */
function partsToShow(whole: ProjectSnapshot, seen: ProjectSnapshot): ReadonlyMap<string, Part> {
  const unseen = [
    ...whole.claims.map(hiddenClaim),
    ...whole.pairs.map((pair) => ({ ...pair, verdicts: [], resolutions: [] })),
    ...whole.views.map((view) => ({ ...view, name: '', slug: '', search: '' })),
  ]
  const positions = seen.questions.flatMap((question) => question.positions)
  const shown = [...seen.claims, ...seen.pairs, ...seen.documents, ...seen.tags, ...seen.views]
  return new Map([...unseen, ...shown, ...positions].map((part) => [part.id, part]))
}

type Hidden = { parts: ReadonlyMap<string, Part>; words: (text: string) => string }

function withoutHidden(value: unknown, hidden: Hidden): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => withoutHidden(part, hidden))
  const part = isPart(value) ? hidden.parts.get(value.id) : undefined
  if (part) return part
  const isChange = 'label' in value && !('definition' in value)
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isChange && name === 'label' && typeof inner === 'string'
        ? hidden.words(inner)
        : withoutHidden(inner, hidden),
    ]),
  )
}

/** A whole claim, pair, document, tag, position or view: no other object of an answer has these fields. */
function isPart(value: object): value is Part {
  const isWhole = ['passages', 'verdicts', 'publisher', 'examples', 'search'].some(
    (field) => field in value,
  )
  return isWhole && 'id' in value && typeof value.id === 'string'
}
