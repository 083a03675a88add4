import { counted } from '@/components/ui/counted'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { ImportMethod, Revision } from '@/lib/documents/document'
import type { ChangeCounts } from './change-counts'

/** How a text came into the project. */
export const methodWords: Record<ImportMethod, string> = {
  paste: 'Pasted',
  txt: 'From a text file',
  md: 'From a Markdown file',
  html: 'From a web page that was saved',
  docx: 'From a Word file',
  pdf: 'From a PDF file',
  epub: 'From an EPUB file',
  url: 'Fetched from the web',
  correction: 'Corrected by hand',
  'project-file': 'From a project file',
}

/** "Revision 2, 25 October 2024" */
export function revisionName({
  number,
  createdAt,
}: Pick<Revision, 'number' | 'createdAt'>): string {
  return `Revision ${number}, ${describePartialDate(createdAt.slice(0, 10))}`
}

/** "12 paragraphs changed, 1 added, 2 removed, 1 moved" */
export function changeWords({ changed, added, removed, moved }: ChangeCounts): string {
  if (changed + added + removed + moved === 0) return 'The words are the same.'
  const parts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
  ] as const
  return `${parts
    .filter(([count]) => count > 0)
    .map(([count, word], index) =>
      index === 0
        ? `${counted(count, 'paragraph')} ${word}`
        : `${count.toLocaleString('en')} ${word}`,
    )
    .join(', ')}.`
}

export function isNewest(
  { revisions }: { revisions: readonly Revision[] },
  { id }: Pick<Revision, 'id'>,
): boolean {
  return revisions.at(-1)?.id === id
}
