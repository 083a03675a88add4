/** Bytes of a file. */
export const largestSource = 50 * 1024 * 1024

/** Bytes of everything that is packed in a file, unpacked. */
export const largestUnpacked = 200 * 1024 * 1024

/** Files that are packed in a file. */
export const mostPackedFiles = 5000

/** Pages of a PDF. */
export const mostPages = 2000

/** Code units of text in a document: a book of a thousand pages has 2,500,000. */
export const longestText = 5_000_000

/** Code units of HTML that are read: a whole book on one page has a quarter of it. */
export const longestHtml = 20_000_000

/** Elements of a page: the longest articles of Wikipedia have a tenth of it. */
export const mostElements = 400_000
