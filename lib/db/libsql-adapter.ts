import { PrismaLibSql } from '@prisma/adapter-libsql'

type Client = ReturnType<PrismaLibSql['createClient']>
type Execute = Client['execute']

/**
 * Prisma's adapter on one connection for the life of the client. By itself the libSQL client leaves the connection
 * of each transaction open until the garbage collector finds it (two file handles a transaction, measured), and
 * begins transactions that fail at once when they turn from reading to writing after another process has written.
 */
export class LocalLibSql extends PrismaLibSql {
  constructor(databaseUrl: string) {
    super({ url: databaseUrl, timeout: busyTimeoutMs })
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient(config)
    // The adapter runs nothing else on the client before a transaction has ended.
    return Object.assign(client, { transaction: () => beginImmediate(client) })
  }
}

/** How long a write waits for that of another process. Ours take milliseconds; a command may import a project. */
const busyTimeoutMs = 5000

/** What the adapter calls of a transaction. */
async function beginImmediate(client: Client) {
  await begin(client)
  let isOpen = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) throw new TransactionEnded()
    isOpen = false
    await client.execute(sql)
  }
  const abandon = async () => {
    isOpen = false
    // SQLite has ended the transaction itself after some errors: then there is nothing to roll back.
    await client.execute('ROLLBACK').catch(() => undefined)
  }
  return {
    execute: (async (...statement: Parameters<Execute>) => {
      if (!isOpen) throw new TransactionEnded()
      try {
        return await client.execute(...statement)
      } catch (error) {
        if (!isBrokenRule(error)) await abandon()
        throw error
      }
    }) satisfies Execute,
    commit: async () => {
      try {
        await end('COMMIT')
      } catch (error) {
        await abandon()
        throw error
      }
    },
    rollback: () => end('ROLLBACK'),
  }
}

/**
 * The binding leaves a statement that waited in vain in progress until the garbage collector finds it, and until then no
 * transaction on its connection can be committed (libsql-client-ts, issue 352): the next one gets a new connection.
 */
async function begin(client: Client): Promise<void> {
  try {
    await client.execute('BEGIN IMMEDIATE')
  } catch (error) {
    await client.reconnect()
    throw error
  }
}

/** After these SQLite takes back the statement alone and the transaction goes on. */
function isBrokenRule(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT'
}

/** With a code, as the driver's own errors have, so that the adapter knows it. */
class TransactionEnded extends Error {
  readonly code = 'TRANSACTION_CLOSED'
  constructor() {
    super('The transaction has ended')
  }
}
