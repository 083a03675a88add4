import {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
} from '@prisma/client/runtime/client'
import { z } from 'zod'
import { StartRefusal } from '@/lib/db/start-refusal'

// P codes are Prisma's: https://www.prisma.io/docs/orm/reference/error-reference

/** The row that was to be changed is not there. */
export const isMissingRow = hasCode('P2025')

/** Another row has the value already that only one may have. */
export const isTaken = hasCode('P2002')

/** The row refers to one that is not there, or is referred to and cannot go. */
export const isBrokenReference = hasCode('P2003')

/** A deadlock or a transaction that PostgreSQL could not put in line; the file was locked by another process. */
const isInTheWay = hasCode('P2034', 'P1008')

/** No server, no connection left, or none any more; no transaction in time. */
const isCutOff = hasCode('P1001', 'P1002', 'P1017', 'P2024', 'P2028', 'P2037')

/**
 * The same work can succeed when it is done again: another transaction was in the way, or the connection broke. A
 * value that is taken is among them: who looks for a free one finds it taken by now.
 */
export function isPassing(error: unknown): boolean {
  return isInTheWay(error) || isTaken(error) || isConnectionLost(error)
}

/** The database does not answer, is too busy or cannot be opened: trying later can help. */
export function isDatabaseUnreachable(error: unknown): boolean {
  return (
    isInTheWay(error) ||
    isConnectionLost(error) ||
    error instanceof StartRefusal ||
    error instanceof PrismaClientInitializationError
  )
}

/** What the driver and PostgreSQL say of it, where Prisma has no code of its own. Class 57: it is shutting down. */
const lostConnection =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|Connection terminated|timeout expired|\b57P0[123]\b|not queryable/

function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return isCutOff(error) || lostConnection.test(`${code} ${error.message}`)
}

function hasCode(...codes: string[]): (error: unknown) => error is PrismaClientKnownRequestError {
  return (error): error is PrismaClientKnownRequestError =>
    error instanceof PrismaClientKnownRequestError && codes.includes(codeOf(error))
}

/** Of a statement of our own Prisma says only that it failed, and hands on what its adapter made of it. */
function codeOf({ code, meta }: PrismaClientKnownRequestError): string {
  if (code !== 'P2010') return code
  const failed = adapterErrorSchema.safeParse(meta?.driverAdapterError)
  return (failed.success && codeOfKind[failed.data.cause.kind]) || code
}

const adapterErrorSchema = z.object({ cause: z.object({ kind: z.string() }) })

/** As Prisma itself translates them where it made the statement. */
const codeOfKind: Readonly<Record<string, string>> = {
  UniqueConstraintViolation: 'P2002',
  ForeignKeyConstraintViolation: 'P2003',
  RestrictViolation: 'P2003',
  TransactionWriteConflict: 'P2034',
  SocketTimeout: 'P1008',
  DatabaseNotReachable: 'P1001',
  ConnectionClosed: 'P1017',
  TooManyConnections: 'P2037',
}
