import { StartRefusal } from '@/lib/db/start-refusal'
import { WrongSetting } from '@/lib/env'

/** Why the database cannot be used, in one sentence for the person who set it up; null where it is a bug of ours. */
export function whyNoDatabase(error: unknown): string | null {
  return error instanceof StartRefusal || error instanceof WrongSetting ? error.message : null
}
