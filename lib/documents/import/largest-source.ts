/** In bytes of a file, or in code units of pasted text. A book of a thousand pages has a quarter of it. */
export const largestSource = 10 * 1024 * 1024
