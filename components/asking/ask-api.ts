export type ApiAnswer<Value> = { value: Value; trouble: null } | { value: null; trouble: string }

const noAnswer = 'The server did not answer. Try again in a moment.'

/** Reads something from the API, or says why that did not work in words that can be shown. */
export async function askApi<Value>(
  address: string,
  signal?: AbortSignal,
): Promise<ApiAnswer<Value>> {
  try {
    const response = await fetch(address, signal ? { signal } : {})
    if (!response.ok) return { value: null, trouble: refusalOf(await response.json()) }
    return { value: await response.json(), trouble: null }
  } catch {
    return { value: null, trouble: noAnswer }
  }
}

/** What the API says is wrong, one problem a line. */
function refusalOf(answer: unknown): string {
  const isSaid = typeof answer === 'object' && answer !== null && 'message' in answer
  return isSaid && typeof answer.message === 'string' ? answer.message : noAnswer
}
