/** The largest file a page sends. The server takes 12 MB a request, wrapping included (next.config.js). */
export const maxUploadBytes = 11_000_000
