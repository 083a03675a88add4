import { once } from 'node:events'
import { uuidv7 } from 'uuidv7'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { saveClaim } from '@/lib/workflows/save-claim'
import { claimInput } from '@/tests/support/build-project'

// A process that saves claims on the first document of a project, as many as told or until it is killed. It begins
// when it is sent a line, and prints the id and number of each claim after it was acknowledged.

const [url = '', project = '', actor = '', count = 'Infinity'] = process.argv.slice(2)
await once(process.stdin, 'data')
process.stdin.destroy()
const database = await openDatabase(url)
const { documents, revisions } = await loadSnapshot(database, project)
const [document] = documents
const revision = revisions.find(({ documentId }) => documentId === document?.id)
if (!document || !revision) throw new Error('the project has no document')
const target = { ...document, revisionId: revision.id, text: revision.text }

for (let written = 0; written < Number(count); written += 1) {
  const claim = claimInput(target, { fields: { statement: `${actor} ${written}` } })
  const batchId = uuidv7()
  const { id, number } = await saveClaim({ database, actor }, { batchId, project, claim })
  process.stdout.write(`${id} ${number}\n`)
}
await closeDatabase(database)
