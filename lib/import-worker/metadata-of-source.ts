import { type DocumentMetadata, documentMetadataSchema } from '@/lib/documents/document'
import type { FoundMetadata } from '@/lib/documents/import/import-result'

/**
 * What a source says of itself as the fields that a person sees first. What it does not say is left for them to fill in;
 * where it says more than a field holds, or what is no date or address, that is left out.
 */
export function metadataOfSource(
  found: FoundMetadata,
  { text, address }: { text: string; address: string | null },
): DocumentMetadata {
  const { publishedOn, url, language } = documentMetadataSchema.shape
  return {
    title: clip(found.title, 500),
    standfirst: clip(found.standfirst, 5000),
    authors: found.authors
      .map((author) => clip(author, 200))
      .filter((author) => author !== '')
      .slice(0, 100),
    publisher: clip(found.publisher, 200),
    publishedOn: publishedOn.safeParse(found.publishedOn).data ?? null,
    url: url.safeParse(found.url).data ?? address,
    language: language.safeParse(found.language).data || (mayBeEnglish(text) ? 'en' : ''),
    provenance: '',
  }
}

function clip(text: string | null, longest: number): string {
  return (text ?? '').trim().slice(0, longest).toWellFormed()
}

/** Whether most letters of the beginning are those that English is written in. */
function mayBeEnglish(text: string): boolean {
  const letters = text.slice(0, 5000).match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
}
