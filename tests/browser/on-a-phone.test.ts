import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, claimPath, documentPath } from '@/lib/addresses'
import { articleText, liveText, tapOn } from '@/tests/browser/support/article'
import { addClaim, newestClaim, quotesOf } from '@/tests/browser/support/claims'
import { cardOf, choose, claimForm } from '@/tests/browser/support/fields'
import { openApp, phone } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const view = { width: phone, height: 844 }

describe('an article on a phone', () => {
  it('is annotated by finger: select, claim, fill in, and all is there after a reload', async () => {
    const { page, app } = await openApp({
      ...view,
      path: documentPath(workedProject, sampleArticle),
    })
    await liveText(page).waitFor()
    const before = await countIn(page)
    await holdAndStretch(page, 'guard', 'caught many off guard')
    const bar = page.getByRole('toolbar', { name: 'Selected words' })
    await bar.waitFor()
    await expectInWindow(bar)

    await bar.getByRole('button', { name: 'Claim' }).tap()
    const form = claimForm(page)
    await form.waitFor()
    await choose(
      form.getByRole('combobox', { name: 'Question' }),
      'relationship rest on',
      /^What does the Russia–North Korea relationship rest on/,
    )
    await form.getByRole('radio', { name: /^Durable interests/ }).tap()
    await form.getByRole('button', { name: 'Done' }).tap()
    await form.waitFor({ state: 'detached' })

    await expect.poll(async () => (await newestClaim(app)).assessments.length).toBe(1)
    const claim = await newestClaim(app)
    expect(quotesOf(claim)).toEqual(['caught many off guard'])
    await cardOf(page, claim.number).getByText('Durable interests').waitFor()
    await page.reload()
    await liveText(page).waitFor()
    expect(await countIn(page)).toBe(before + 1)
    await tapOn(page, 'caught many off guard')
    await cardOf(page, claim.number).getByText('Durable interests').waitFor()
  })

  it('shows the claim that is tapped in a sheet, and leaves the words above it in sight', async () => {
    const { page, app } = await openApp(view)
    const { number } = await addClaim(app, 'The move was concerning enough')
    await page.goto(documentPath(workedProject, sampleArticle))
    await liveText(page).waitFor()
    await tapOn(page, 'The move was concerning enough')
    const sheet = page.getByRole('dialog', { name: `C-${number}` })
    await sheet.waitFor()
    const passage = await articleText(page).getByText('The move was concerning').boundingBox()
    const top = (await sheet.boundingBox())?.y
    expect(passage?.y).toBeLessThan(top ?? 0)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await sheet.waitFor({ state: 'detached' })
  })

  it('lists all claims, and goes to the one that is chosen', async () => {
    const { page, app } = await openApp(view)
    const { number } = await addClaim(app, 'Policy needs to be built')
    await page.goto(documentPath(workedProject, sampleArticle))
    await liveText(page).waitFor()
    await page.getByRole('button', { name: /^\d+ claims$/ }).tap()
    const list = page.getByRole('dialog', { name: /^\d+ claims$/ })
    await list.getByRole('button', { name: new RegExp(`^C-${number}\\b`) }).tap()
    await list.waitFor({ state: 'detached' })
    await page.getByRole('dialog', { name: `C-${number}` }).waitFor()
  })

  it('opens at a claim by its address', async () => {
    const { page, app } = await openApp(view)
    const { number } = await addClaim(app, 'this new reality')
    await page.goto(claimPath(workedProject, sampleArticle, number))
    await page.getByRole('dialog', { name: `C-${number}` }).waitFor()
  })
})

describe('a board on a phone', () => {
  it('scrolls sideways in its frame, with the positions always in sight', async () => {
    const { page } = await openApp({ ...view, path: boardPath(workedProject, 'what-it-rests-on') })
    const frame = page.getByRole('region', { name: 'Board' })
    const position = page.getByRole('rowheader', { name: /^Durable interests/ })
    const before = await position.boundingBox()
    const scrolled = await frame.evaluate((element) => {
      element.scrollLeft = element.scrollWidth
      return element.scrollLeft
    })
    expect(scrolled).toBeGreaterThan(200)
    expect((await position.boundingBox())?.x).toBe(before?.x)
    expect(await page.evaluate(() => window.scrollX)).toBe(0)
  })
})

describe('a pair on a phone', () => {
  it('is read one passage below the other and judged by finger', async () => {
    const { page } = await openApp({ ...view, path: boardPath(workedProject, 'what-it-rests-on') })
    await page.getByRole('link', { name: /^(Read|Judge) the pairs$/ }).tap()
    await page.getByRole('form', { name: 'Your verdict' }).waitFor()
    const pair = page.url()
    const [first, second] = await page.getByRole('article').all()
    const [above, below] = [await first?.boundingBox(), await second?.boundingBox()]
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))

    await page.getByRole('navigation', { name: 'On this page' }).getByText('Verdict').tap()
    const form = page.getByRole('form', { name: 'Your verdict' })
    await form.getByRole('radio', { name: /^Compatible/ }).tap()
    await form.getByRole('textbox', { name: 'Reason' }).fill('They speak of different years.')
    await form.getByRole('button', { name: /^Save/ }).tap()
    await page.getByText('Saved: compatible').waitFor()
    await page.goto(pair)
    await page.getByText('They speak of different years.').waitFor()
  })
})

/**
 * Selects by touch. A browser without a screen has no long press, and its handles are no part of the page: what they
 * do is to change the selection after a finger was there.
 */
async function holdAndStretch(page: Page, pressed: string, words: string): Promise<void> {
  await tapOn(page, pressed)
  await articleText(page).evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start === -1) continue
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
      return
    }
  }, words)
}

/** How many claims the bar at the foot of the screen counts. */
async function countIn(page: Page): Promise<number> {
  const words = await page.getByRole('button', { name: /^\d+ claims$/ }).textContent()
  return Number.parseInt(words ?? '', 10)
}

async function expectInWindow(element: Locator): Promise<void> {
  const box = await element.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone)
}
