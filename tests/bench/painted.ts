import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the frame after the one that showed it. */
    paintedMs?: number
    /** How many passages the browser paints over the text, on and off the screen. */
    countHighlights(): number
  }
}

const isMounted = `document.querySelector('.ProseMirror') !== null`

/** What a page is waited for, as source code: it is asked in every frame, before anything of the page runs. */
export const conditions = {
  textIsMounted: isMounted,
  claimsAreDrawn: `${isMounted} && window.countHighlights() > 0`,
  boardIsThere: `document.readyState === 'complete' && document.querySelector('table') !== null`,
}

/** Opens an address and answers when what is waited for was painted, in milliseconds since the navigation began. */
export async function openUntilPainted(page: Page, url: string, condition: string) {
  await page.addInitScript(`{
    window.countHighlights = () =>
      [...CSS.highlights.values()].reduce((total, highlight) => total + highlight.size, 0)
    const look = () =>
      document.body && (${condition})
        ? requestAnimationFrame(() => { window.paintedMs = performance.now() })
        : requestAnimationFrame(look)
    requestAnimationFrame(look)
  }`)
  await page.goto(url)
  const painted = await page.waitForFunction(() => window.paintedMs)
  return Number(await painted.jsonValue())
}
