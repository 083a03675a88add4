/** Why the database cannot be used. The message is one sentence for the person who starts the program. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
