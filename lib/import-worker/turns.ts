type TurnOptions = {
  /** How many are before this one, told whenever it changes. */
  onWaiting?: ((ahead: number) => void) | undefined
  signal?: AbortSignal | undefined
}

export type Turns = {
  /** Waits until it is one's turn; what it answers with has to be called when the turn is over. */
  take: (options: TurnOptions) => Promise<() => void>
}

type Waiting = { begin: () => void; onWaiting: (ahead: number) => void }

/** Lets so many work at once, and the others in the order in which they came. */
export function createTurns(mostAtOnce: number): Turns {
  const waiting: Waiting[] = []
  let running = 0

  function tellAll(): void {
    for (const [index, { onWaiting }] of waiting.entries()) onWaiting(mostAtOnce + index)
  }

  /** The turn goes to whoever has waited longest. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next.begin()
    else running -= 1
    tellAll()
  }

  function wait({ onWaiting = () => {}, signal }: TurnOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        waiting.splice(waiting.indexOf(one), 1)
        tellAll()
        reject(signal?.reason)
      }
      const begin = () => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const one: Waiting = { begin, onWaiting }
      signal?.addEventListener('abort', giveUp, { once: true })
      waiting.push(one)
      onWaiting(mostAtOnce + waiting.length - 1)
    })
  }

  return {
    take: async (options) => {
      options.signal?.throwIfAborted()
      if (running < mostAtOnce) running += 1
      else await wait(options)
      return leave
    },
  }
}
