import { writeFileSync } from 'node:fs'
import { bridgeDocx } from './bridge-docx'
import { bridgeEpub } from './bridge-epub'
import { bridgePage } from './bridge-page'

// npx tsx tests/support/import-fixtures/write-import-fixtures.ts
const folder = new URL('../../fixtures/import/', import.meta.url)

writeFileSync(new URL('bridge.html', folder), bridgePage)
writeFileSync(new URL('bridge.epub', folder), bridgeEpub())
writeFileSync(new URL('bridge.docx', folder), await bridgeDocx())
