/** What the one field that a page is searched with carries: the key of the search, and results, lead to it. */
export const searchFieldMark = { 'data-search-field': '' }

export function findSearchField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[data-search-field]')
}
