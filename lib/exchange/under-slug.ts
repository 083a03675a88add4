import type { ProjectFile } from '@/lib/exchange/project-file'

/** The same project under another slug; null keeps its own. */
export function underSlug(file: ProjectFile, slug: string | null): ProjectFile {
  return slug === null ? file : { ...file, project: { ...file.project, slug } }
}
