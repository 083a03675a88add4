import { isSafeAddress } from '@/lib/documents/safe-address'

/** The address as Word takes it: it refuses to open a document with one that is malformed. Null: not to be linked. */
export function wordAddress(address: string): string | null {
  if (!isSafeAddress(address) || !URL.canParse(address)) return null
  return new URL(address).href
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[{}|^`[\]]/g, encodeURIComponent)
}
