import type { TextRange } from '@/lib/text/text-range'

/** The words of a passage; where they stand more than once in the text, with what comes right before or after them. */
export type Quote = { exact: string; before?: string | undefined; after?: string | undefined }

/** Where the quote stands in the text. It throws unless that is exactly one place. */
export function findQuote(text: string, { exact, before = '', after = '' }: Quote): TextRange {
  const words = before + exact + after
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in the text`)
  if (text.indexOf(words, start + 1) !== -1) {
    throw new Error(`“${words}” is in the text more than once: say what stands before or after it`)
  }
  return { start: start + before.length, end: start + before.length + exact.length }
}
