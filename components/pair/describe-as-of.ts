import type { Claim } from '@/lib/claims/claim'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'

/** The day a claim holds for, where its document came out on another: "As of March 2023". */
export function describeAsOf(
  { asOf }: Pick<Claim, 'asOf'>,
  { publishedOn }: Pick<Document, 'publishedOn'>,
): string | null {
  return asOf === null || asOf === publishedOn ? null : `As of ${describePartialDate(asOf)}`
}
