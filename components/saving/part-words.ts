import { fieldWords } from '@/components/claim-words/claim-words'
import { type Codebook, describeField } from '@/components/claim-words/describe-field'
import type { ClaimPart } from './claim-store'
import type { ReaderClaim } from './reader-claim'

export function nameOfPart(part: ClaimPart): string {
  if (part === 'passages') return 'Passage'
  return part === 'archived' ? 'The claim itself' : fieldWords[part]
}

/** What a part of one version says. Whether it is archived is not in the version: see `ClaimConflict`. */
export function describePart(
  part: ClaimPart,
  { passages, fields }: ReaderClaim,
  codebook: Codebook,
): string {
  if (part === 'archived') return ''
  if (part === 'passages') return passages.map(({ exact }) => exact).join(' […] ')
  return describeField(part, fields, codebook) ?? 'nothing'
}
