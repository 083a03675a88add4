/** A request that is turned away before anything reads it. */
export type RequestRefusal = { status: 403 | 413 | 421; message: string }
