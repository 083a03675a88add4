import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { bigProjectSize, buildBigProject } from '@/tests/support/big-project/build-big-project'
import { storeBigProject } from '@/tests/support/big-project/store-big-project'

// Writes the project of 20,000 claims into a folder for COUNTERPOINT_DATA.
// npx tsx tests/support/big-project/write-big-project.ts FOLDER [CLAIMS]

const [folder = 'data', claims] = process.argv.slice(2)
const size = claims === undefined ? bigProjectSize : { ...bigProjectSize, claims: Number(claims) }
await mkdir(folder, { recursive: true })
await storeBigProject(`file:${path.resolve(folder, 'counterpoint.db')}`, buildBigProject(size))
