import type { LocalContext } from '@/lib/boundary/local-context'
import { type Duplicate, findDuplicates, type SourceMarks } from '@/lib/documents/find-duplicates'
import { loadProject } from '@/lib/workflows/load-project'

/**
 * The documents of a project that a source may be a second copy of. While sources are hidden none is named: whoever has
 * the source would learn which of the letters it is.
 */
export async function viewDuplicates(
  context: LocalContext,
  { project, ...source }: SourceMarks & { project: string },
): Promise<Duplicate[]> {
  const snapshot = await loadProject(context, project)
  return context.view.hides.includes('sources') ? [] : findDuplicates(snapshot, source)
}
