import { securityHeaders } from '@/lib/access/security-headers'
import { whyRefused } from '@/lib/boundary/why-refused'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A route that requests reach without proxy.ts, which Next lets hold the whole of their body first. Its rules hold here
 * all the same.
 */
export function pastTheProxy<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const refusal = whyRefused(request)
    const response = refusal
      ? new Response(`${refusal.message}\n`, { status: refusal.status })
      : await handler(request, context)
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
    return response
  }
}
