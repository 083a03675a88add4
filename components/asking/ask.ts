import type { Answer } from '@/lib/errors'

/**
 * Waits for a server action's answer. A request that got none, because the server is down or the network is
 * cut, is an answer too: nothing is known of it, and the same request may be sent again.
 */
export async function ask<Value>(answer: Promise<Answer<Value>>): Promise<Answer<Value>> {
  try {
    return await answer
  } catch {
    return {
      ok: false,
      kind: 'bug',
      status: 0,
      message: 'The server did not answer. What you entered is still here: try again in a moment.',
    }
  }
}

/** What the browser refuses by itself, in the form of a server's answer. */
export function refused(message: string): Answer<never> {
  return { ok: false, kind: 'invalid-input', status: 422, message }
}
