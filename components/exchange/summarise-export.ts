import { waitingWords } from '@/components/revisions/waiting-words'
import { counted } from '@/components/ui/counted'
import { claimPath, exportFilePath } from '@/lib/addresses'
import { countWaiting } from '@/lib/claims/waiting-passages'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { exportFileName, exportFormats } from '@/lib/exchange/formats'
import { verifyQuotes } from '@/lib/exchange/verify-quotes'
import type { DownloadFormat } from './export-panel'
import type { DoubtfulQuote, QuoteCheckSummary } from './quote-check'
import { unsettledQuotes } from './unsettled-quotes'

export type ExportSummary = {
  formats: DownloadFormat[]
  /** "148 claims with 154 quotes" */
  contents: string
  check: QuoteCheckSummary
}

/** What would leave, in which formats, and whether every quote still stands in its text. */
export function summariseExport(snapshot: ProjectSnapshot): ExportSummary {
  const { slug } = snapshot.project
  const quotes = verifyQuotes(snapshot)
  const unsettled = unsettledQuotes(snapshot)
  const unsettledKeys = new Set(unsettled.map(({ key }) => key))
  return {
    formats: exportFormats.map((format) => ({
      id: format.id,
      label: format.label,
      description: format.description,
      fileName: exportFileName(slug, format),
      href: exportFilePath(slug, format.id),
    })),
    contents: `${counted(snapshot.claims.length, 'claim')} with ${counted(quotes.length, 'quote')}`,
    check: {
      total: quotes.length,
      failed: quotes.flatMap(({ claimNumber, passage, outcome, exact }) =>
        outcome === 'OK' || unsettledKeys.has(`${claimNumber}-${passage}`)
          ? []
          : [
              {
                key: `${claimNumber}-${passage}`,
                outcome,
                quote: exact,
                ...placeOf(snapshot, claimNumber),
              },
            ],
      ),
      unsettled: { words: waitingWords(countWaiting(snapshot.claims)), quotes: unsettled },
    },
  }
}

function placeOf(
  { project, claims, documents }: ProjectSnapshot,
  claimNumber: number,
): Pick<DoubtfulQuote, 'place' | 'href'> {
  const claim = claims.find(({ number }) => number === claimNumber)
  const document = documents.find(({ id }) => id === claim?.documentId)
  if (!document) return { place: `C-${claimNumber}`, href: null }
  return {
    place: `C-${claimNumber}, ${shortDocumentName(document)}`,
    href: claimPath(project.slug, document.slug, claimNumber),
  }
}
