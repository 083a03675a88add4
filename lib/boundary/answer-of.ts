import { isDatabaseUnreachable } from '@/lib/db/database-errors'
import { type Answer, Conflict, Refusal } from '@/lib/errors'

/** Runs the work. A refusal becomes an answer in its own words; anything else is logged and its cause kept here. */
export async function answerOf<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return error instanceof Refusal ? answerOfRefusal(error) : answerOfBug(error)
  }
}

function answerOfRefusal(refusal: Refusal): Answer<never> {
  const { kind, httpStatus, message } = refusal
  const current = refusal instanceof Conflict ? refusal.current : null
  return { ok: false, kind, status: httpStatus, message, ...(current !== null && { current }) }
}

function answerOfBug(error: unknown): Answer<never> {
  console.error(error)
  return isDatabaseUnreachable(error)
    ? { ok: false, kind: 'bug', status: 503, message: unreachable }
    : { ok: false, kind: 'bug', status: 500, message: bug }
}

const unreachable =
  'The database cannot be reached. What you entered is still here: try again in a moment.'

const bug =
  'Something went wrong on the server, and its log says what. What you entered is still here: try again.'
