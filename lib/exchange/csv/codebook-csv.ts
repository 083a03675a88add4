import { countTags, noClaims, type TagCount } from '@/lib/codebook/tag-counts'
import { tagsAbove, tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import type { ExampleKind, Tag } from '@/lib/questions/question'

/** The columns of the codebook. Examples are numbers of claims; `example_notes` has the notes on all of them in order. */
export const codebookColumns = [
  'project',
  'tag_id',
  'tag',
  'parent_id',
  'path',
  'description',
  'aliases',
  'colour',
  'claims',
  'claims_with_below',
  'examples',
  'counterexamples',
  'example_notes',
  'state',
  'merged_into_id',
] as const
type CodebookColumn = (typeof codebookColumns)[number]

/** One row for each tag as the tree has them, archived and merged ones included. */
export function codebookCsv({ project, tags, claims }: ProjectSnapshot): string {
  const counts = countTags(tags, claims)
  const numberOf = new Map(claims.map(({ id, number }) => [id, number]))
  const slugOf = new Map(tags.map(({ id, slug }) => [id, slug]))
  const rows = tagsInTreeOrder(tags).map(({ tag }) => ({
    ...rowOf(tag, counts.get(tag.id) ?? noClaims),
    project: project.slug,
    parent_id: slugOf.get(tag.parentId ?? '') ?? '',
    path: [...tagsAbove(tags, tag.id), tag].map(({ name }) => name).join(' / '),
    examples: examplesOf(tag, 'include', numberOf),
    counterexamples: examplesOf(tag, 'exclude', numberOf),
    merged_into_id: slugOf.get(tag.mergedIntoId ?? '') ?? '',
  }))
  return csvTable(codebookColumns, rows)
}

function rowOf(tag: Tag, { own, withBelow }: TagCount): Partial<Record<CodebookColumn, string>> {
  return {
    ...{ tag_id: tag.slug, tag: tag.name, description: tag.description },
    aliases: tag.aliases.join('; '),
    colour: tag.colour === null ? '' : String(tag.colour + 1),
    ...{ claims: String(own), claims_with_below: String(withBelow) },
    example_notes: tag.examples
      .map(({ note }) => note)
      .filter((note) => note !== '')
      .join('; '),
    state: stateOf(tag),
  }
}

function stateOf({ archivedAt, mergedIntoId }: Tag): string {
  if (archivedAt === null) return 'in use'
  return mergedIntoId === null ? 'archived' : 'merged'
}

function examplesOf(tag: Tag, kind: ExampleKind, numberOf: ReadonlyMap<string, number>): string {
  return tag.examples
    .filter((example) => example.kind === kind)
    .flatMap(({ claimId }) => numberOf.get(claimId) ?? [])
    .map((number) => `C-${number}`)
    .join('; ')
}
