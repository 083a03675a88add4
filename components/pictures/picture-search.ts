import { boardHref } from '@/components/board/board-search'
import { pictureFilePath, picturesPath } from '@/lib/addresses'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { partialDateSchema } from '@/lib/documents/document'

export const pictureIds = ['matrix', 'timeline', 'map'] as const
export type PictureId = (typeof pictureIds)[number]

/** What the address of the pictures says. */
export type PictureSearch = {
  /** Documents that were surely published later are left out of all pictures. */
  asOf: string | null
  /** The slug of the question on the time line; null is the most contested one. */
  question: string | null
  /** Who opposes whom on the map. */
  scope: PairScope
  /** The slug of the document whose lines stand out on the map. */
  of: string | null
  /** The slugs of two documents whose pairs are listed below the map. */
  between: [string, string] | null
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the search part of an address; what makes no sense is left out. */
export function parsePictureSearch(params: SearchParams): PictureSearch {
  const { question, scope, of, between, and } = params
  const asOf = partialDateSchema.safeParse(params.asOf)
  return {
    asOf: asOf.success ? asOf.data : null,
    question: typeof question === 'string' ? question : null,
    scope: pairScopes.find((known) => known === scope) ?? 'sources',
    of: typeof of === 'string' ? of : null,
    between: typeof between === 'string' && typeof and === 'string' ? [between, and] : null,
  }
}

/** The address of the pictures, at one of them or at the beginning; the same for the same search. */
export function picturesHref(project: string, search: PictureSearch, at?: PictureId): string {
  const path = withParams(picturesPath(project), search)
  return at === undefined ? path : `${path}#${at}`
}

/** The address of the file of a picture. */
export function pictureFileHref(project: string, search: PictureSearch, id: PictureId): string {
  return withParams(pictureFilePath(project, id), search)
}

/** The project that a picture shows, and the date as of which it shows it. */
export type PictureSetting = { project: string; asOf: string | null }

/** The board of a question as of the date of the picture, with a claim open beside it or without. */
export function boardOfPicture(
  { project, asOf }: PictureSetting,
  question: string,
  claim: number | null,
): string {
  return boardHref(project, question, { claim, asOf, hidesLeftOut: false })
}

function withParams(path: string, { asOf, question, scope, of, between }: PictureSearch): string {
  const params = new URLSearchParams()
  if (asOf !== null) params.set('asOf', asOf)
  if (question !== null) params.set('question', question)
  if (scope !== 'sources') params.set('scope', scope)
  if (of !== null) params.set('of', of)
  if (between !== null) {
    params.set('between', between[0])
    params.set('and', between[1])
  }
  return params.size > 0 ? `${path}?${params}` : path
}
