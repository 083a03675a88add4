import {
  type AddressSearch,
  type ClaimFilter,
  filterParams,
  type IgnoredPart,
  parseClaimFilter,
  readParts,
} from '@/lib/claims/claim-filter'

/** What the claims table can show of a claim, in the order of its columns. */
export const claimColumns = [
  'number',
  'quote',
  'statement',
  'document',
  'published',
  'positions',
  'tags',
  'voice',
  'stance',
  'likelihood',
  'kind',
  'status',
  'annotators',
  'anchor',
  'note',
  'created',
  'updated',
] as const
export type ClaimColumn = (typeof claimColumns)[number]

/** Columns that are shown where nobody chose any. */
export const usualColumns: readonly ClaimColumn[] = [
  'number',
  'quote',
  'document',
  'published',
  'positions',
  'tags',
  'voice',
  'likelihood',
  'status',
]

/** Columns that a claim has one value in, so that claims can be put in its order. */
export const sortableColumns = [
  'number',
  'quote',
  'statement',
  'document',
  'published',
  'voice',
  'stance',
  'likelihood',
  'kind',
  'status',
  'anchor',
  'created',
  'updated',
] as const satisfies readonly ClaimColumn[]
export type SortableColumn = (typeof sortableColumns)[number]

/**
 * The order of a list of claims. Texts are in the order of code points by their first 80 characters, `document` by
 * title and then by place in the text, and what has no value comes last both ways. Equals go by number.
 */
export type ClaimSort = { column: SortableColumn; isDescending: boolean }

export const byClaimNumber: ClaimSort = { column: 'number', isDescending: false }

/** All that the address of the claims table says. */
export type ClaimTableSearch = {
  filter: ClaimFilter
  sort: ClaimSort
  columns: readonly ClaimColumn[]
}

/** Reads the address of the claims table; what makes no sense in it is left out and said so. */
export function parseClaimTable(search: AddressSearch): ClaimTableSearch & {
  ignored: IgnoredPart[]
} {
  const { filter, ignored } = parseClaimFilter(search)
  const parts = readParts(search)
  const [sortPart] = parts.filter(({ parameter }) => parameter === 'sort')
  const [columnsPart] = parts.filter(({ parameter }) => parameter === 'columns')
  const sort = sortPart ? readSort(sortPart.value) : null
  const columns = columnsPart ? readColumns(columnsPart.value) : []
  return {
    filter,
    sort: sort ?? byClaimNumber,
    columns: columns.length > 0 ? columns : usualColumns,
    ignored: [
      ...ignored,
      ...(sortPart && !sort ? [sortPart] : []),
      ...(columnsPart ? unknownColumns(columnsPart) : []),
    ],
  }
}

/** The search part of the address of the claims table, without "?"; empty for the table as it opens. */
export function serializeClaimTable({ filter, sort, columns }: ClaimTableSearch): string {
  const params = filterParams(filter)
  const order = serializeSort(sort)
  if (order !== byClaimNumber.column) params.set('sort', order)
  if (columns.join() !== usualColumns.join()) params.set('columns', columns.join())
  return params.toString()
}

/** "likelihood", or "-likelihood" for the other way round. */
export function serializeSort({ column, isDescending }: ClaimSort): string {
  return isDescending ? `-${column}` : column
}

export function readSort(text: string): ClaimSort | null {
  const isDescending = text.startsWith('-')
  const name = isDescending ? text.slice(1) : text
  const column = sortableColumns.find((known) => known === name)
  return column ? { column, isDescending } : null
}

/** In the order of the address, each once. */
function readColumns(text: string): ClaimColumn[] {
  const named = text
    .split(',')
    .flatMap((name) => claimColumns.find((column) => column === name) ?? [])
  return [...new Set(named)]
}

function unknownColumns({ parameter, value }: IgnoredPart): IgnoredPart[] {
  const isKnown = (name: string) => claimColumns.some((column) => column === name)
  return value
    .split(',')
    .filter((name) => !isKnown(name))
    .map((name) => ({ parameter, value: name }))
}
