import type { LocalContext } from '@/lib/boundary/local-context'
import { loadChange, loadHistory } from '@/lib/db/load-history'
import {
  changeWithoutSources,
  historyWithoutSources,
  onlyBy,
  withoutBriefs,
} from '@/lib/history/blind-history'
import type { ChangeDetail, History, HistoryFilter } from '@/lib/history/history'
import { loadProject } from '@/lib/workflows/load-project'

/** What was done in the project, the newest first, from before a sequence on, as far as whoever looks may see it. */
export async function viewHistory(
  context: LocalContext,
  asked: { project: string; filter: HistoryFilter; before: number | null },
): Promise<History> {
  const { database, view } = context
  const loaded = await loadHistory(database, { ...asked, only: onlyBy(view) })
  if (view.hides.length === 0) return loaded
  const entries = loaded.entries.map(({ changes, ...entry }) => ({
    ...entry,
    changes: changes && withoutBriefs(changes),
  }))
  const history = { ...loaded, entries }
  if (!view.hides.includes('sources')) return history
  const { documents } = await loadProject(context, asked.project)
  return historyWithoutSources(history, documents)
}

/** One change, with a part of what it changed, as far as whoever looks may see it. */
export async function viewChange(
  context: LocalContext,
  asked: { project: string; sequence: number; offset: number; claim: number | null },
): Promise<ChangeDetail> {
  const { database, view } = context
  const loaded = await loadChange(database, { ...asked, only: onlyBy(view) })
  if (view.hides.length === 0) return loaded
  const detail = { ...loaded, changes: withoutBriefs(loaded.changes) }
  if (!view.hides.includes('sources')) return detail
  const { documents } = await loadProject(context, asked.project)
  return changeWithoutSources(detail, documents)
}
