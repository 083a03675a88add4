import type { z } from 'zod'
import { storable } from '@/lib/boundary/storable'
import { InvalidInput } from '@/lib/errors'
import { describePath } from '@/lib/exchange/problem'

/** So many problems are named at once; a request that is wrong throughout would fill a page. */
const mostNamed = 3

/** What the schema makes of the input, or a refusal that says what is wrong with it, one problem a line. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(storable(input), { error: describeIssue })
  if (parsed.success) return parsed.data
  const messages = new Set(parsed.error.issues.map(({ message }) => message))
  throw new InvalidInput([...messages].slice(0, mostNamed).join('\n'))
}

/** For what the schema itself has no words. */
const describeIssue: z.core.$ZodErrorMap = (issue) => {
  const name = describePath(issue.path ?? []) || 'The request'
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} is not of the right kind: ${issue.expected} is expected.`
    case 'too_big':
      return `${name} is too long: at most ${issue.maximum.toLocaleString('en')} are allowed.`
    case 'too_small':
      return `${name} is too short: at least ${issue.minimum.toLocaleString('en')} are needed.`
    case 'invalid_value':
      return `${name} is none of: ${issue.values.join(', ')}.`
    default:
      return `${name} is not valid.`
  }
}
