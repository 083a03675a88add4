import { once } from 'node:events'
import { openDatabase } from '@/lib/db/client'

// Run as a process of its own: writes rows to the database of its first argument, one transaction each, and prints
// the id of a row as soon as its write is acknowledged, until it is killed.

const [databaseUrl = '', prefix = ''] = process.argv.slice(2)
const database = await openDatabase(databaseUrl)
console.log('ready')
await once(process.stdin, 'data')
for (let index = 0; ; index++) {
  const id = `${prefix}-${index}`
  await database.$transaction(async (transaction) => {
    await transaction.user.count()
    await transaction.user.create({ data: { id, name: id, createdAt: new Date() } })
  })
  console.log(id)
}
