import type { Page } from 'playwright-core'
import type { BenchGround } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { openContext } from '@/tests/bench/open-context'
import { conditions, openUntilPainted } from '@/tests/bench/painted'

declare global {
  interface Window {
    drawn: Promise<{ frameCount: number; elapsedMs: number }>
  }
}

const runs = 9

/** From the key that makes a claim of the selected words to the frame that shows it. */
export async function addClaim(place: BenchGround): Promise<Figure[]> {
  const { article } = place
  const context = await openContext(place)
  const page = await context.newPage()
  await openUntilPainted(page, article.withClaims, conditions.claimsAreDrawn)
  const frames: number[] = []
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    await selectWords(page, run)
    await page.evaluate(countFromNextKey)
    await page.keyboard.press('h')
    const { frameCount, elapsedMs } = await page.evaluate(() => window.drawn)
    frames.push(frameCount)
    times.push(elapsedMs)
  }
  await context.close()
  return [
    figure('add a claim: frames until it is drawn', 'frames', frames, 2),
    figure('add a claim: until it is painted', 'ms', times),
  ]
}

/** Selects the first words of a paragraph that is on the screen then, as a person does who reads. */
async function selectWords(page: Page, paragraph: number): Promise<void> {
  await page.evaluate((index) => {
    const target = document.querySelectorAll('.ProseMirror p')[index]
    const text = target?.firstChild
    if (!(text instanceof Text)) throw new Error(`Paragraph ${index} does not begin with text`)
    target?.scrollIntoView({ block: 'center' })
    getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, text.length))
  }, paragraph)
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor()
}

/** Runs in the page: counts the frames from the next key that is pressed to the one that shows a passage more. */
function countFromNextKey(): void {
  const before = window.countHighlights()
  window.drawn = new Promise((resolve) => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        let frameCount = 0
        const look = () => {
          frameCount += 1
          if (window.countHighlights() <= before) return requestAnimationFrame(look)
          return requestAnimationFrame(() => {
            resolve({ frameCount, elapsedMs: performance.now() - timeStamp })
          })
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  })
}
