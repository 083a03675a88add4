/** A known refusal. Its message is written for the person who asked; causes never leave the server. */
export abstract class Refusal extends Error {
  abstract readonly kind: 'not-found' | 'forbidden' | 'conflict' | 'invalid-input'
  /** The HTTP status that says the same. */
  abstract readonly httpStatus: number
}

export class NotFound extends Refusal {
  readonly kind = 'not-found'
  readonly httpStatus = 404
}

export class Forbidden extends Refusal {
  readonly kind = 'forbidden'
  readonly httpStatus = 403
}

/** Somebody else changed the same thing first. `current` is what is stored now. */
export class Conflict extends Refusal {
  readonly kind = 'conflict'
  readonly httpStatus = 409

  constructor(
    message: string,
    readonly current: unknown = null,
  ) {
    super(message)
  }
}

export class InvalidInput extends Refusal {
  readonly kind = 'invalid-input'
  readonly httpStatus = 422
}

/** What a server action or an API route answers. A conflict carries what is stored now. */
export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; kind: Refusal['kind'] | 'bug'; status: number; message: string; current?: unknown }
