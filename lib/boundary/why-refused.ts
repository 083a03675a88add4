import { refuseForeignRequest } from '@/lib/access/foreign-request'
import type { RequestRefusal } from '@/lib/access/request-refusal'
import { readEnv } from '@/lib/env'

/** Why a request is turned away before anything reads it, whatever it asks for; null where it is not. */
export function whyRefused({
  method,
  url,
  headers,
}: Pick<Request, 'method' | 'url' | 'headers'>): RequestRefusal | null {
  const source = {
    method,
    path: new URL(url).pathname,
    host: headers.get('host'),
    origin: headers.get('origin'),
    fetchSite: headers.get('sec-fetch-site'),
    fetchMode: headers.get('sec-fetch-mode'),
    fetchDest: headers.get('sec-fetch-dest'),
  }
  return refuseForeignRequest(source, readEnv().port)
}
