import { type NextRequest, NextResponse } from 'next/server'
import type { RequestRefusal } from '@/lib/access/request-refusal'
import { refuseLargeRequest } from '@/lib/access/request-size'
import { contentSecurityPolicy, securityHeaders } from '@/lib/access/security-headers'
import { whyRefused } from '@/lib/boundary/why-refused'

/**
 * All but the one route that takes large files: Next holds the whole body of what passes here. That route keeps the rules
 * itself (lib/boundary/past-the-proxy.ts).
 */
export const config = { matcher: '/((?!api/v1/projects/[^/]+/source-previews$).*)' }

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

function refusalOf(request: NextRequest): RequestRefusal | null {
  const size = Number(request.headers.get('content-length') ?? 0)
  return whyRefused(request) ?? refuseLargeRequest(size)
}

function secured(response: NextResponse): NextResponse {
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}
