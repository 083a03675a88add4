import type { Locator, Page } from 'playwright-core'

export type Point = { x: number; y: number }

/** The words of the document that is open. */
export const articleText = (page: Page): Locator => page.getByRole('document', { name: /^Text of/ })

/** Waits until the highlights are drawn: from then on the page answers to what one does. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0)
}

/** Selects words as with a mouse: from the left edge of the first to the right edge of the last. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { from, to } = await edgesOf(page, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** Clicks into the middle of words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words)
  await page.mouse.click(x, y)
}

/** Taps into the middle of words, as a finger does. */
export async function tapOn(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words)
  await page.touchscreen.tap(x, y)
}

async function middleOf(page: Page, words: string): Promise<Point> {
  const { from } = await edgesOf(page, words.slice(Math.floor(words.length / 2)))
  return { x: from.x + 2, y: from.y }
}

/** Where words begin and end on the screen, after they were scrolled to; both in the middle of their lines. */
export async function edgesOf(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  return articleText(page).evaluate((article, wanted) => {
    const range = rangeOf(article, wanted)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) throw new Error(`“${wanted}” is not on the screen`)
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
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
