import type { z } from 'zod'
import { refuseLargeRequest } from '@/lib/access/request-size'
import { readSegment } from '@/lib/addresses'
import { answerOf } from '@/lib/boundary/answer-of'
import { asSeen } from '@/lib/boundary/as-seen'
import { parseInput } from '@/lib/boundary/parse-input'
import { InvalidInput } from '@/lib/errors'

/** The parts of the address by name; nothing for an address without any. */
type RouteContext = {
  params: Promise<Record<string, string | string[] | undefined> | undefined>
}

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
    if (tooLarge) return refuse({ kind: 'invalid-input', ...tooLarge })
    const whole = await answerOf(async () => {
      const sent = body === null ? searchOf(request) : parseBody(request, body)
      return work(parseInput(schema, { ...sent, ...decoded(await params) }), request.signal)
    })
    const answer = body === null ? whole : await asSeen(whole, decoded(await params))
    if (!answer.ok) return refuse(answer)
    return answer.value instanceof Response ? answer.value : json(answer.value, 200)
  }
}

type SaidRefusal = { kind: string; status: number; message: string; current?: unknown }

function refuse({ kind, status, message, current }: SaidRefusal): Response {
  return json({ kind, message, ...(current !== undefined && { current }) }, status)
}

/** Answers are somebody's data as it is now. */
function json(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
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

/** Next hands on the parts of an address as they were sent. */
function decoded(params: Awaited<RouteContext['params']>): object {
  const parts = Object.entries(params ?? {}).map(([name, part]) => [
    name,
    typeof part === 'string' ? readSegment(part) : part,
  ])
  return Object.fromEntries(parts)
}

function parseBody(request: Request, body: Buffer): object {
  // A form of another site can send text, but not this type without asking first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new InvalidInput('Send JSON, with the header Content-Type: application/json.')
  }
  const value = parseJson(decodeUtf8(body))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInput('Send a JSON object.')
  }
  return value
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (error) {
    if (error instanceof TypeError) throw new InvalidInput('This is not UTF-8.')
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidInput(`This is not JSON: ${error.message}`)
    throw error
  }
}
