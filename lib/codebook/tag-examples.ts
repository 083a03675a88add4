import type { Example, Tag } from '@/lib/questions/question'

/** The tag with this example; one on the same claim is replaced in its place. */
export function withExample(tag: Tag, example: Example): Tag {
  const isThere = tag.examples.some(({ claimId }) => claimId === example.claimId)
  return {
    ...tag,
    examples: isThere
      ? tag.examples.map((known) => (known.claimId === example.claimId ? example : known))
      : [...tag.examples, example],
  }
}

export function withoutExample(tag: Tag, claimId: string): Tag {
  return { ...tag, examples: tag.examples.filter((known) => known.claimId !== claimId) }
}
