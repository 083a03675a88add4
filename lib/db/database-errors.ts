import {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
} from '@prisma/client/runtime/client'

// The codes are Prisma's: https://www.prisma.io/docs/orm/reference/error-reference

/** The row that was to be changed is not there. */
export const isMissingRow = hasCode('P2025')

/** Another row has the value already that only one may have. */
export const isTaken = hasCode('P2002')

/** The row refers to one that is not there, or is referred to and cannot go. */
export const isBrokenReference = hasCode('P2003')

/**
 * Another transaction was in the way; the same work succeeds when it is done again. A value that is taken is
 * one of them: who looks for a free one finds it taken by now.
 */
export const isInterference = hasCode('P2034', 'P1008', 'P2002')

function hasCode(...codes: string[]): (error: unknown) => error is PrismaClientKnownRequestError {
  return (error): error is PrismaClientKnownRequestError =>
    error instanceof PrismaClientKnownRequestError && codes.includes(error.code)
}

/** The server is down or too busy, or the file is locked or cannot be written: trying later can help. */
export function isDatabaseUnreachable(error: unknown): boolean {
  return error instanceof PrismaClientInitializationError || isUnreachable(error)
}
const isUnreachable = hasCode(
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
)
