import type { z } from 'zod'
import { describePath, maxProblems, type Problem } from '@/lib/exchange/problem'
import {
  type ProjectFile,
  projectFileFormat,
  projectFileSchema,
  projectFileVersion,
} from '@/lib/exchange/project-file'

export type ParsedProjectFile = { ok: true; file: ProjectFile } | { ok: false; problems: Problem[] }

/** About 100,000 claims. A larger file could be read, but would take gigabytes of memory on the way. */
export const maxProjectFileLength = 200_000_000

/**
 * Lists within lists a hundred deep still pass. Checking is recursive, so that a file of a million brackets
 * would otherwise end in a stack overflow.
 */
export const maxProjectFileDepth = 500

/**
 * Reads the text of a project file. It checks the shape; `checkProjectFile` checks that the parts fit together.
 * Fields that the format does not know are left out, "__proto__" among them.
 */
export function parseProjectFile(text: string): ParsedProjectFile {
  if (text.length > maxProjectFileLength) return refuse('The file is too large to be read')
  if (depthOf(text) > maxProjectFileDepth) return refuse('The file is nested too deeply to be read')
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!json.ok) return refuse(json.message)
  const foreign = foreignFormat(json.value)
  if (foreign !== null) return refuse(foreign)
  const parsed = projectFileSchema.safeParse(json.value, { error: describeIssue })
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
  const broken = brokenStrings(parsed.data)
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, file: parsed.data }
}

function refuse(message: string): ParsedProjectFile {
  return { ok: false, problems: [{ path: '', message }] }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (text.trim() === '') return { ok: false, message: 'The file is empty' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, message: `The file is not JSON: ${error.message}` }
  }
}

/** The deepest nesting of brackets outside of strings. */
function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    if (character === '"') index = endOfString(json, index)
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Where the string that opens at `start` is closed; the end of the text where it is not. */
function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index += 1) {
    if (json[index] === '\\') index += 1
    else if (json[index] === '"') return index
  }
  return json.length
}

function foreignFormat(value: unknown): string | null {
  const isObject = typeof value === 'object' && value !== null
  if (!isObject || !('format' in value) || value.format !== projectFileFormat) {
    return `This is not a Counterpoint project: "format" is not "${projectFileFormat}"`
  }
  if (
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > projectFileVersion
  ) {
    return `The file has version ${value.version}, and this Counterpoint reads version ${projectFileVersion}: update it`
  }
  return null
}

const describeIssue: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : undefined

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues
    .slice(0, maxProblems)
    .map(({ path, message }) => ({ path: describePath(path), message }))
}

/** Half characters and NUL cannot be stored by every database, and half characters have no UTF-8. */
function brokenStrings(value: unknown, path: PropertyKey[] = []): Problem[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\0')) return []
    const message = 'holds half a character or a NUL: remove it'
    return [{ path: describePath(path), message }]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  const problems: Problem[] = []
  for (const [step, part] of entries) {
    problems.push(...brokenStrings(part, [...path, step]))
    if (problems.length >= maxProblems) break
  }
  return problems.slice(0, maxProblems)
}
