import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { type OpenResponse, openResponse } from '@/lib/fetching/open-response'
import { type PageKind, pageKindOf } from '@/lib/fetching/page-kind'
import {
  guardedLookup,
  hostOf,
  noWebAddress,
  publicWeb,
  type Reach,
  refuseUrl,
} from '@/lib/fetching/reach'
import { readBody } from '@/lib/fetching/read-body'
import { tookTooLong, whyNoPage, whyNotFetched } from '@/lib/fetching/why-not-fetched'

export type FetchedPage = {
  ok: true
  /** Where it was found in the end, after redirects. */
  address: string
  /** A file name that fits it: the end of its address, with the extension of its kind. */
  name: string
  mediaType: string
  /** The encoding that the server names; null where it names none. */
  charset: string | null
  bytes: Uint8Array<ArrayBuffer>
}

type Options = {
  signal?: AbortSignal
  reach?: Reach
  /** Bytes that have come so far, of how many where the server says it. */
  onProgress?: (done: number, of: number | null) => void
  timeoutMs?: number
}

const mostRedirects = 5

/** A page comes within it; a book or a PDF may take three times as long. */
const pageTimeoutMs = 20_000
const patienceWithFiles = 3

/**
 * Fetches one page or file from the public web, as anybody would see it: without cookies, without signing in, through no
 * proxy. Every address on the way is checked. What cannot be had comes back in plain words.
 */
export async function fetchPage(
  address: string,
  { signal, reach = publicWeb, onProgress, timeoutMs = pageTimeoutMs }: Options = {},
): Promise<FetchedPage | ImportRefusal> {
  const url = URL.parse(address.trim())
  if (!url) return refuse(noWebAddress)
  const clock = startClock(timeoutMs, signal)
  let host = hostOf(url)
  try {
    const opened = await follow(url, {
      reach,
      signal: clock.signal,
      whenAsking: (asked) => {
        host = hostOf(asked)
      },
    })
    if (!opened.ok) return opened
    if (opened.kind.isFile) clock.extend(timeoutMs * patienceWithFiles)
    return await readPage(opened, onProgress)
  } catch (error) {
    signal?.throwIfAborted()
    return refuse(clock.signal.aborted ? tookTooLong(host) : whyNotFetched(error, host))
  } finally {
    clock.stop()
  }
}

type FollowOptions = { reach: Reach; signal: AbortSignal; whenAsking: (url: URL) => void }

type Opened = { ok: true; url: URL; kind: PageKind; response: OpenResponse }

async function follow(
  start: URL,
  { reach, signal, whenAsking }: FollowOptions,
): Promise<Opened | ImportRefusal> {
  let url = start
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const refusal = refuseUrl(url, reach)
    if (refusal) return refusal
    whenAsking(url)
    const response = await openResponse(url, { lookup: guardedLookup(reach), signal })
    const next = redirectOf(response, url)
    if (next === null) return opened(url, response)
    response.close()
    url = next
  }
  return refuse(`“${hostOf(start)}” sends on from one address to the next without end.`)
}

/** Where a response sends on to; null where it does not. */
function redirectOf({ status, headers }: OpenResponse, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null
  return URL.parse(headers.location, from)
}

function opened(url: URL, response: OpenResponse): Opened | ImportRefusal {
  const refusal = whyNoPage(response.status, hostOf(url))
  const kind = refusal ? null : pageKindOf(response.headers['content-type'], url)
  if (kind?.ok) return { ok: true, url, kind, response }
  response.close()
  return kind ?? refuse(refusal ?? '')
}

async function readPage(
  { url, kind, response }: Opened,
  onProgress: Options['onProgress'],
): Promise<FetchedPage | ImportRefusal> {
  const bytes = await readBody(response, { limit: kind.mostBytes, onProgress })
  if (bytes === null) return refuse(tooLarge(hostOf(url), kind.mostBytes))
  if (bytes.length === 0) return refuse(`“${hostOf(url)}” answers with an empty page.`)
  url.hash = ''
  const { name, mediaType, charset } = kind
  return { ok: true, address: url.href, name, mediaType, charset, bytes }
}

function tooLarge(host: string, mostBytes: number): string {
  return `What “${host}” sends is larger than ${mostBytes / 1024 / 1024} MB, which is more than is fetched.`
}

/** A signal that goes off after a time, or with another one. */
function startClock(timeoutMs: number, outer: AbortSignal | undefined) {
  const controller = new AbortController()
  const end = () => controller.abort()
  let timer = setTimeout(end, timeoutMs)
  outer?.addEventListener('abort', end, { once: true })
  if (outer?.aborted) end()
  return {
    signal: controller.signal,
    extend: (wholeMs: number) => {
      clearTimeout(timer)
      timer = setTimeout(end, wholeMs)
    },
    stop: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', end)
    },
  }
}
