import type { RequestRefusal } from '@/lib/access/request-refusal'

/** What a request to a server in local mode says of where it comes from. Headers as sent; null where there is none. */
export type RequestSource = {
  method: string
  path: string
  host: string | null
  origin: string | null
  /** Sec-Fetch-Site, -Mode and -Dest, which browsers send and pages cannot forge. */
  fetchSite: string | null
  fetchMode: string | null
  fetchDest: string | null
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** Browsers leave the port of http out of Host and Origin. */
const portOfHttp = 80

/**
 * Why a server in local mode does not answer the request; null where it does. There is no login, so whoever can send
 * requests from this computer is the user, except web pages: any site can make a browser send requests here (by
 * DNS rebinding under its own name), so Host has to be ours and the request must not come from another site.
 * Programs send neither Origin nor Sec-Fetch-Site. A link on another site may open a page, and nothing else.
 */
export function refuseForeignRequest(source: RequestSource, port: number): RequestRefusal | null {
  const host = source.host?.toLowerCase() ?? ''
  if (!hostsOf(port).includes(host)) {
    return {
      status: 421,
      message: `Counterpoint answers at http://localhost:${port} only. This request asked for another host.`,
    }
  }
  const isForeign = isForeignOrigin(source.origin, host) || isForeignFetch(source)
  return isForeign
    ? { status: 403, message: 'Counterpoint does not answer requests that other web sites make.' }
    : null
}

function hostsOf(port: number): string[] {
  const named = loopbackNames.map((name) => `${name}:${port}`)
  return port === portOfHttp ? [...named, ...loopbackNames] : named
}

/** "null" is foreign too: sandboxed frames and data: pages send it. */
function isForeignOrigin(origin: string | null, host: string): boolean {
  return origin !== null && origin.toLowerCase() !== `http://${host}`
}

/** Another port of this computer is another site's server, although browsers call it the same site. */
function isForeignFetch(source: RequestSource): boolean {
  const { fetchSite } = source
  if (fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none') return false
  return !opensPage(source)
}

function opensPage({ method, path, fetchMode, fetchDest }: RequestSource): boolean {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && fetchMode === 'navigate' && fetchDest === 'document' && !path.startsWith('/api/')
}
