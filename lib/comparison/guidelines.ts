import type { Claim } from '@/lib/claims/claim'
import type { ClaimPlace } from '@/lib/comparison/directory'
import { claimPlaceOf } from '@/lib/comparison/directory'
import type { Document } from '@/lib/documents/document'
import type { Example, ExampleKind, Question, Tag } from '@/lib/questions/question'
import { questionLines } from '@/lib/questions/question-order'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'

/** A passage that shows what a tag or a position is for, or what it is not for, with its words. */
export type GuidelineExample = { kind: ExampleKind; note: string; claim: ClaimPlace }

export type GuidelinePosition = {
  id: string
  label: string
  definition: string
  examples: GuidelineExample[]
  /** The labels of the positions that cannot be true beside this one. */
  excludes: string[]
}

export type GuidelineQuestion = {
  id: string
  text: string
  description: string
  positions: GuidelinePosition[]
  /** How many questions it is a part of. */
  depth: number
}

export type GuidelineTag = {
  id: string
  name: string
  description: string
  aliases: string[]
  examples: GuidelineExample[]
  /** How many tags it lies below. */
  depth: number
}

/** What a project says on how to annotate: its questions, and its codebook as the lines of a tree. */
export type Guidelines = { questions: GuidelineQuestion[]; tags: GuidelineTag[] }

/** What guidelines are made from: of the claims and documents, those that examples name are enough. */
export type GuidelineParts = {
  questions: readonly Question[]
  tags: readonly Tag[]
  claims: readonly (Pick<Claim, 'id' | 'number' | 'documentId' | 'archivedAt' | 'isHidden'> & {
    passages: readonly { exact: string }[]
  })[]
  documents: readonly Pick<Document, 'id' | 'slug' | 'title'>[]
}

/** Archived questions, positions and tags are left out, and so is an example whose claim is not there to be seen. */
export function guidelinesOf(parts: GuidelineParts): Guidelines {
  const examplesOf = exampleReader(parts)
  return {
    questions: inLines(parts.questions).map(({ part: question, depth }) => ({
      ...{ id: question.id, text: question.text, description: question.description, depth },
      positions: livePositions(question).map((position, _, all) => ({
        ...{ id: position.id, label: position.label, definition: position.definition },
        examples: examplesOf(position.examples),
        excludes: all
          .filter(({ id }) => relationBetween(question, position.id, id) === 'exclusive')
          .map(({ label }) => label),
      })),
    })),
    tags: inLines(parts.tags).map(({ part: tag, depth }) => ({
      ...{ id: tag.id, name: tag.name, description: tag.description, aliases: tag.aliases, depth },
      examples: examplesOf(tag.examples),
    })),
  }
}

/** The claims that examples of questions and tags name. */
export function exampleClaimIds({ questions, tags }: Pick<GuidelineParts, 'questions' | 'tags'>) {
  const examples = [
    ...questions.flatMap(({ positions }) => positions.flatMap((position) => position.examples)),
    ...tags.flatMap((tag) => tag.examples),
  ]
  return [...new Set(examples.map(({ claimId }) => claimId))]
}

function exampleReader({ claims, documents }: GuidelineParts) {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return (examples: readonly Example[]): GuidelineExample[] =>
    examples.flatMap(({ claimId, kind, note }) => {
      const claim = claimById.get(claimId)
      const document = claim && documentById.get(claim.documentId)
      if (!claim || !document || claim.isHidden) return []
      return { kind, note, claim: claimPlaceOf(claim, document) }
    })
}

/** Tags lie in a tree as questions do: each with those below it after it. */
function inLines<Part extends Question | Tag>(parts: readonly Part[]) {
  const byId = new Map(parts.map((part) => [part.id, part]))
  return questionLines(parts).flatMap(({ id, depth }) => {
    const part = byId.get(id)
    return part ? { part, depth } : []
  })
}
