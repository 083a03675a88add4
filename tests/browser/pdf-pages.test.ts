import { parse } from 'csv-parse/sync'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newDocumentPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import {
  articleText,
  clickOn,
  dragBetween,
  dragOver,
  edgesOf,
  liveText,
  type Point,
  selectedWords,
} from '@/tests/browser/support/article'
import { newestClaim, quotesOf } from '@/tests/browser/support/claims'
import { cardOf } from '@/tests/browser/support/fields'
import { addAs, chooseFiles, fixture, previewOf } from '@/tests/browser/support/importing'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

/** The middle of the mark of a page in the text. */
async function middleOf(mark: Locator): Promise<Point> {
  const box = await mark.boundingBox()
  if (!box) throw new Error('The mark is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('a PDF', () => {
  it('keeps the numbers of its pages, and what is marked says on which it is', async () => {
    const { page, app, context } = await openApp({ path: newDocumentPath(workedProject) })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await chooseFiles(page, fixture('bridge.pdf'))
    await previewOf(page).getByText('593 of 613 words kept').waitFor()
    await previewOf(page).getByText('Left out: 11, The Bridge at Alder').waitFor()
    await addAs(page, 'The bridge, in print')
    await articleText(page).locator('[data-page-break="12"]').first().waitFor()

    // Over the turn of the page, which adds nothing to what is quoted or copied.
    const words = 'bought that copy and put it away'
    await dragOver(page, words)
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words)
    await page.keyboard.press('h')
    await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual([words])
    const { number } = await newestClaim(app)
    await cardOf(page, number).getByText('pp. 11–12', { exact: true }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    const csv = await fetch(`${app.address}/api/v1/projects/${workedProject}/export?format=csv`)
    const rows: Record<string, string>[] = parse(await csv.text(), { bom: true, columns: true })
    expect(rows.find((row) => row.claim_id === `C-${number}`)?.page).toBe('11–12')
  })

  it.each([desktop, phone])('shows its pages beside the text at %i pixels', async (width) => {
    const { page } = await openApp({ path: newDocumentPath(workedProject), width, height: 844 })
    await chooseFiles(page, fixture('bridge.pdf'))
    await addAs(page, `The bridge at ${width}`)
    const mark = articleText(page).locator('[data-page-break="12"]').first()
    await mark.waitFor()
    const drawn = () => mark.evaluate((element) => getComputedStyle(element, '::before').content)
    await expect.poll(drawn).toBe('"12"')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it.each([desktop, phone])('is selected from the mark of a page at %i pixels', async (width) => {
    const { page } = await openApp({ path: newDocumentPath(workedProject), width, height: 844 })
    await chooseFiles(page, fixture('bridge.pdf'))
    await addAs(page, `The bridge marked at ${width}`)
    await liveText(page).waitFor()
    const mark = articleText(page).locator('[data-page-break="12"]').first()
    const tools = page.getByRole('toolbar', { name: 'Selected words' })

    for (const [words, farEdge] of [
      ['away, where it was', 'to'],
      ['put it', 'from'],
    ] as const) {
      for (const beginsOnMark of [true, false]) {
        const far = (await edgesOf(page, words))[farEdge]
        const near = await middleOf(mark)
        await (beginsOnMark ? dragBetween(page, near, far) : dragBetween(page, far, near))
        await tools.waitFor()
        expect((await selectedWords(page)).trim()).toBe(words)
        await clickOn(page, 'Of the three parties')
        await tools.waitFor({ state: 'detached' })
      }
    }
  })
})
