/** Runs work at once, and again at most once a frame while the page is scrolled or resized. Gives the way to stop. */
export function onScrollFrame(work: () => void): () => void {
  let frame = 0
  const run = () => {
    frame = 0
    work()
  }
  const runSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(run)
  }
  work()
  window.addEventListener('scroll', runSoon, { passive: true })
  window.addEventListener('resize', runSoon)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', runSoon)
    window.removeEventListener('resize', runSoon)
  }
}
