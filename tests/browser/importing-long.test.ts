import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { newDocumentPath } from '@/lib/addresses'
import { articleText, liveText } from '@/tests/browser/support/article'
import { addAs, chooseFiles, fileOf, previewOf } from '@/tests/browser/support/importing'
import { openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const sentence = 'Whoever trades in need trades for as long as the need lasts, and no longer. '

/** A text of so many characters, in paragraphs of so many sentences. */
function longText(characterCount: number, sentencesEach: number): string {
  const paragraphs: string[] = []
  for (let length = 0; length < characterCount; ) {
    const paragraph = `Part ${paragraphs.length}. ${sentence.repeat(sentencesEach)}`.trim()
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

it.each([
  ['in 2,300 paragraphs', 1_000_000, 6],
  ['in 12,000 paragraphs', 1_000_000, 1],
])(
  'a text of 1,000,000 characters %s is looked at, changed and read',
  async (name, length, each) => {
    const { page } = await openApp({ path: newDocumentPath(workedProject) })
    const text = longText(length, each)
    const title = `A long text ${name}`
    const seconds: Record<string, number> = {}
    const timed = async (what: string, work: () => Promise<unknown>) => {
      const start = performance.now()
      await work()
      seconds[what] = Math.round(performance.now() - start) / 1000
    }

    await timed('preview', async () => {
      await chooseFiles(page, fileOf('long.txt', text))
      await previewOf(page).getByText('Part 3.').first().waitFor()
    })
    const count = previewOf(page).getByText(/words kept$/)
    const before = await count.textContent()
    seconds['leave a block out'] = await pressed(page, '[data-stop="block-3"]')
    expect(await count.textContent()).not.toBe(before)
    await page.locator('[data-stop="block-3"]').press('End')
    const last = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))
    expect(Number(last?.replace('block-', ''))).toBeGreaterThan(1000)
    seconds['leave out all before'] = await pressed(page, 'button:text-is("Leave out all before")')
    seconds['as it was found'] = await pressed(page, 'button:text-is("As it was found")')
    expect(await count.textContent()).toBe(before)
    await timed('reader', async () => {
      await addAs(page, title)
      await articleText(page).getByText('Part 3.').first().waitFor()
    })
    await timed('reader, live', () => liveText(page).waitFor())
    console.info(`1,000,000 characters ${name}, in seconds: ${JSON.stringify(seconds)}`)
  },
  180_000,
)

/** How many seconds it takes in the page itself until it has been drawn anew. */
async function pressed(page: Page, selector: string): Promise<number> {
  const milliseconds = await page.locator(selector).evaluate(
    (target) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        if (target instanceof HTMLElement) target.click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      }),
  )
  return Math.round(milliseconds) / 1000
}
