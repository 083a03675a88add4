import { uuidv7 } from 'uuidv7'
import { confirmPassages } from '@/lib/claims/confirm-passages'
import { insertSnapshot } from '@/lib/db/insert-snapshot'
import { listProjectSlugs } from '@/lib/db/list-slugs'
import { isValidBrief, isValidContent, isValidNote } from '@/lib/editor/is-valid-content'
import { Conflict, InvalidInput } from '@/lib/errors'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import { maxProblems, type Problem, problem } from '@/lib/exchange/problem'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { snapshotOfFile } from '@/lib/exchange/snapshot-of-file'
import { uniqueSlug } from '@/lib/text/slug'
import { quoted } from '@/lib/workflows/label'
import { runFirstBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

/**
 * Stores the project of a file as a new one: slugs, numbers, names and dates stay, ids are new. All of it or
 * nothing, and every passage is looked for in its text. It is not undone: a project that is not wanted is not
 * opened.
 */
export async function importProject(
  context: WorkContext,
  file: ProjectFile,
): Promise<{ slug: string; title: string }> {
  refuseProblems(file)
  const drawn = snapshotOfFile(file, uuidv7)
  const snapshot = { ...drawn, claims: confirmPassages(drawn.claims, drawn.revisions) }
  const { id: projectId, slug, title } = snapshot.project
  return runFirstBatch(context, { batchId: uuidv7(), projectId }, async ({ recording, now }) => {
    const taken = await listProjectSlugs(recording.transaction)
    if (taken.includes(slug)) throw slugTaken(slug, uniqueSlug(slug, taken))
    await insertSnapshot(recording, snapshot, now)
    return { label: `Import of ${quoted(title)}`, value: { slug, title } }
  })
}

/** Carries a name that is free. */
function slugTaken(slug: string, free: string): Conflict {
  return new Conflict(
    `There is a project “${slug}” already, and an import does not overwrite it. Import it under another name, “${free}” for example; in a terminal that is --slug ${free}`,
    { slug: free },
  )
}

function refuseProblems(file: ProjectFile): void {
  const found = checkProjectFile(file)
  const problems = found.length > 0 ? found : [...contentProblems(file)].slice(0, maxProblems)
  if (problems.length === 0) return
  throw new InvalidInput(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
}

/** What the editor could not show. The format itself takes any tree of nodes. */
function* contentProblems({ documents, claims, briefs }: ProjectFile): Generator<Problem> {
  for (const [place, { revisions }] of documents.entries()) {
    for (const [index, { content }] of revisions.entries()) {
      if (!isValidContent(content)) {
        const path = `documents[${place}].revisions[${index}].content`
        yield problem(path, 'has parts that a document cannot hold')
      }
    }
  }
  for (const [place, { note }] of claims.entries()) {
    if (note && !isValidNote(note)) {
      yield problem(`claims[${place}].note`, 'has parts that a note cannot hold')
    }
  }
  for (const [place, { content }] of briefs.entries()) {
    if (!isValidBrief(content)) {
      yield problem(`briefs[${place}].content`, 'has parts that a brief cannot hold')
    }
  }
}
