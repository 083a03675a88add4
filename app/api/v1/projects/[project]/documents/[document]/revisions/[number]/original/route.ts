import { z } from 'zod'
import { attachment } from '@/lib/boundary/attachment'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { viewOriginal } from '@/lib/boundary/view-original'

/** What a text of a document was read from, byte for byte. Other people's files: a browser keeps it and shows nothing. */
export const GET = route(
  z.object({
    project: z.string(),
    document: z.string(),
    number: z.coerce.number('A text has a number.').int().min(1).max(1_000_000),
  }),
  async (place) => {
    const { source, bytes } = await viewOriginal(await localContext(), place)
    return attachment(bytes, {
      fileName: source.fileName,
      plainName: 'original',
      mediaType: mediaTypeOf(source.mediaType),
      headers: {
        ETag: `"${source.sha256}"`,
        'Content-Length': String(source.byteLength),
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
)

/** As it is written in RFC 6838, section 4.2; what is not was made up. */
function mediaTypeOf(stored: string): string {
  return /^\w[\w.+-]*\/\w[\w.+-]*$/.test(stored) ? stored : 'application/octet-stream'
}
