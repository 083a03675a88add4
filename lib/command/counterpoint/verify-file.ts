import { readTextFile } from '@/lib/command/counterpoint/text-file'
import { InvalidInput } from '@/lib/errors'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import {
  type QuoteCheck,
  quoteOutcomes,
  type TextCheck,
  verifyProjectFile,
} from '@/lib/exchange/verify-quotes'

/** What verify prints, and whether every text and every quote is what it was. */
export async function verifyFile(path: string): Promise<{ report: string; isSound: boolean }> {
  const { texts, quotes } = verifyProjectFile(await readProjectFile(path))
  const changedTexts = texts.filter(({ isIntact }) => !isIntact)
  const counts = quoteOutcomes.map(
    (outcome) => `${quotes.filter((quote) => quote.outcome === outcome).length} ${outcome}`,
  )
  const lines = [
    ...changedTexts.map(describeText),
    ...quotes.map(describeQuote),
    `${quotes.length} quotes: ${counts.join(', ')}. ${texts.length} texts: ${changedTexts.length} changed.`,
  ]
  const isSound = changedTexts.length === 0 && quotes.every(({ outcome }) => outcome === 'OK')
  return { report: `${lines.join('\n')}\n`, isSound }
}

/** The project file at the path; what is wrong with it is refused, every problem on a line. */
export async function readProjectFile(path: string): Promise<ProjectFile> {
  const parsed = parseProjectFile(await readTextFile(path))
  if (parsed.ok) return parsed.file
  const problems = parsed.problems.map(({ path: place, message }) =>
    place === '' ? message : `${place}: ${message}`,
  )
  throw new InvalidInput(
    [`${path} is no project that can be read; it takes the JSON export:`, ...problems].join('\n  '),
  )
}

function describeText({ document, revision }: TextCheck): string {
  return `CHANGED text of ${document}, revision ${revision}: it does not have its hash any more`
}

function describeQuote({ claimNumber, passage, outcome, exact }: QuoteCheck): string {
  const name = passage === 1 ? `C-${claimNumber}` : `C-${claimNumber} passage ${passage}`
  return `${name} ${outcome}${outcome === 'OK' ? '' : ` “${excerptOf(exact)}”`}`
}

/** On one line and without control characters: a file from elsewhere must not steer the terminal. */
function excerptOf(quote: string): string {
  const line = quote.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= 80 ? line : `${characters.slice(0, 79).join('')}…`
}
