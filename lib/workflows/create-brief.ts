import { z } from 'zod'
import { type Brief, briefLimits, briefSourceSchema } from '@/lib/briefs/brief'
import { listBriefSlugs } from '@/lib/db/list-slugs'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { writeBrief } from '@/lib/db/write-brief'
import { InvalidInput } from '@/lib/errors'
import { draftBrief } from '@/lib/exchange/brief/draft-brief'
import { clipText } from '@/lib/text/clip-text'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const createBriefSchema = batchRequestSchema.extend({
  briefId: z.uuid(),
  source: briefSourceSchema,
})

type Input = z.infer<typeof createBriefSchema>

/** Writes a memo on a question or on chosen pairs from what the project says now. It is a new one each time. */
export async function createBrief(
  context: WorkContext,
  { briefId, source, ...request }: Input,
): Promise<Pick<Brief, 'slug' | 'title'>> {
  return runBatch(context, request, async (work) => {
    const { recording, project, now } = work
    const brief = await newBrief(work, { briefId, source })
    await writeBrief(recording, brief, { projectId: project.id, now })
    return {
      label: `Brief ${quoted(brief.title)}`,
      value: { slug: brief.slug, title: brief.title },
    }
  })
}

async function newBrief(
  { recording: { transaction }, project, actor, now }: Work,
  { briefId, source }: Pick<Input, 'briefId' | 'source'>,
): Promise<Brief> {
  const snapshot = await loadSnapshot(transaction, project.slug)
  const madeOn = now.toISOString()
  const draft = draftBrief(snapshot, source, { madeOn, madeBy: actor.name })
  if (!draft) {
    throw new InvalidInput('What the brief is to be made from is not in the project any more.')
  }
  const title = clipText(draft.title, briefLimits.title)
  return {
    ...{ id: briefId, title, source, content: draft.content },
    slug: uniqueSlug(slugOf(title), await listBriefSlugs(transaction, project.id)),
    ...{ version: 1, createdBy: actor.name, createdAt: madeOn, updatedAt: madeOn },
    archivedAt: null,
  }
}
