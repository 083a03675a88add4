import { z } from 'zod'
import { answerOf } from '@/lib/boundary/answer-of'
import { decodedParams, type RouteParams } from '@/lib/boundary/decoded-params'
import { givenSource } from '@/lib/boundary/given-source'
import { refusalResponse } from '@/lib/boundary/json-response'
import { type LocalContext, localContext } from '@/lib/boundary/local-context'
import { parseInput } from '@/lib/boundary/parse-input'
import { progressResponse } from '@/lib/boundary/progress-response'
import { viewDuplicates } from '@/lib/boundary/view-duplicates'
import { requireProject } from '@/lib/db/load-snapshot'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import {
  type GivenSource,
  type ReceivedSource,
  receiveSource,
} from '@/lib/workflows/receive-source'

const placeSchema = z.object({ project: z.string() })

/** Reads a source that somebody may make a document of. What is wrong with the request is said before anything is read. */
export async function previewRoute(
  request: Request,
  { params }: { params: Promise<RouteParams> },
): Promise<Response> {
  const begun = await answerOf(async () => {
    const { project } = parseInput(placeSchema, decodedParams(await params))
    const context = await localContext()
    await requireProject(context.database, project)
    return { context, project, given: await givenSource(request) }
  })
  if (!begun.ok) return refusalResponse(begun)
  const { given, ...place } = begun.value
  if ('status' in given) return refusalResponse({ kind: 'invalid-input', ...given })
  return previewOf(request, given, place)
}

type Place = { context: LocalContext; project: string }

function previewOf(request: Request, given: GivenSource, { context, project }: Place): Response {
  return progressResponse(request, async (onProgress, signal) => {
    const received = await receiveSource(context, given, { onProgress, signal })
    const { source, reading } = received
    const duplicates = await viewDuplicates(context, {
      project,
      textSha256: reading.textSha256,
      fileSha256: source?.sha256 ?? null,
      address: source?.address ?? reading.metadata.url,
    })
    return jsonOfPreview(received, duplicates)
  })
}

/** The blocks are JSON already, which nobody here takes apart. */
function jsonOfPreview(
  { reading, source }: ReceivedSource,
  duplicates: SourcePreview['duplicates'],
): Uint8Array[] {
  const { ok: _, blocksJson, ...read } = reading
  const rest: Omit<SourcePreview, 'blocks'> = { ...read, source, duplicates }
  const open = JSON.stringify(rest).replace(/\}$/, ',"blocks":')
  return [Buffer.from(open), blocksJson, Buffer.from('}')]
}
