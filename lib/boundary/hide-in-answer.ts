import type { LocalContext } from '@/lib/boundary/local-context'
import { blindSnapshot } from '@/lib/comparison/blind'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import { withoutSourceNames } from '@/lib/comparison/blind-sources'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Answer } from '@/lib/errors'
import { loadProject } from '@/lib/workflows/load-project'

/**
 * The answer to a page without what is hidden from whoever asked. Wherever it holds a claim, a pair or a document of
 * the project, that is replaced by what pages show of it now; the label of a change and the words of a refusal lose
 * the names of sources.
 */
export async function hideInAnswer<Value>(
  context: LocalContext,
  project: string,
  answer: Answer<Value>,
): Promise<Answer<Value>> {
  if (!answer.ok && (answer.kind === 'bug' || answer.kind === 'not-found')) return answer
  const whole = await loadProject(context, project)
  const parts = partsToShow(whole, blindSnapshot(whole, context.view))
  const words = (text: string) =>
    context.view.hides.includes('sources') ? withoutSourceNames(text, whole.documents) : text
  const hidden = { ...answer, ...(!answer.ok && { message: words(answer.message) }) }
  // What is put in the place of a part is of the type of that part.
  return replaceParts(withLabel(hidden, words), parts) as Answer<Value>
}

type Part = { id: string }

/** What is shown of each claim, pair and document, by id; of those that are not shown, what names nobody's reading. */
function partsToShow(whole: ProjectSnapshot, seen: ProjectSnapshot): ReadonlyMap<string, Part> {
  const unseen = [
    ...whole.claims.map(hiddenClaim),
    ...whole.pairs.map((pair) => ({ ...pair, verdicts: [], resolutions: [] })),
  ]
  const shown = [...seen.claims, ...seen.pairs, ...seen.documents]
  return new Map([...unseen, ...shown].map((part) => [part.id, part]))
}

function withLabel<Value>(answer: Answer<Value>, words: (text: string) => string): unknown {
  if (!answer.ok) return answer
  const { value } = answer
  const isLabelled = typeof value === 'object' && value !== null && 'label' in value
  if (!isLabelled || typeof value.label !== 'string' || 'id' in value) return answer
  return { ...answer, value: { ...value, label: words(value.label) } }
}

function replaceParts(value: unknown, parts: ReadonlyMap<string, Part>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => replaceParts(part, parts))
  const part = isPart(value) ? parts.get(value.id) : undefined
  if (part) return part
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, replaceParts(inner, parts)]),
  )
}

/** A whole claim, pair or document: no other object of an answer has these fields. */
function isPart(value: object): value is Part {
  const isWhole = 'passages' in value || 'verdicts' in value || 'publisher' in value
  return isWhole && 'id' in value && typeof value.id === 'string'
}
