import { clipText } from '@/lib/text/clip-text'

/** Scripts that put no spaces between words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

/** A letter of such a script, a word of any other, or a space. */
const token = new RegExp(String.raw`[${unspaced}]|[^\s${unspaced}]+|\s+`, 'gu')

/** Two words and their spaces on each side: enough to find the place, short enough to see the change. */
const contextTokens = 4

/** In code units, of each of the two. */
const longest = 160

/**
 * Two texts that differ, each cut to what differs with two words around it: "… will last after …" and "… will not last
 * after …". An ellipsis stands for what is left out.
 */
export function splitChange(before: string, now: string): [string, string] {
  const [was, is] = [before.match(token) ?? [], now.match(token) ?? []]
  const start = commonLength(was, is)
  const end = commonLength(was.slice(start).toReversed(), is.slice(start).toReversed())
  const excerpt = (tokens: string[]) => {
    const first = Math.max(start - contextTokens, 0)
    const last = Math.min(tokens.length - end + contextTokens, tokens.length)
    const words = clipText(tokens.slice(first, last).join(''), longest)
    return `${first > 0 ? '… ' : ''}${words}${last < tokens.length ? ' …' : ''}`
  }
  return [excerpt(was), excerpt(is)]
}

function commonLength(a: string[], b: string[]): number {
  const index = a.findIndex((each, place) => each !== b[place])
  return index === -1 ? a.length : index
}
