import type { z } from 'zod'
import { refuseLargeRequest } from '@/lib/access/request-size'
import { answerOf } from '@/lib/boundary/answer-of'
import { asSeen } from '@/lib/boundary/as-seen'
import { decodedParams, type RouteParams } from '@/lib/boundary/decoded-params'
import { jsonResponse, refusalResponse } from '@/lib/boundary/json-response'
import { parseInput } from '@/lib/boundary/parse-input'
import { parseJsonBody } from '@/lib/boundary/parse-json-body'

type RouteContext = { params: Promise<RouteParams> }

/**
 * A route of the API. Its input is the JSON of the request, or what a GET asks for, with the parts of the address.
 * It answers with JSON, or with the response that the work makes; a refusal has its HTTP status and says why. What a
 * GET answers is read as whoever asks may see it; what a write answers loses here what is hidden from them. The signal
 * says that nobody waits for the answer any more.
 */
export function route<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: (input: z.output<Schema>, signal: AbortSignal) => Promise<Value>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, { params }) => {
    const body = request.method === 'GET' ? null : Buffer.from(await request.arrayBuffer())
    const tooLarge = body && refuseLargeRequest(body.length)
    if (tooLarge) return refusalResponse({ kind: 'invalid-input', ...tooLarge })
    const whole = await answerOf(async () => {
      const sent = body === null ? searchOf(request) : parseJsonBody(request, body)
      return work(parseInput(schema, { ...sent, ...decodedParams(await params) }), request.signal)
    })
    const answer = body === null ? whole : await asSeen(whole, decodedParams(await params))
    if (!answer.ok) return refusalResponse(answer)
    return answer.value instanceof Response ? answer.value : jsonResponse(answer.value, 200)
  }
}

/** A parameter that is repeated is a list. */
function searchOf(request: Request): object {
  const { searchParams } = new URL(request.url)
  const names = [...new Set(searchParams.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
