import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath } from '@/lib/addresses'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const leadingQuestion = 'What does the Russia–North Korea relationship rest on?'
const transactional =
  '“If they find a way to make common cause in the wake of their summit, the motives and terms will be strictly transactional.”'
const durable = /deeper forces at work that are shaping this relationship and will maintain it/

describe.each([
  { width: desktop, height: 900 },
  { width: phone, height: 844 },
])('a newcomer, on a screen $width pixels wide', (view) => {
  it('finds the question on which the sources disagree most, and both sides of it', async () => {
    const { page } = await openApp({ ...view, path: '/' })
    await page.getByRole('link', { name: 'Russia and North Korea' }).click()
    await page.getByRole('heading', { level: 1, name: 'Russia and North Korea' }).waitFor()
    await page.getByRole('link', { name: leadingQuestion }).click()
    await page.getByRole('heading', { level: 1, name: leadingQuestion }).waitFor()

    expect(await cellOf(page, 'Transactions', 'IISS')).toContain(transactional)
    expect(await cellOf(page, 'Durable interests', 'KEI')).toMatch(durable)
    expect(await cellOf(page, 'Transactions', 'KEI')).toMatch(/nothing on this \(checked by .+\)/)
    expect(await cellOf(page, 'Transactions', 'Atlantic Council')).toContain(
      'Rejected by Atlantic Council, not counted',
    )
  })

  it('reads a quote in its article without leaving the board', async () => {
    const { page } = await openApp({ ...view, path: boardPath(workedProject, 'what-it-rests-on') })
    await page.getByRole('link', { name: transactional }).click()
    const passage = page.getByRole('complementary', { name: /^The surge of activity/ })
    await passage.waitFor()
    const marked = passage.locator('mark', { hasText: 'strictly transactional' })
    expect(await isInSight(marked)).toBe(true)

    await page.reload()
    await passage.waitFor()
    await expect.poll(() => isInSight(marked)).toBe(true)
    await page.keyboard.press('Escape')
    await passage.waitFor({ state: 'detached' })
    expect(await hasFocus(page.getByRole('link', { name: transactional }))).toBe(true)
    await page.getByRole('table').waitFor()
  })

  it('sees a rejected view struck through at its document and in full at whom it quotes', async () => {
    const { page } = await openApp({ ...view, path: boardPath(workedProject, 'what-it-rests-on') })
    const quotes = page.getByRole('link', {
      name: /^“recent weapons and supplies transfers as simply/,
    })
    expect(await quotes.count()).toBe(2)
    expect(await quotes.locator('s').count()).toBe(1)
    await page
      .getByText('Others, not named: quoted in Atlantic Council, which rejects it')
      .waitFor()
    await quotes.first().focus()
    await page.getByText('1 reported and rejected claim not counted').waitFor()
    await page.getByRole('checkbox', { name: /^Show who is quoted, \d+ not held$/ }).click()
    await expect.poll(() => quotes.count()).toBe(0)
  })

  it('goes from the board to two passages side by side', async () => {
    const { page } = await openApp({ ...view, path: boardPath(workedProject, 'what-it-rests-on') })
    await page.getByRole('link', { name: 'Read the pairs' }).click()
    await page.getByRole('form', { name: 'Your verdict' }).waitFor()
    const sides = page.getByRole('article')
    expect(await sides.count()).toBe(2)
    for (const side of await sides.all()) {
      expect(await side.locator('mark').count()).toBeGreaterThan(0)
      expect(await side.getByRole('time').count()).toBe(1)
    }
    await page.getByText('Why this pair is shown').waitFor()
    expect(await page.getByText(/days apart/).count()).toBeGreaterThan(0)
  })
})

describe('what an empty cell says', () => {
  it('tells silence from what nobody has checked', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'alliance') })
    await page
      .getByRole('button', { name: /^The Diplomat: silent \(checked by .+\)/ })
      .first()
      .waitFor()

    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('button', { name: 'Add a question' }).click()
    const dialog = page.getByRole('dialog', { name: 'New question' })
    await dialog.getByRole('textbox', { name: 'Question' }).fill('Who gains more?')
    await dialog.getByRole('textbox', { name: 'Position 1' }).fill('Russia')
    await dialog.getByRole('textbox', { name: 'Position 2' }).fill('North Korea')
    await dialog.getByRole('button', { name: 'Add the question' }).click()
    await page.getByRole('link', { name: 'Who gains more?' }).click()
    await page.getByText(/^To fill a cell, open a document/).waitFor()

    const unchecked = page.getByRole('button', { name: 'IISS: not checked yet. Change' })
    const silent = page.getByRole('button', {
      name: 'IISS: silent (checked by Local reader). Change',
    })
    await unchecked.first().click()
    await page.getByRole('menuitem', { name: 'Checked: silent on the question' }).click()
    await silent.first().waitFor()
    await page.reload()
    await silent.first().waitFor()
    await page.keyboard.press('Control+z')
    await unchecked.first().waitFor()
  })
})

describe('a verdict, by keyboard alone', () => {
  it('is given, leads to the next pair, is there after a reload, and can be taken back', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'what-it-rests-on') })
    await tabTo(page, page.getByRole('link', { name: 'Read the pairs' }))
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'Your verdict' })
    await form.waitFor()
    const firstPair = page.url()

    await page.keyboard.press('1')
    expect(await form.getByRole('radio', { name: /^Contradiction/ }).isChecked()).toBe(true)
    await tabTo(page, form.getByRole('checkbox', { name: 'Direct' }))
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await hasFocus(form.getByRole('textbox', { name: 'Reason' }))).toBe(true)
    await page.keyboard.type('One calls it a deal, the other a lasting interest.')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL((url) => url.href !== firstPair)
    await page.getByText('Saved: contradiction').waitFor()

    await page.goto(firstPair)
    const verdict = page
      .getByRole('region', { name: 'Verdicts' })
      .getByText('One calls it a deal, the other a lasting interest.')
    await verdict.waitFor()
    await page.reload()
    await verdict.waitFor()
    await page.keyboard.press('Control+z')
    await verdict.waitFor({ state: 'detached' })
    await page.getByText(/^Undone: /).waitFor()
  })

  it('says what it lacks: what the pair is, and why one claim replaces another', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'what-it-rests-on') })
    await page.getByRole('link', { name: 'Read the pairs' }).click()
    await page.getByRole('form', { name: 'Your verdict' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Choose what the pair is').waitFor()
    await page.keyboard.press('4')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Say why one claim replaces the other').waitFor()
    expect(await hasFocus(page.getByRole('textbox', { name: 'Reason' }))).toBe(true)
  })
})

/** What stands in the cell of a position and a document. */
async function cellOf(page: Page, position: string, publisher: string): Promise<string | null> {
  const heads = await page.getByRole('columnheader').allTextContents()
  const index = heads.findIndex((head) => head.startsWith(publisher))
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: position }) })
  return row
    .getByRole('cell')
    .nth(index - 1)
    .textContent()
}

async function isInSight(element: Locator): Promise<boolean> {
  return element.first().evaluate((mark) => {
    const { left, top } = mark.getClientRects()[0] ?? new DOMRect()
    return mark.contains(document.elementFromPoint(left + 2, top + 4))
  })
}
