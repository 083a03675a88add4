import { z } from 'zod'
import { speakerKey } from '@/lib/comparison/voice'

/** In code units, as in COUNTERPOINT_ANNOTATOR. */
export const longestPersonName = 200

/** The name that somebody signs claims and verdicts with. */
export const personNameSchema = z
  .string()
  .trim()
  .min(1, 'Write a name')
  .max(longestPersonName, `A name has at most ${longestPersonName} characters`)
  .refine((name) => !/\p{Cc}/u.test(name), 'A name is one line')
  .refine((name) => speakerKey(name) !== '', 'A name has at least one letter or digit')

/** Who among these has the name already, in whatever spelling: "ana" is Ana. Null where nobody has. */
export function personOfName(name: string, people: readonly string[]): string | null {
  const key = speakerKey(name)
  return people.find((known) => speakerKey(known) === key) ?? null
}
