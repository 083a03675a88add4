import type { z } from 'zod'
import { parseClaimTable, serializeClaimTable } from '@/lib/claims/claim-table'
import { type SavedView, type ViewInput, viewInputSchema } from '@/lib/claims/saved-view'
import { nameKey } from '@/lib/codebook/tag-names'
import { listViews } from '@/lib/db/find-view'
import { writeView } from '@/lib/db/write-view'
import { InvalidInput } from '@/lib/errors'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { requireViewVersion } from '@/lib/workflows/require-view-version'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveViewSchema = batchRequestSchema.extend({ view: viewInputSchema })

/**
 * Keeps a search of the claims table under a name, or gives a kept one another name or another search. No two views in
 * use have one name; the address of a view stays, whatever its name becomes. An archived one is in use again.
 */
export async function saveView(
  context: WorkContext,
  { view: input, ...request }: z.infer<typeof saveViewSchema>,
): Promise<SavedView> {
  return runBatch(context, request, async (work) => {
    const { recording, project } = work
    const views = await listViews(recording.transaction, project.id)
    const current = views.find(({ id }) => id === input.id) ?? null
    requireViewVersion(current, input.expectedVersion)
    requireFreeName(views, input)
    const view = viewAfterSave(work, { input, current, views })
    await writeView(recording, view, project.id)
    return {
      label: `${current ? 'Change of view' : 'View'} ${quoted(view.name)}`,
      value: await requireStored(work, view.id),
    }
  })
}

/** Refuses a name that another view in use has, in whatever case. */
export function requireFreeName(
  views: readonly SavedView[],
  { id, name }: Pick<SavedView, 'id' | 'name'>,
): void {
  const key = nameKey(name)
  const isTaken = views.some(
    (view) => view.id !== id && view.archivedAt === null && nameKey(view.name) === key,
  )
  if (isTaken)
    throw new InvalidInput(`There is a view ${quoted(name)} already. Give it another name.`)
}

export async function requireStored({ recording, project }: Work, id: string): Promise<SavedView> {
  const views = await listViews(recording.transaction, project.id)
  const view = views.find((stored) => stored.id === id)
  if (!view) throw new Error('The view was just stored')
  return view
}

type Saving = { input: ViewInput; current: SavedView | null; views: readonly SavedView[] }

function viewAfterSave({ actor, now }: Work, { input, current, views }: Saving): SavedView {
  const { id, name } = input
  // The same view is the same text, however its address was put together.
  const search = serializeClaimTable(parseClaimTable(input.search))
  if (current) return { ...current, name, search, archivedAt: null }
  const slugs = views.map(({ slug }) => slug)
  return {
    ...{ id, name, search },
    slug: uniqueSlug(slugOf(name), slugs),
    ...{ createdBy: actor.name, createdAt: now.toISOString(), archivedAt: null, version: 1 },
  }
}
