import { z } from 'zod'
import type { RequestRefusal } from '@/lib/access/request-refusal'
import { maxRequestBytes } from '@/lib/access/request-size'
import { noUrlImport } from '@/lib/access/url-import'
import { parseInput } from '@/lib/boundary/parse-input'
import { parseJsonBody } from '@/lib/boundary/parse-json-body'
import { readBody } from '@/lib/boundary/read-body'
import { largestSource } from '@/lib/documents/import/limits'
import { readEnv } from '@/lib/env'
import { Forbidden, InvalidInput } from '@/lib/errors'
import type { GivenSource } from '@/lib/workflows/receive-source'

/** A file is sent as it is; what it is called stands in this header, percent-encoded. */
const fileNameHeader = 'Counterpoint-File-Name'

const givenSchema = z.union(
  [
    z.object({ address: z.string().trim().min(1).max(5000) }),
    z.object({ text: z.string(), html: z.string().nullable().default(null) }),
  ],
  'Send { "address" } or { "text", "html" } as JSON, or the bytes of a file with its name in the header Counterpoint-File-Name.',
)

/** What a request gives to be read: a file, what was pasted, or an address. */
export async function givenSource(request: Request): Promise<GivenSource | RequestRefusal> {
  const name = request.headers.get(fileNameHeader)
  return name === null ? givenAsJson(request) : givenFile(request, name)
}

async function givenFile(request: Request, encoded: string): Promise<GivenSource | RequestRefusal> {
  const name = fileNameOf(encoded)
  const bytes = await readBody(request, largestSource)
  if (bytes === null) return { status: 413, message: tooLarge(request) }
  if (bytes.length === 0) throw new InvalidInput('This file is empty.')
  return { kind: 'file', name, bytes }
}

async function givenAsJson(request: Request): Promise<GivenSource | RequestRefusal> {
  const body = await readBody(request, maxRequestBytes)
  if (body === null) return pastedTooMuch
  const given = parseInput(givenSchema, parseJsonBody(request, body))
  if ('text' in given) return { kind: 'paste', ...given }
  if (readEnv().canImportUrls) return { kind: 'page', ...given }
  throw new Forbidden(noUrlImport)
}

const pastedTooMuch: RequestRefusal = {
  status: 413,
  message: 'What you pasted is larger than 12 MB. Save it as a file, and choose that.',
}

function tooLarge(request: Request): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  const told = Number(request.headers.get('content-length') ?? 0)
  const size = told > largestSource ? `has ${megabytes(told)} MB` : 'is too large'
  return `This file ${size}. Up to ${megabytes(largestSource)} MB can be loaded.`
}

/** The last part of a path, without what would steer a terminal or a file dialog. */
function fileNameOf(encoded: string): string {
  const name = decoded(encoded).split(/[\\/]/).at(-1)?.replace(/\p{C}/gu, '').trim() ?? ''
  if (name === '' || name.length > 1000) {
    throw new InvalidInput('A file has a name of 1 to 1,000 characters.')
  }
  return name
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    throw new InvalidInput(`${fileNameHeader} is not percent-encoded UTF-8.`)
  }
}
