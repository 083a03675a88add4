import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

export type OpenResponse = {
  status: number
  headers: IncomingHttpHeaders
  body: IncomingMessage
  close: () => void
}

type OpenOptions = { lookup: LookupFunction; signal: AbortSignal }

/** Who asks, honestly: sites may turn us away. */
const userAgent = 'Counterpoint/0.1 (fetches one page that a person asked for)'

const headers = {
  'User-Agent': userAgent,
  Accept:
    'text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9,application/epub+zip;q=0.9,*/*;q=0.5',
  'Accept-Language': 'en,*;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
}

/** Asks for a URL on a connection of its own, and answers as soon as the headers are there. Follows nothing. */
export function openResponse(url: URL, { lookup, signal }: OpenOptions): Promise<OpenResponse> {
  const isSecure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(url, {
      ...{ lookup, signal, headers },
      agent: false,
      // Whatever the environment says.
      ...(isSecure && { rejectUnauthorized: true }),
    })
    request.once('error', reject)
    request.once('response', (body) => {
      const close = () => {
        // What is thrown away may break off.
        body.on('error', () => {})
        request.destroy()
      }
      resolve({ status: body.statusCode ?? 0, headers: body.headers, body, close })
    })
    request.end()
  })
}
