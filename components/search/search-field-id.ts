/** The id by which the key of the search, and the arrow keys among results, find the field. */
export const searchFieldId = 'search-field'
