import { z } from 'zod'
import { listProjectSlugs } from '@/lib/db/list-slugs'
import { createRow } from '@/lib/db/record-write'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { runFirstBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const createProjectSchema = z.object({
  batchId: z.uuid(),
  projectId: z.uuid(),
  title: z.string().trim().min(1, 'Give the project a title').max(200),
  description: z.string().trim().max(5000).default(''),
})

/** Makes an empty project. It is found under the words of its title, numbered where they are taken. */
export async function createProject(
  context: WorkContext,
  { title, description, ...ids }: z.infer<typeof createProjectSchema>,
): Promise<{ slug: string }> {
  return runFirstBatch(context, ids, async ({ recording, now }) => {
    const slug = uniqueSlug(slugOf(title), await listProjectSlugs(recording.transaction))
    await createRow(recording, 'project', {
      ...{ id: ids.projectId, slug, title, description },
      nextClaimNumber: 1,
      createdAt: now,
    })
    return { label: `Project ${quoted(title)}`, value: { slug } }
  })
}
