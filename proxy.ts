import { type NextRequest, NextResponse } from 'next/server'
import { refuseForeignRequest } from '@/lib/access/foreign-request'
import type { RequestRefusal } from '@/lib/access/request-refusal'
import { refuseLargeRequest } from '@/lib/access/request-size'
import { contentSecurityPolicy, securityHeaders } from '@/lib/access/security-headers'
import { readEnv } from '@/lib/env'

/** Runs before every request: turns away what is not for us, and says what the answer may load. */
export function proxy(request: NextRequest): NextResponse {
  const refusal = refusalOf(request)
  if (refusal) return secured(new NextResponse(`${refusal.message}\n`, { status: refusal.status }))

  const policy = contentSecurityPolicy({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  // Next takes the nonce of its own scripts from here.
  headers.set('Content-Security-Policy', policy)
  const response = secured(NextResponse.next({ request: { headers } }))
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function refusalOf({ method, nextUrl, headers }: NextRequest): RequestRefusal | null {
  const source = {
    method,
    path: nextUrl.pathname,
    host: headers.get('host'),
    origin: headers.get('origin'),
    fetchSite: headers.get('sec-fetch-site'),
    fetchMode: headers.get('sec-fetch-mode'),
    fetchDest: headers.get('sec-fetch-dest'),
  }
  return (
    refuseForeignRequest(source, readEnv().port) ??
    refuseLargeRequest(Number(headers.get('content-length') ?? 0))
  )
}

function secured(response: NextResponse): NextResponse {
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}
