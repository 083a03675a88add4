import { engineOf } from '@/lib/db/engine'

/** Why the database cannot be used. The message is one sentence for the person who starts the program. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}

type Reason = { pattern: RegExp; sentence: (place: string) => string }

/** Codes and messages of SQLite and PostgreSQL, which reach us bare or inside a report of the schema engine. */
const reasons: Reason[] = [
  {
    pattern: /SQLITE_FULL|database or disk is full|\b53100\b/,
    sentence: (place) => `The disk is full: the database ${place} cannot be written.`,
  },
  {
    pattern: /SQLITE_NOTADB|SQLITE_CORRUPT|is not a database|disk image is malformed/,
    sentence: (place) => `${place} is damaged, or is not a database.`,
  },
  {
    pattern: /SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM/,
    sentence: (place) => `The database ${place} cannot be written by this user.`,
  },
  {
    pattern: /SQLITE_BUSY|database is locked|\b55P03\b/,
    sentence: (place) =>
      `Another program has held the database ${place} for a minute: end it first.`,
  },
  {
    pattern: /P3005|database schema is not empty/,
    sentence: (place) => `The database ${place} holds the tables of another program.`,
  },
  {
    pattern:
      /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timeout expired|Connection terminated|\b57P03\b/,
    sentence: (place) => `There is no answer from PostgreSQL at ${place}.`,
  },
  {
    pattern: /\b28P01\b|\b28000\b|SASL/,
    sentence: (place) => `PostgreSQL at ${place} does not accept this user and password.`,
  },
  { pattern: /\b3D000\b/, sentence: (place) => `There is no database ${place}: create it first.` },
  {
    pattern: /\b42501\b/,
    sentence: (place) => `The user of the database ${place} may not make tables in it.`,
  },
]

/** The refusal that an error amounts to; any other error as it is. */
export function asStartRefusal(error: unknown, databaseUrl: string): unknown {
  if (!(error instanceof Error) || error instanceof StartRefusal) return error
  const code = 'code' in error ? String(error.code) : ''
  const reason = reasons.find(({ pattern }) => pattern.test(`${code} ${error.message}`))
  if (reason === undefined) return error
  return new StartRefusal(reason.sentence(placeOf(databaseUrl)), { cause: error })
}

/** Without the user and the password. */
function placeOf(databaseUrl: string): string {
  if (engineOf(databaseUrl) === 'sqlite') return databaseUrl.slice('file:'.length)
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
