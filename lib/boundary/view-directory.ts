import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import {
  type ClaimPlace,
  claimPlaceOf,
  type Directory,
  directoryOf,
} from '@/lib/comparison/directory'
import { findClaimPlace, loadDirectory } from '@/lib/db/load-directory'

/** What of the project can be opened by its name, as far as whoever asks may see it. */
export async function viewDirectory(context: LocalContext, project: string): Promise<Directory> {
  return context.view.hides.length === 0
    ? loadDirectory(context.database, project)
    : directoryOf(await viewProject(context, project))
}

/** Where the claim of that number is; null where there is none, or none that whoever asks may see. */
export async function viewClaimPlace(
  context: LocalContext,
  project: string,
  number: number,
): Promise<ClaimPlace | null> {
  if (context.view.hides.length === 0) return findClaimPlace(context.database, project, number)
  const { claims, documents } = await viewProject(context, project)
  const claim = claims.find((known) => known.number === number)
  const document = documents.find(({ id }) => id === claim?.documentId)
  return claim && document ? claimPlaceOf(claim, document) : null
}
