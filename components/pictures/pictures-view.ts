import { asFarAsRead, hiddenFromCounts } from '@/components/annotator/hidden-words'
import { compareDates } from '@/lib/comparison/date-gap'
import {
  type DisagreementMap,
  disagreementMap,
  edgeBetween,
  type MapEdge,
} from '@/lib/comparison/disagreement-map'
import {
  type MatrixRow,
  type PositionMatrix,
  positionMatrix,
} from '@/lib/comparison/position-matrix'
import { type PositionTimeline, positionTimeline } from '@/lib/comparison/position-timeline'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'
import { mapPicture } from './map-picture'
import { matrixPicture } from './matrix-picture'
import type { Picture } from './picture'
import {
  type PictureId,
  type PictureSearch,
  type PictureSetting,
  picturesHref,
} from './picture-search'
import { timelinePicture } from './timeline-picture'

/** Everything that the page of the pictures shows. */
export type PicturesView = {
  setting: PictureSetting
  /** As of when the pictures can be looked at: the dates of all documents. */
  dates: string[]
  search: PictureSearch
  matrix: PositionMatrix
  /** Null where the project asks nothing. */
  timeline: PositionTimeline | null
  map: DisagreementMap
  chosen: ChosenEdge | null
  /** What its counts leave out, in words; null where nothing is hidden. */
  hidden: string | null
}

/** The line of the map that is looked at, with its documents. */
export type ChosenEdge = { edge: MapEdge; documents: [Document, Document] }

export function picturesViewOf(
  snapshot: ProjectSnapshot,
  search: PictureSearch,
  hides: readonly Hidable[],
): PicturesView {
  const { asOf, scope } = search
  const matrix = positionMatrix(snapshot, asOf)
  const question = questionOf(matrix, search)
  const map = disagreementMap(snapshot, { scope, asOf })
  return {
    setting: { project: snapshot.project.slug, asOf },
    dates: datesOf(snapshot, asOf),
    search,
    matrix: { ...matrix, rows: matrix.rows.map((row) => asFarAsSeen(row, hides)) },
    timeline: question && positionTimeline({ ...snapshot, question, asOf }),
    map,
    chosen: chosenEdge(map, search),
    hidden: hiddenFromCounts(hides),
  }
}

/** What the row adds up to is said of what one has read, where the rest is hidden. */
function asFarAsSeen(row: MatrixRow, hides: readonly Hidable[]): MatrixRow {
  const { contestedness } = row
  const sentence = asFarAsRead(contestedness.sentence, hides)
  return { ...row, contestedness: { ...contestedness, sentence } }
}

/** The dates of all live documents, with the one that was asked for. Earliest first, each once. */
function datesOf({ documents }: ProjectSnapshot, asOf: string | null): string[] {
  const dates = documents
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap(({ publishedOn }) => publishedOn ?? [])
  return [...new Set([...dates, ...(asOf === null ? [] : [asOf])])].toSorted(compareDates)
}

/** The one that is asked for, or the most contested one. */
function questionOf({ rows }: PositionMatrix, search: PictureSearch): Question | null {
  const asked = rows.find(({ question }) => question.slug === search.question) ?? rows[0]
  return asked?.question ?? null
}

function chosenEdge(map: DisagreementMap, { between }: PictureSearch): ChosenEdge | null {
  const [a, b] = between?.map((slug) => map.documents.find((known) => known.slug === slug)) ?? []
  const edge = a && b ? edgeBetween(map, [a.id, b.id]) : null
  return a && b && edge ? { edge, documents: [a, b] } : null
}

/** A picture of the view, ready to be drawn; null where there is nothing to draw. */
export function pictureOf(view: PicturesView, id: PictureId): Picture | null {
  const { asOf } = view.setting
  const picture = drawnPicture(view, id)
  if (picture === null) return null
  const hidden = view.hidden && `${view.hidden} in this picture.`
  const until =
    asOf &&
    `As of ${describePartialDate(asOf)}: without documents that were surely published later.`
  return { ...picture, made: [hidden, until, picture.made].filter(Boolean).join(' ') }
}

function drawnPicture(view: PicturesView, id: PictureId): Picture | null {
  const { setting, search, matrix, timeline, map, chosen } = view
  const { project } = setting
  const isEmpty = matrix.documents.length === 0
  if (id === 'map') {
    const links = {
      chosen: chosen?.edge ?? null,
      of: map.documents.findIndex(({ slug }) => slug === search.of),
      hrefOfEdge: ([a, b]: [Document, Document]) =>
        picturesHref(project, { ...search, between: [a.slug, b.slug] }, 'map'),
      hrefOfDocument: ({ slug }: Document) =>
        picturesHref(project, { ...search, of: slug === search.of ? null : slug }, 'map'),
    }
    return isEmpty ? null : mapPicture(map, links)
  }
  if (isEmpty || matrix.rows.length === 0 || timeline === null) return null
  return id === 'matrix' ? matrixPicture(setting, matrix) : timelinePicture(setting, timeline)
}
