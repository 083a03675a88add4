import type { ReaderClaim } from '@/components/saving/reader-claim'

/** "C-12", or what a claim is called before it has a number. */
export function claimName({ number }: Pick<ReaderClaim, 'number'>): string {
  return number === null ? 'New claim' : `C-${number}`
}

/** The words of a claim's passages in one line, as long as a card or a menu has room for. */
export function quoteStart({ passages }: Pick<ReaderClaim, 'passages'>, length = 140): string {
  const words = passages
    .map(({ exact }) => exact)
    .join(' […] ')
    .replace(/\s+/gu, ' ')
  if (words.length <= length) return words
  const cut = words.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+\S*$/u, '')} …`
}
