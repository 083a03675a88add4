import { answerOf } from '@/lib/boundary/answer-of'
import type { PreviewProgress } from '@/lib/documents/import/source-preview'

type Work = (
  tell: (progress: PreviewProgress) => void,
  signal: AbortSignal,
) => Promise<Uint8Array[]>

/**
 * An answer that takes its time, as lines of JSON: `{ "progress": … }` as often as there is any, and last the answer as
 * in lib/errors.ts. The work gives the JSON of its value in pieces, so that nothing large is written out twice; it is told
 * when nobody waits any more.
 */
export function progressResponse(request: Request, work: Work): Response {
  const controller = new AbortController()
  const stop = () => controller.abort(new DOMException('Nobody waits for it', 'AbortError'))
  request.signal.addEventListener('abort', stop, { once: true })
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => void answerIn(stream, work, controller.signal),
    cancel: stop,
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      // What a server in front of this one, or Next, would pack it with waits for more before it sends any.
      'Cache-Control': 'no-store, no-transform',
    },
  })
}

async function answerIn(
  stream: ReadableStreamDefaultController<Uint8Array>,
  work: Work,
  signal: AbortSignal,
): Promise<void> {
  const write = (piece: string | Uint8Array) => {
    if (!signal.aborted) stream.enqueue(typeof piece === 'string' ? encode(piece) : piece)
  }
  const tell = (progress: PreviewProgress) => write(`${JSON.stringify({ progress })}\n`)
  const answer = await answerOf(() => work(tell, signal).catch(unlessAborted(signal)))
  if (answer.ok) for (const piece of ['{"ok":true,"value":', ...answer.value, '}\n']) write(piece)
  else write(`${JSON.stringify(answer)}\n`)
  if (!signal.aborted) stream.close()
}

/** Work that was called off fails, and that is no failure. */
function unlessAborted(signal: AbortSignal): (error: unknown) => Uint8Array[] {
  return (error) => {
    if (signal.aborted) return []
    throw error
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
