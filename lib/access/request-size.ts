import type { RequestRefusal } from '@/lib/access/request-refusal'

/** The largest body that is read. next.config.js has the same limit for server actions. */
export const maxRequestBytes = 12 * 1024 * 1024

/** Why a body of so many bytes is not read; null where it is. */
export function refuseLargeRequest(byteCount: number): RequestRefusal | null {
  return byteCount > maxRequestBytes ? { status: 413, message: tooLarge } : null
}

const tooLarge =
  'The request is larger than 12 MB. In a terminal a project file may be larger: npm run -s counterpoint -- import FILE'
