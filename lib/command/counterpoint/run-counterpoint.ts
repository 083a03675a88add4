import { basename, resolve } from 'node:path'
import type { AddDocument, AddedDocument } from '@/lib/command/counterpoint/add-document'
import {
  type CommandLine,
  parseCommandLine,
  usage,
  WrongUsage,
} from '@/lib/command/counterpoint/parse-command-line'
import { readBytes, writeTextFile } from '@/lib/command/counterpoint/text-file'
import { readProjectFile, verifyFile } from '@/lib/command/counterpoint/verify-file'
import type { Project, ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { largestSource } from '@/lib/documents/import/limits'
import { Refusal } from '@/lib/errors'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { underSlug } from '@/lib/exchange/under-slug'
import type { GivenSource } from '@/lib/workflows/receive-source'

/** Where a command writes: what was asked for goes to `out`, what is said about it to `err`. */
export type Streams = {
  out: (text: string) => Promise<void>
  err: (text: string) => Promise<void>
}

/** What the commands need of the database. */
export type Workflows = {
  loadLibrary: () => Promise<Pick<Project, 'slug' | 'title'>[]>
  loadProject: (slug: string) => Promise<ProjectSnapshot>
  addDocument: (document: AddDocument) => Promise<AddedDocument>
  importProject: (file: ProjectFile) => Promise<Pick<Project, 'slug' | 'title'>>
}

export type CommandContext = Streams & {
  /** Where relative paths start. */
  folder: string
  /** Opens the database only when a command needs it: a file can be verified where there is none. */
  openWorkflows: () => Promise<Workflows>
}

export type ExitCode = 0 | 1 | 2

type Line<Command extends CommandLine['command']> = Extract<CommandLine, { command: Command }>

/** Runs one command and answers with the exit code. A known refusal is said on `err`; anything else is thrown. */
export async function runCounterpoint(words: string[], context: CommandContext): Promise<ExitCode> {
  try {
    return await runCommand(parseCommandLine(words), context)
  } catch (error) {
    if (error instanceof WrongUsage) {
      await context.err(sayable(`${error.message}. See: npm run -s counterpoint -- --help`))
      return 2
    }
    if (!(error instanceof Refusal)) throw error
    await context.err(sayable(error.message))
    return 1
  }
}

async function runCommand(line: CommandLine, context: CommandContext): Promise<ExitCode> {
  switch (line.command) {
    case 'help':
      await context.out(usage)
      return 0
    case 'list':
      return listProjects(context)
    case 'export':
      return exportProject(line, context)
    case 'add-document':
      return addDocuments(line, context)
    case 'import':
      return importFile(line, context)
    case 'verify':
      return verify(line, context)
  }
}

async function listProjects({ out, openWorkflows }: CommandContext): Promise<ExitCode> {
  const { loadLibrary } = await openWorkflows()
  const projects = await loadLibrary()
  await out(projects.map(({ slug, title }) => sayable(`${slug}\t${title}`)).join(''))
  return 0
}

async function exportProject(
  { project, format, out: path, origin }: Line<'export'>,
  { out, err, folder, openWorkflows }: CommandContext,
): Promise<ExitCode> {
  const { loadProject } = await openWorkflows()
  const exportedAt = new Date().toISOString()
  const text = format.serialize(await loadProject(project), { origin, exportedAt })
  if (path === null) {
    await out(text)
  } else {
    await writeTextFile(resolve(folder, path), text)
    await err(sayable(`Exported ${project} to ${path}`))
  }
  return 0
}

/** One after the other: what cannot be added is said, and the others are. */
async function addDocuments(
  { project, sources, isAgain }: Line<'add-document'>,
  { out, err, folder, openWorkflows }: CommandContext,
): Promise<ExitCode> {
  const { addDocument } = await openWorkflows()
  let exitCode: ExitCode = 0
  for (const source of sources) {
    try {
      const given = await givenSource(source, folder)
      await out(sayable(describeAdded(source, await addDocument({ project, given, isAgain }))))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await err(sayable(`${source}: ${error.message}`))
      exitCode = 1
    }
  }
  return exitCode
}

async function givenSource(source: string, folder: string): Promise<GivenSource> {
  if (/^https?:/i.test(source)) return { kind: 'page', address: source }
  const bytes = await readBytes(resolve(folder, source), largestSource)
  return { kind: 'file', name: basename(source), bytes }
}

function describeAdded(
  source: string,
  { slug, keptWords, allWords, notes }: AddedDocument,
): string {
  const count = (words: number) => words.toLocaleString('en')
  const kept = `${count(keptWords)} of ${count(allWords)} words kept`
  return [`Added ${source} as ${slug}, ${kept}`, ...notes].join('. ')
}

async function importFile(
  { path, slug }: Line<'import'>,
  { out, folder, openWorkflows }: CommandContext,
): Promise<ExitCode> {
  const file = await readProjectFile(resolve(folder, path))
  const { importProject } = await openWorkflows()
  const project = await importProject(underSlug(file, slug))
  await out(sayable(`Imported ${project.title} as ${project.slug}`))
  return 0
}

async function verify(
  { path }: Line<'verify'>,
  { out, folder }: CommandContext,
): Promise<ExitCode> {
  const { report, isSound } = await verifyFile(resolve(folder, path))
  await out(report)
  return isSound ? 0 : 1
}

/** One line, ended, that cannot steer the terminal: titles and messages may hold what a file brought along. */
function sayable(message: string): string {
  return `${message.replace(/[^\P{Cc}\n\t]/gu, ' ')}\n`
}
