/** The documents before and after one in a list; both null where the list does not have it. */
export function documentsAround<Known extends { slug: string }>(
  documents: readonly Known[],
  slug: string,
): { previous: Known | null; next: Known | null } {
  const index = documents.findIndex((document) => document.slug === slug)
  if (index === -1) return { previous: null, next: null }
  return { previous: documents[index - 1] ?? null, next: documents[index + 1] ?? null }
}
