import { highlightPath } from '@/lib/addresses'
import type { ListedClaim } from '@/lib/claim-list/listed-claim'
import { shortDocumentName } from '@/lib/documents/short-document-name'

/** A highlight that waits to be filled in. */
export type WaitingHighlight = {
  id: string
  number: number
  quote: string
  document: { slug: string; title: string }
  /** Where it is filled in. */
  href: string
}

export type HighlightGroup = {
  slug: string
  title: string
  name: string
  highlights: WaitingHighlight[]
}

export type HighlightsView = {
  project: string
  /** Document by document, each in its reading order. */
  waiting: WaitingHighlight[]
  groups: HighlightGroup[]
  /** How many there are: more than are listed where there are a great many. */
  total: number
}

export function highlightsViewOf(
  project: string,
  { claims, matching }: { claims: readonly ListedClaim[]; matching: number },
): HighlightsView {
  const groups: HighlightGroup[] = []
  const waiting = claims.map(({ id, number, quote, document }) => {
    const highlight = {
      ...{ id, number, quote },
      document: { slug: document.slug, title: document.title },
      href: highlightPath(project, number),
    }
    const last = groups.at(-1)
    if (last?.slug === document.slug) last.highlights.push(highlight)
    else groups.push({ ...groupOf(document), highlights: [highlight] })
    return highlight
  })
  return { project, waiting, groups, total: matching }
}

function groupOf(document: ListedClaim['document']) {
  const { slug, title } = document
  return { slug, title, name: shortDocumentName({ ...document, authors: [] }) }
}

/** The claim that the address names; null for the list. */
export function parseHighlight(value: string | string[] | undefined): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0
  return number > 0 ? number : null
}
