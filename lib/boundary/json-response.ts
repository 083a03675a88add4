type SaidRefusal = { kind: string; status: number; message: string; current?: unknown }

/** A refusal as programs get it. */
export function refusalResponse({ kind, status, message, current }: SaidRefusal): Response {
  return jsonResponse({ kind, message, ...(current !== undefined && { current }) }, status)
}

/** Answers are somebody's data as it is now. */
export function jsonResponse(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}
