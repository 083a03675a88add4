import { StartRefusal } from '@/lib/db/start-refusal'
import { WrongSetting } from '@/lib/env'

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it closed the connection',
  ENOTFOUND: 'there is no machine of that name',
  EAI_AGAIN: 'the name of the machine cannot be looked up',
  EHOSTUNREACH: 'there is no way to that machine',
  ENETUNREACH: 'there is no way to that machine',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the password is wrong',
  '28000': 'it does not let this user in',
  '3D000': 'there is no database of that name',
  '42501': 'this user may not make tables there',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
}

/** Why the database cannot be used, in one sentence for the person who set it up; null where it is a bug of ours. */
export function whyNoDatabase(error: unknown, databaseUrl: string | undefined): string | null {
  if (error instanceof StartRefusal || error instanceof WrongSetting) return error.message
  if (!(error instanceof Error)) return null
  const reason = reasonOf(error)
  return reason && `The database ${withoutPassword(databaseUrl)} cannot be used: ${reason}.`
}

function reasonOf(error: Error): string | null {
  const code = 'code' in error ? String(error.code) : ''
  if (reasons[code]) return reasons[code]
  if (code === 'ERR_INVALID_URL') return 'that is no address'
  if (/connection terminated/i.test(error.message)) return 'it closed the connection'
  if (/timeout|timed out/i.test(error.message)) return 'it does not answer'
  if (/database or disk is full/i.test(error.message)) return 'the disk is full'
  return error.cause instanceof Error ? reasonOf(error.cause) : null
}

function withoutPassword(databaseUrl = ''): string {
  return databaseUrl.replace(/(:\/\/[^:@/]*):.*@/, '$1@')
}
