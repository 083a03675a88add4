import { AsyncResource } from 'node:async_hooks'

const outside = new AsyncResource('counterpoint-database')

/**
 * Does work that remembers nothing of the request it is done for. Prisma keeps its last hundred transactions, and
 * with each the context that it began in: a hundred requests with all they had loaded, 100 MB of the worked project.
 */
export const outsideRequest = <Value>(work: () => Value): Value => outside.runInAsyncScope(work)
