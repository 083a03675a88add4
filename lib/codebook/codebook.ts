import type { Claim } from '@/lib/claims/claim'
import { countTags, type TagCount } from '@/lib/codebook/tag-counts'
import { byPlace } from '@/lib/codebook/tag-tree'
import type { Document } from '@/lib/documents/document'
import type { Tag } from '@/lib/questions/question'

/** A claim that an example names, with what the codebook shows of it. */
export type ExampleClaim = {
  id: string
  number: number
  /** The words of its passages, in order. */
  quotes: string[]
  isArchived: boolean
  document: Pick<Document, 'slug' | 'title' | 'publisher' | 'publishedOn' | 'language'>
}

/** The tags of a project as people ordered them, archived ones included, and what they stand for. */
export type Codebook = {
  tags: Tag[]
  counts: ReadonlyMap<string, TagCount>
  /** The claims that examples name, by id. */
  claims: ReadonlyMap<string, ExampleClaim>
}

type Material = { tags: readonly Tag[]; claims: readonly Claim[]; documents: readonly Document[] }

/** The codebook of a project that was read as a whole. What lib/db loads by itself is held to this. */
export function codebookOf({ tags, claims, documents }: Material): Codebook {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const named = new Set(tags.flatMap(({ examples }) => examples.map(({ claimId }) => claimId)))
  return {
    tags: tags.toSorted(byPlace),
    counts: countTags(tags, claims),
    claims: new Map(
      claims.flatMap((claim) => {
        const document = documentById.get(claim.documentId)
        return document && named.has(claim.id) ? [[claim.id, exampleClaim(claim, document)]] : []
      }),
    ),
  }
}

function exampleClaim(claim: Claim, document: Document): ExampleClaim {
  const { slug, title, publisher, publishedOn, language } = document
  return {
    id: claim.id,
    number: claim.number,
    quotes: claim.passages.map(({ exact }) => exact),
    isArchived: claim.archivedAt !== null,
    document: { slug, title, publisher, publishedOn, language },
  }
}
