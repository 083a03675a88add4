/** A command stops here. The message is one sentence for the person who ran it; `output` is what led to it. */
export class CannotGoOn extends Error {
  /** @override */
  name = 'CannotGoOn'

  /**
   * @param {string} message
   * @param {string} [output]
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/**
 * Runs a command to its end. What it cannot do is said in one sentence, and the exit code tells.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command()
  } catch (error) {
    console.error(sayWhy(error))
    process.exit(1)
  }
}

/** @param {unknown} error */
function sayWhy(error) {
  if (isDiskFull(error)) return 'The disk is full: free some space and run this again.'
  return error instanceof CannotGoOn ? describeStop(error) : error
}

const shownLines = 60

/**
 * The sentence, after the end of what led to it: the last line is the one that is read.
 * @param {CannotGoOn} stop
 */
export function describeStop({ output, message }) {
  const lines = output.split('\n').slice(-shownLines)
  return `${lines.join('\n')}${message}`
}

/** @param {unknown} error */
export function isDiskFull(error) {
  if (!(error instanceof Error)) return false
  if ('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) return true
  return (
    error instanceof CannotGoOn &&
    /ENOSPC|EDQUOT|no space left on device|os error 28/i.test(error.output)
  )
}
