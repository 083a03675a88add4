import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { queryPartsOf } from '@/lib/search/query-parts'
import { wantedWords } from '@/lib/search/search-query'

/**
 * What is searched for while somebody types: the last word, which may only just begin, with the "*" that says so. The
 * address then says what is shown, and reading it again finds the same.
 */
export function queryWhileTyping(text: string): string {
  const last = queryPartsOf(text).at(-1)
  if (last?.end !== text.length || !isOpenEnd(text)) return text
  if (last.kind === 'word') return last.isPrefix ? text : `${text}*`
  // A phrase that is not closed yet: the word that it ends in may go on.
  return last.kind === 'phrase' && !last.isClosed ? `${text}"*` : text
}

/** Whether reading the last word as a beginning finds more: in a run of characters every part is found anyway. */
function isOpenEnd(text: string): boolean {
  const { root } = parseSearchQuery(text, { isTyping: true })
  return root !== null && [...wantedWords(root)].some(({ isPrefix }) => isPrefix)
}
