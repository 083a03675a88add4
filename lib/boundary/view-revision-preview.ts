import type { z } from 'zod'
import { alignTexts, type TextChange } from '@/lib/anchoring/align-texts'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { carryClaims } from '@/lib/claims/carry-claims'
import { type ClaimOutcome, claimOutcome, numberedPassages } from '@/lib/claims/claim-outcome'
import { NotFound } from '@/lib/errors'
import { addRevisionSchema } from '@/lib/workflows/add-revision'
import { requireOtherContent } from '@/lib/workflows/require-other-content'
import { requireText } from '@/lib/workflows/require-text'

/** What is to be added, without the batch that would add it. */
export const revisionPreviewSchema = addRevisionSchema.pick({
  project: true,
  documentId: true,
  content: true,
})

export type RevisionPreview = {
  /** The newest revision now, which the new one would follow. */
  newestNumber: number
  /** The newest text beside the one that the new revision would have. */
  changes: TextChange[]
  /** By number. */
  claims: ClaimOutcome[]
}

/**
 * What a new text of a document would make of its claims, as far as whoever asks may see them. Nothing is stored; the
 * newest text over again is refused here already.
 */
export async function viewRevisionPreview(
  context: LocalContext,
  { project, documentId, content }: z.infer<typeof revisionPreviewSchema>,
): Promise<RevisionPreview> {
  const text = requireText(content)
  const seen = await viewProject(context, project)
  const before = seen.revisions
    .filter((revision) => revision.documentId === documentId)
    .toSorted((a, b) => a.number - b.number)
  const newest = before.at(-1)
  if (!newest) throw new NotFound('This document is not in the project any more.')
  if (newest.text === text) requireOtherContent(newest, content)
  const claims = seen.claims.filter(
    (claim) => claim.documentId === documentId && claim.archivedAt === null,
  )
  const next = { id: 'next', text }
  const carried = carryClaims(claims, seen.formerPassages, { before, next })
  return {
    newestNumber: newest.number,
    changes: alignTexts(newest.text, text),
    claims: claims.map((claim, index) =>
      claimOutcome(claim, {
        before: claim.passages.filter(({ revisionId }) => revisionId === newest.id),
        after: numberedPassages(carried.claims[index] ?? claim),
        past: [claim.passages.filter(({ revisionId }) => revisionId !== newest.id)],
        ...{ between: [], since: [] },
      }),
    ),
  }
}
