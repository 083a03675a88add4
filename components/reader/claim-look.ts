import type { ReaderClaim } from '@/components/saving/reader-claim'
import { hueOf } from '@/components/ui/hue'
import { claimPages } from '@/lib/claims/claim-pages'
import { tagHues } from '@/lib/codebook/tag-hues'
import type { Revision } from '@/lib/documents/document'
import type { Position, Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'

/** What the colour of a highlight says. */
export const colourings = ['position', 'tag'] as const
export type Colouring = (typeof colourings)[number]

/** A position that a claim takes, with its place in the palette: the same as on the board of its question. */
export type TakenPosition = { question: Question; position: Position; hue: number | null }

/** A tag of a claim, with its place in the palette. */
export type GivenTag = { tag: Tag; hue: number | null }

/** The questions and tags of a project, and the pages of a text, arranged to look up what the claims of a document say. */
export type ClaimLabels = {
  positionsOf: (claim: ReaderClaim) => TakenPosition[]
  tagsOf: (claim: ReaderClaim) => GivenTag[]
  /** "p. 12"; empty where the text has no pages. */
  pagesOf: (claim: ReaderClaim) => string
}

type Labelling = {
  questions: readonly Question[]
  tags: readonly Tag[]
  revision: Pick<Revision, 'id' | 'content'>
}

/** Archived positions and tags are found too, without a colour. */
export function claimLabelsOf({ questions, tags, revision }: Labelling): ClaimLabels {
  const inOrder = questions.toSorted((a, b) => a.ordinal - b.ordinal)
  const taken = new Map(inOrder.flatMap(positionsById))
  const given = new Map(tagsById(tags))
  const order = new Map([...taken.keys()].map((id, index) => [id, index]))
  const orderOf = (id: string) => order.get(id) ?? -1
  return {
    positionsOf: ({ fields, othersAssessments }) =>
      [
        ...new Set(
          [...fields.assessments, ...othersAssessments].map(({ positionId }) => positionId),
        ),
      ]
        .toSorted((a, b) => orderOf(a) - orderOf(b))
        .flatMap((id) => taken.get(id) ?? []),
    tagsOf: ({ fields }) => fields.tagIds.flatMap((id) => given.get(id) ?? []),
    pagesOf: (claim) => claimPages(claim, revision),
  }
}

function positionsById(question: Question): [string, TakenPosition][] {
  const live = livePositions(question)
  return question.positions.map((position) => {
    const index = live.indexOf(position)
    return [position.id, { question, position, hue: index === -1 ? null : index }]
  })
}

function tagsById(tags: readonly Tag[]): [string, GivenTag][] {
  const hues = tagHues(tags)
  return tags.map((tag) => [tag.id, { tag, hue: hues.get(tag.id) ?? null }])
}

/** The place in the palette that gives a claim its colour: that of its first position or tag that has one. */
export function hueOfClaim(
  claim: ReaderClaim,
  labels: ClaimLabels,
  colouring: Colouring,
): number | null {
  const marks = colouring === 'tag' ? labels.tagsOf(claim) : labels.positionsOf(claim)
  return marks.find(({ hue }) => hue !== null)?.hue ?? null
}

/** The name of the CSS highlight with the colour and the pattern of a place in the palette. */
export function highlightOf(hue: number | null): string {
  if (hue === null) return 'claim-neutral'
  const { number, pattern } = hueOf(hue)
  return `claim-${number}-${pattern}`
}
