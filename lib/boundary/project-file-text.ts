import { z } from 'zod'
import { InvalidInput } from '@/lib/errors'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import type { Problem } from '@/lib/exchange/problem'
import type { ProjectFile } from '@/lib/exchange/project-file'

export const projectFileTextSchema = z.object({ text: z.string() })

/** The project file in the text, whole and fitting together; else a refusal with one problem a line. */
export function requireProjectFile(text: string): ProjectFile {
  const file = requireReadableFile(text)
  refuseProblems(checkProjectFile(file))
  return file
}

/** The project file in the text, even where its parts do not fit together. */
export function requireReadableFile(text: string): ProjectFile {
  const parsed = parseProjectFile(text)
  if (!parsed.ok) throw new InvalidInput(describeProblems(parsed.problems))
  return parsed.file
}

function refuseProblems(problems: Problem[]): void {
  if (problems.length > 0) throw new InvalidInput(describeProblems(problems))
}

function describeProblems(problems: Problem[]): string {
  return problems
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
    .join('\n')
}
