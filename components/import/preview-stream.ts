import { z } from 'zod'
import type { PreviewProgress, SourcePreview } from '@/lib/documents/import/source-preview'
import type { Answer } from '@/lib/errors'

const progressSchema = z.object({
  progress: z.discriminatedUnion('stage', [
    z.object({ stage: z.literal('waiting'), ahead: z.number() }),
    z.object({
      stage: z.enum(['fetching', 'reading']),
      done: z.number(),
      of: z.number().nullable(),
    }),
  ]),
})

const refusalSchema = z.object({ message: z.string() })

/**
 * Takes the answer of the server as it arrives, all of it so far with each call, and tells how far the reading is. Its
 * lines are JSON: any number that tell the progress, and one that is the preview or says why there is none.
 */
export function createPreviewStream(onProgress: (progress: PreviewProgress) => void) {
  let lineStart = 0
  return {
    take(text: string) {
      const lastEnd = text.lastIndexOf('\n')
      if (lastEnd < lineStart) return
      // Only the newest counts; a line that is an answer is not looked at before all of it is there.
      const newest = text.slice(text.lastIndexOf('\n', lastEnd - 1) + 1, lastEnd)
      lineStart = lastEnd + 1
      if (!newest.startsWith('{"progress"')) return
      const line = progressSchema.safeParse(parseJson(newest)).data
      if (line) onProgress(line.progress)
    },
  }
}

/** What the whole answer says in the end; null where it broke off. */
export function answerIn(text: string, status: number): Answer<SourcePreview> | null {
  const lines = text.trimEnd()
  const last = parseJson(lines.slice(lines.lastIndexOf('\n') + 1))
  if (isPreview(last)) return { ok: true, value: last.value }
  const refusal = refusalSchema.safeParse(last).data
  return refusal ? { ok: false, kind: 'invalid-input', status, message: refusal.message } : null
}

/** What our own server sends is not looked at node by node: a book has a hundred thousand. */
function isPreview(line: unknown): line is { ok: true; value: SourcePreview } {
  return typeof line === 'object' && line !== null && 'ok' in line && line.ok === true
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
