const pollMs = 500

/**
 * npm passes a signal on to the shell it started us with, and some shells die of it without telling us. So a command
 * that npm runs also ends when that shell is gone.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, pollMs).unref()
}
