import type { Locator, Page } from 'playwright-core'

export type Point = { x: number; y: number }

/** The words of the document that is open. */
export const articleText = (page: Page): Locator => page.getByRole('document', { name: /^Text of/ })

/** The same once the editor has it: before, the page only shows the words. */
export const liveText = (page: Page): Locator =>
  articleText(page).and(page.locator('[contenteditable=false]'))

/** Selects words as with a mouse: from the left edge of the first to the right edge of the last. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { from, to } = await edgesOf(page, words)
  await dragBetween(page, from, to)
}

/** Presses at a point of the screen, and lets go at another. */
export async function dragBetween(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** Clicks into the middle of words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { middle } = await edgesOf(page, words)
  await page.mouse.click(middle.x, middle.y)
}

/** Taps into the middle of words, as a finger does. */
export async function tapOn(page: Page, words: string): Promise<void> {
  const { middle } = await edgesOf(page, words)
  await page.touchscreen.tap(middle.x, middle.y)
}

type Edges = { from: Point; middle: Point; to: Point }

/** Where words begin and end on the screen, after they were scrolled to; all in the middle of their lines. */
export async function edgesOf(page: Page, words: string): Promise<Edges> {
  // A font that comes late moves every word.
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  return liveText(page).evaluate((article, wanted) => {
    const range = rangeOf(article, wanted)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) throw new Error(`“${wanted}” is not on the screen`)
    const height = ({ top, bottom }: DOMRect) => (top + bottom) / 2
    return {
      from: { x: first.left + 1, y: height(first) },
      middle: { x: (first.left + first.right) / 2, y: height(first) },
      to: { x: last.right - 1, y: height(last) },
    }

    function rangeOf(element: Element, quote: string): Range {
      const start = element.textContent.indexOf(quote)
      if (start === -1) throw new Error(`“${quote}” is not in the text`)
      const found = document.createRange()
      found.setStart(...placeAt(element, start))
      found.setEnd(...placeAt(element, start + quote.length))
      return found
    }

    function placeAt(element: Element, offset: number): [Node, number] {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let passed = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (passed + length >= offset) return [node, offset - passed]
        passed += length
      }
      throw new Error('The text is shorter than that')
    }
  }, words)
}

/** What is selected in the page, as it would be copied. */
export const selectedWords = (page: Page): Promise<string> =>
  page.evaluate(() => String(getSelection()))
