import type { z } from 'zod'
import { answerOf } from '@/lib/boundary/answer-of'
import { parseInput } from '@/lib/boundary/parse-input'
import { InvalidInput } from '@/lib/errors'

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * A route of the API. Its input is the JSON of the request, or what a GET asks for, with the parts of the address.
 * It answers with JSON, or with the response that the work makes; a refusal has its HTTP status and says why.
 */
export function route<Schema extends z.ZodType, Value>(
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<Value>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, { params }) => {
    const answer = await answerOf(async () => {
      const sent = await readInput(request)
      return work(parseInput(schema, { ...sent, ...(await params) }))
    })
    if (answer.ok) return answer.value instanceof Response ? answer.value : json(answer.value, 200)
    const { ok: _, status, ...refusal } = answer
    return json(refusal, status)
  }
}

/** Answers are somebody's data as it is now. */
function json(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** As large as a project file that a page sends, wrapping included (next.config.js). */
const largestBody = 12_000_000

async function readInput(request: Request): Promise<object> {
  if (request.method === 'GET') return Object.fromEntries(new URL(request.url).searchParams)
  // A form of another site can send text, but not this type without asking first.
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new InvalidInput('Send JSON, with the header Content-Type: application/json.')
  }
  if (Number(request.headers.get('content-length')) > largestBody) throw tooLarge()
  const body = await request.text()
  if (body.length > largestBody) throw tooLarge()
  return parseObject(body)
}

function tooLarge(): InvalidInput {
  return new InvalidInput('The request is larger than 12 MB. The command line takes larger files.')
}

function parseObject(body: string): object {
  const value = parseJson(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInput('Send a JSON object.')
  }
  return value
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidInput(`This is not JSON: ${error.message}`)
    throw error
  }
}
