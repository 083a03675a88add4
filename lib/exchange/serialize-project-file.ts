import type { ProjectFile } from '@/lib/exchange/project-file'

/** JSON with two spaces and a final newline: readable, and kind to version control. */
export function serializeProjectFile(file: ProjectFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}
