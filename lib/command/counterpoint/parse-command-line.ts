import { parseArgs } from 'node:util'
import { type ExportFormat, exportFormats, findExportFormat } from '@/lib/exchange/formats'
import { slugSchema } from '@/lib/exchange/project-file'

export type CommandLine =
  | { command: 'export'; project: string; format: ExportFormat; out: string | null; origin: string }
  | { command: 'add-document'; project: string; sources: string[]; isAgain: boolean }
  | { command: 'import'; path: string; slug: string | null }
  | { command: 'verify'; path: string }
  | { command: 'list' }
  | { command: 'help' }

/** The command line cannot be understood; the message says why. */
export class WrongUsage extends Error {}

const formatIds = exportFormats.map(({ id }) => id)
const text = { type: 'string' } as const

export const usage = `counterpoint: projects in and out of the database, on the command line

  npm run -s counterpoint -- list
      the projects: slug and title
  npm run -s counterpoint -- export PROJECT [--format ${formatIds.join('|')}] [--out FILE]
      writes the project with that slug to FILE or to the standard output, as ${formatIds[0]} if not told
      --origin URL    where the links lead to, http://localhost:3000 if not told
  npm run -s counterpoint -- import FILE [--slug NAME]
      reads an exported JSON file as a new project, under its own slug or under NAME
  npm run -s counterpoint -- add-document PROJECT FILE|URL... [--again]
      makes documents of files (txt, md, html, docx, pdf, epub) and of pages on the web, a line each
      --again         also of what is in the project already
  npm run -s counterpoint -- verify FILE
      holds every quote of an exported JSON file against its text: OK, CHANGED or MISSING

All of it works while the server runs and while it does not. The exit code is 0 when it is done,
1 when it is refused or a quote is not OK, 2 when the command was not understood.
`

/** Understands the words after the program's name, or throws WrongUsage. */
export function parseCommandLine(words: string[]): CommandLine {
  const [command, ...rest] = words
  if (command === undefined || words.includes('--help') || words.includes('-h')) {
    return { command: 'help' }
  }
  try {
    return parseCommand(command, rest)
  } catch (error) {
    if (!isParseError(error)) throw error
    throw new WrongUsage(error.message)
  }
}

function parseCommand(command: string, words: string[]): CommandLine {
  switch (command) {
    case 'help':
      return { command }
    case 'list':
      noOperand(parseArgs({ args: words, allowPositionals: true }).positionals)
      return { command }
    case 'export':
      return parseExport(words)
    case 'add-document':
      return parseAddDocument(words)
    case 'import':
      return parseImport(words)
    case 'verify': {
      const { positionals } = parseArgs({ args: words, allowPositionals: true })
      return { command, path: oneOperand(positionals, 'verify needs a file') }
    }
    default:
      throw new WrongUsage(`There is no command “${command}”`)
  }
}

function parseExport(words: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { format: text, out: text, origin: text },
  })
  const format = findExportFormat(values.format ?? 'json')
  if (format === null) {
    throw new WrongUsage(`There is no format “${values.format}”: use ${formatIds.join(', ')}`)
  }
  return {
    command: 'export',
    project: oneOperand(positionals, 'export needs the slug of a project; list shows them'),
    format,
    out: values.out ?? null,
    origin: parseOrigin(values.origin ?? 'http://localhost:3000'),
  }
}

function parseAddDocument(words: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { again: { type: 'boolean' } },
  })
  const [project = '', ...sources] = positionals
  if (project === '' || sources.length === 0) {
    throw new WrongUsage('add-document needs the slug of a project, and files or addresses')
  }
  return { command: 'add-document', project, sources, isAgain: values.again ?? false }
}

function parseImport(words: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { slug: text },
  })
  const path = oneOperand(positionals, 'import needs a file')
  if (values.slug !== undefined && !slugSchema.safeParse(values.slug).success) {
    throw new WrongUsage(`“${values.slug}” is no slug: use words and digits joined by -`)
  }
  return { command: 'import', path, slug: values.slug ?? null }
}

function parseOrigin(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new WrongUsage(`“${url}” is no web address`)
  }
  return new URL(url).origin
}

function oneOperand([operand, ...more]: string[], message: string): string {
  if (operand === undefined || operand === '') throw new WrongUsage(message)
  noOperand(more)
  return operand
}

function noOperand([operand]: string[]) {
  if (operand !== undefined) throw new WrongUsage(`“${operand}” is one word too many`)
}

function isParseError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  )
}
