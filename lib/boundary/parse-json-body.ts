import { InvalidInput } from '@/lib/errors'

/** The JSON object that a request was sent with. */
export function parseJsonBody(request: Request, body: Uint8Array): object {
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

function decodeUtf8(body: Uint8Array): string {
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
