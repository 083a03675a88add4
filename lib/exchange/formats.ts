import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { claimsCsv } from '@/lib/exchange/csv/claims-csv'
import { codebookCsv } from '@/lib/exchange/csv/codebook-csv'
import { coverageCsv } from '@/lib/exchange/csv/coverage-csv'
import { ledgerCsv } from '@/lib/exchange/csv/ledger-csv'
import { projectMarkdown } from '@/lib/exchange/markdown/project-markdown'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'

export type ExportContext = {
  /** Where the project is served, for links: "http://localhost:3000". */
  origin: string
  /** ISO 8601 in UTC with milliseconds. */
  exportedAt: string
}

export type ExportFormat = {
  id: string
  label: string
  description: string
  extension: string
  mediaType: string
  /** What of the project it holds, where that is a part: it is in the file's name. */
  part?: string
  serialize: (snapshot: ProjectSnapshot, context: ExportContext) => string
}

/** Every format that a project can leave in: the page, the command line and the API offer what is listed here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'json',
    label: 'Counterpoint project (JSON)',
    description: 'Everything, to keep, to verify later and to import again',
    extension: 'json',
    mediaType: 'application/json',
    serialize: (snapshot, { exportedAt }) =>
      serializeProjectFile(buildProjectFile(snapshot, exportedAt)),
  },
  {
    id: 'csv',
    label: 'Table of claims (CSV)',
    description: 'One row for each claim, for spreadsheets and statistics',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    serialize: claimsCsv,
  },
  {
    id: 'markdown',
    label: 'Quotes by question (Markdown)',
    description: 'Questions, positions and quotes with their sources, for notes and drafts',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    serialize: projectMarkdown,
  },
  {
    id: 'coverage',
    label: 'Table of coverage (CSV)',
    description: 'One row for each question and document: what it does, and who looked',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    part: 'coverage',
    serialize: coverageCsv,
  },
  {
    id: 'codebook',
    label: 'Codebook (CSV)',
    description:
      'One row for each tag: what it is for, other names, examples, and how many claims have it',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    part: 'codebook',
    serialize: codebookCsv,
  },
  {
    id: 'ledger',
    label: 'Table of verdicts (CSV)',
    description: 'One row for each verdict and resolution ever given, with who, when and why',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    part: 'verdicts',
    serialize: ledgerCsv,
  },
]

/** The format of that id, or null. */
export function findExportFormat(id: string): ExportFormat | null {
  return exportFormats.find((format) => format.id === id) ?? null
}

/** What a downloaded export is called. */
export function exportFileName(projectSlug: string, { extension, part }: ExportFormat): string {
  return `${part === undefined ? projectSlug : `${projectSlug}-${part}`}.${extension}`
}
