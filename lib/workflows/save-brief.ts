import { z } from 'zod'
import { type Brief, briefLimits, briefTextSchema } from '@/lib/briefs/brief'
import { requireBrief } from '@/lib/db/find-brief'
import { writeBrief } from '@/lib/db/write-brief'
import { isValidBrief } from '@/lib/editor/is-valid-content'
import { InvalidInput } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'
import { requireBriefVersion } from '@/lib/workflows/require-brief-version'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveBriefSchema = batchRequestSchema.extend({
  briefId: z.uuid(),
  /** The version that the text was made from. */
  expectedVersion: z.int().min(1),
  text: briefTextSchema,
})

/** What a page needs to know of a brief that it has just saved: it has the rest. */
export type SavedBrief = Pick<Brief, 'id' | 'title' | 'version' | 'updatedAt'>

/**
 * Replaces the text of a brief. One that was changed since the version it was made from is refused with what is
 * stored now. Its address stays, whatever its title becomes.
 */
export async function saveBrief(
  context: WorkContext,
  { briefId, expectedVersion, text, ...request }: z.infer<typeof saveBriefSchema>,
): Promise<SavedBrief> {
  requireFitting(text.content)
  return runBatch(context, request, async ({ recording, project, now }) => {
    const place = { projectId: project.id, id: briefId }
    const brief = await requireBrief(recording.transaction, place)
    requireBriefVersion(brief, expectedVersion)
    await writeBrief(recording, { ...brief, ...text }, { projectId: project.id, now })
    const { id, title, version, updatedAt } = await requireBrief(recording.transaction, place)
    return {
      label: `Text of brief ${quoted(title)}`,
      value: { id, title, version, updatedAt },
    }
  })
}

function requireFitting(content: Brief['content']): void {
  if (JSON.stringify(content).length > briefLimits.content) {
    throw new InvalidInput('The brief is too long. Divide it into two.')
  }
  if (!isValidBrief(content)) {
    throw new InvalidInput('The text has parts that a brief cannot hold. Paste it as plain text.')
  }
}
