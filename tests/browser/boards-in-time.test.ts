import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const replaced = '“No bilateral military deal has been announced”'

describe.each([desktop, phone])('a board in time, at %i pixels', (width) => {
  it('strikes through what was superseded, says by whom, and lets it stand before', async () => {
    const { page } = await openApp({ width, path: boardPath(workedProject, 'formal-agreement') })
    const quote = page.getByRole('link', { name: replaced })
    await page.getByText(/^C-89 superseded by C-137 \(said by /).waitFor()
    expect(await quote.locator('s').count()).toBe(1)
    const history = page.getByText(/^History: a claim was superseded: \d+ pairs$/)
    await history.waitFor()

    await page.getByRole('combobox', { name: 'As of' }).selectOption('5 November 2023')
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2023-11-05')
    await page
      .getByText(/^C-89 superseded by/)
      .first()
      .waitFor({ state: 'detached' })
    await page
      .getByText(/\+\d+ more/)
      .first()
      .click()
    await quote.waitFor()
    expect(await quote.locator('s').count()).toBe(0)
    expect(await history.count()).toBe(0)
    await page.reload()
    await page.getByText(/^As of 5 November 2023: \d+ later documents? hidden/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  }, 120_000)
})

describe('kinds of disagreement, by keyboard', () => {
  it('narrow the board, its numbers and its address', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'effect-of-munitions') })
    const direct = page.getByRole('checkbox', { name: /^Direct \d+$/ })
    const before = await pairsListed(page)
    const name = (await direct.evaluate((element) => element.parentElement?.textContent)) ?? ''
    await tabTo(page, direct)
    await page.keyboard.press('Space')
    await page.waitForURL((url) => url.searchParams.get('kinds') === 'direct')
    const count = Number(name.replace(/\D+/g, ''))
    await expect.poll(() => pairsListed(page)).toBe(count)
    expect(count).toBeLessThan(before)
    await page.getByRole('link', { name: new RegExp(`^${count} pairs? of this kind`) }).waitFor()
    await page.getByRole('link', { name: 'All kinds' }).press('Enter')
    await expect.poll(() => pairsListed(page)).toBe(before)
  })

  it('narrow the overview, and the boards that it leads to', async () => {
    const { page } = await openApp({ path: projectPath(workedProject) })
    const questions = page
      .getByRole('region', { name: 'Questions' })
      .getByRole('heading', { level: 3 })
    const before = await questions.count()
    await tabTo(page, page.getByRole('checkbox', { name: /^Direct \d+$/ }))
    await page.keyboard.press('Space')
    await page.waitForURL((url) => url.searchParams.get('kinds') === 'direct')
    await expect.poll(() => questions.count()).toBeLessThan(before)
    await questions.first().getByRole('link').press('Enter')
    await page.waitForURL(/\/questions\/.+[?]kinds=direct$/)
  })
})

describe('what is a disagreement of whom', () => {
  it('is said in words: sources that differ, a document that opposes itself, publications far apart', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'effect-of-munitions') })
    await page
      .getByRole('link', { name: /^Sources differ \d+ pairs?$/ })
      .first()
      .waitFor()
    await page.getByText('8 months apart: check whether the world changed').first().waitFor()

    const head = page.getByRole('columnheader', { name: /^KEI/ })
    const tension = head.getByRole('link', { name: /^Inner tension \d+ places?$/ })
    await tabTo(page, tension)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#inner-tension')
    await page.getByText(/^Inner tension: \d+ pairs?$/).waitFor()

    await page.goto(projectPath(workedProject))
    const documents = page
      .getByRole('region', { name: 'Documents' })
      .getByRole('listitem')
      .filter({ hasText: 'Rethink North Korea-Russia relations' })
    await documents
      .getByText(/^Inner tension on \d+ questions?$/)
      .first()
      .click()
    await documents
      .getByRole('link', { name: 'What do North Korea’s munitions change' })
      .first()
      .waitFor()
  })

  it('stands at the speaker, whom the document opposes', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'effect-of-munitions') })
    const rejected = page.getByRole('link', {
      name: /^“North Korean support would likely be ineffective/,
    })
    expect(await rejected.count()).toBe(2)
    expect(await rejected.first().locator('s').count()).toBe(1)
    await rejected.first().focus()
    expect(await hasFocus(rejected.first())).toBe(true)
    await page.getByText('2 reported and rejected claims, 1 reported claim not counted').waitFor()
    await page.getByRole('rowheader', { name: /speakers? on “They change little”/ }).waitFor()
    await page.getByText('Mark Milley, quoted in KEI, which rejects it').waitFor()
  })
})

const pairsListed = (page: Page) =>
  page.getByRole('region', { name: 'Pairs on this question' }).getByRole('listitem').count()
