import { pastTheProxy } from '@/lib/boundary/past-the-proxy'
import { previewRoute } from '@/lib/boundary/preview-route'

/**
 * What a document made of a source would hold; nothing of the project is written. The source is the bytes of a file of up
 * to 50 MB with its name, percent-encoded, in the header `Counterpoint-File-Name`; or JSON, `{ "text", "html" }` of what was
 * copied or `{ "address" }` of a page to be fetched. It answers with lines of JSON: `{ "progress" }` as it goes, and last
 * `{ "ok": true, "value" }` with the blocks and what the source says of itself, or `{ "ok": false, "kind", "message" }`. To
 * break the request off ends the reading. The bytes wait a day for a document to be made of them.
 */
export const POST = pastTheProxy(previewRoute)
