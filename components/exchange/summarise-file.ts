import type { ProjectFile } from '@/lib/exchange/project-file'
import { type QuoteCheck, verifyProjectFile } from '@/lib/exchange/verify-quotes'
import type { FileCheck } from './verify-file'

/** Whether the quotes and the texts of a project file are what they were at its export. */
export function summariseFile(file: ProjectFile): FileCheck {
  const { texts, quotes } = verifyProjectFile(file)
  const count = (wanted: QuoteCheck['outcome']) =>
    quotes.filter(({ outcome }) => outcome === wanted).length
  return {
    counts: { OK: count('OK'), CHANGED: count('CHANGED'), MISSING: count('MISSING') },
    alteredTexts: texts
      .filter(({ isIntact }) => !isIntact)
      .map(({ document, revision }) => `${document}, revision ${revision}`),
    failed: quotes.flatMap(({ claimNumber, passage, outcome, exact }) =>
      outcome === 'OK'
        ? []
        : [
            {
              key: `${claimNumber}-${passage}`,
              place: `C-${claimNumber}`,
              href: null,
              outcome,
              quote: exact,
            },
          ],
    ),
  }
}
