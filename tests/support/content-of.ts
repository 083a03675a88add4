import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'

/** Everything of a project but what counts writes, and pairs that nobody has made anything of any more. */
export function contentOf({
  project,
  claims,
  documents,
  pairs,
  briefs,
  tags,
  views,
  ...rest
}: ProjectSnapshot) {
  return {
    ...rest,
    project: { ...project, nextClaimNumber: 0 },
    documents: documents.map((document) => ({ ...document, version: 0 })),
    claims: claims.map((claim) => ({ ...claim, version: 0, updatedAt: '' })),
    briefs: briefs.map((brief) => ({ ...brief, version: 0, updatedAt: '' })),
    tags: tags.map((tag) => ({ ...tag, version: 0 })),
    views: views.map((view) => ({ ...view, version: 0 })),
    pairs: pairs.filter(
      ({ verdicts, resolutions, pairedBy }) =>
        verdicts.length + resolutions.length > 0 || pairedBy !== null,
    ),
  }
}
