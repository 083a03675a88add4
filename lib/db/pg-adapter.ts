import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/** How long to look for the server before a request is told that it is not there. */
const connectionTimeoutMillis = 10_000

/** Prisma's adapter on a pool whose connections do one thing after another. */
export function postgresAdapter(databaseUrl: string): PrismaPg {
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis })
  pool.on('connect', queryInTurn)
  return new PrismaPg(pool, { disposeExternalPool: true })
}

/**
 * Prisma sends the queries for several relations at once, also inside a transaction, where they share a connection.
 * The driver warns of that, and from version 9 on refuses it.
 */
function queryInTurn(client: pg.PoolClient): void {
  const { query } = client
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (...parameters: unknown[]): unknown => {
    const send = () => Reflect.apply(query, client, parameters)
    // With a callback it is the pool that asks, for a connection that nobody else has.
    if (typeof parameters.at(-1) === 'function') return send()
    const result = last.then(send)
    last = result.catch(() => undefined)
    return result
  }
  Object.assign(client, { query: inTurn })
}
