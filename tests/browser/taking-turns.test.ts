import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, documentPath, exchangePath, projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { dragOver } from '@/tests/browser/support/article'
import { newestClaim, storedClaims } from '@/tests/browser/support/claims'
import { cardButtonOf, cardOf, choose, claimForm } from '@/tests/browser/support/fields'
import { tabTo } from '@/tests/browser/support/keyboard'
import { openApp, phone } from '@/tests/browser/support/open-app'
import { add, annotatorOf, become, menuOf, thenReloaded } from '@/tests/browser/support/people'
import {
  exportWorkedProject,
  sampleArticle,
  samplePages,
  workedProject,
} from '@/tests/browser/support/worked-project'

const article = documentPath(workedProject, sampleArticle)
async function hide(page: Page, what: RegExp): Promise<void> {
  await menuOf(page).click()
  await thenReloaded(page, () => page.getByRole('menuitemcheckbox', { name: what }).click())
}

async function show(page: Page, what: string): Promise<void> {
  await thenReloaded(page, () =>
    page.getByRole('button', { name: `Show what is hidden: ${what}` }).click(),
  )
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })

describe('two people at one machine', () => {
  it('read a passage independently, and see afterwards that they differ', async () => {
    const { page, app } = await openApp({ path: article })
    await add(page, 'Ana')
    await dragOver(page, 'caught many off guard')
    await page.getByRole('button', { name: 'Claim', exact: true }).click()
    const form = claimForm(page)
    await choose(form.getByRole('combobox', { name: 'Question' }), 'Will the cooperation last')
    await form.getByRole('radio', { name: /^Yes, it lasts/ }).check()
    await form.getByRole('button', { name: 'Done' }).click()
    await saved(page).waitFor()
    const { number } = await newestClaim(app)

    await add(page, 'Ben')
    await hide(page, /others’ readings/)
    await page.getByText('What others marked in this document is hidden').waitFor()
    expect(await cardButtonOf(page, number).count()).toBe(0)
    expect(await page.content()).not.toContain('"by":"Ana"')

    await page.getByRole('button', { name: 'I have read it to the end' }).click()
    await cardButtonOf(page, number).click()
    await cardOf(page, number).getByText('Marked by somebody else').waitFor()
    await cardOf(page, number)
      .getByRole('button', { name: `Edit C-${number}` })
      .click()
    expect(await form.getByRole('combobox', { name: 'Who says it' }).count()).toBe(0)
    await choose(form.getByRole('combobox', { name: 'Question' }), 'Will the cooperation last')
    await form.getByRole('radio', { name: /^No, it is temporary/ }).check()
    await form.getByRole('combobox', { name: 'Who says it' }).waitFor()
    await form.getByRole('button', { name: 'Done' }).click()
    await saved(page).waitFor()
    const readings = (await newestClaim(app)).assessments.map(({ by }) => by)
    expect(readings.toSorted()).toEqual(['Ana', 'Ben'])

    await show(page, 'Others’ readings are hidden until you have yours')
    const chips = cardOf(page, number).getByRole('listitem')
    await chips.filter({ hasText: 'Yes, it lasts' }).waitFor()
    await chips.filter({ hasText: 'No, it is temporary' }).waitFor()
    const { questions } = await exportWorkedProject(app)
    const asked = questions.find(({ text }) => text === 'Will the cooperation last?')
    await page.goto(boardPath(workedProject, asked?.slug ?? ''))
    await page.getByText('Readers differ').first().waitFor()
  })

  it('keep what each of them typed, in a window that is open for the other one as well', async () => {
    const { page, context, app, complaints } = await openApp({ path: article })
    await add(page, 'Cleo')
    await dragOver(page, 'met in September 2023')
    await page.getByRole('button', { name: 'Highlight', exact: true }).click()
    await saved(page).waitFor()
    const { id, number } = await newestClaim(app)
    const stored = async () => (await storedClaims(app)).find((claim) => claim.id === id)
    await cardOf(page, number)
      .getByRole('button', { name: `Edit C-${number}` })
      .click()
    await claimForm(page).locator('summary', { hasText: /^More/ }).click()

    const other = await context.newPage()
    await other.goto(projectPath(workedProject))
    await add(other, 'Dan')
    await page.getByText('This page was opened as Cleo, and you are Dan now').waitFor()
    const statement = claimForm(page).getByRole('textbox', { name: 'Statement' })
    await statement.fill('Typed by Cleo.')
    await statement.blur()
    await page
      .getByRole('status')
      .filter({ hasText: 'somebody else annotates in this browser now' })
      .waitFor()
    expect(await stored()).toMatchObject({ statement: '', version: 1 })

    await thenReloaded(page, () => page.getByRole('button', { name: 'Reload as Dan' }).click())
    await saved(page).waitFor()
    expect(await annotatorOf(page)).toBe('Dan')
    expect(await stored()).toMatchObject({ statement: '', version: 1 })

    await become(page, 'Cleo')
    await expect.poll(stored).toMatchObject({ statement: 'Typed by Cleo.', createdBy: 'Cleo' })
    expect(complaints.unexpected()).toEqual([])
  })

  it('judge a pair independently, and see the other verdict after their own', async () => {
    const { page, app } = await openApp({ path: projectPath(workedProject) })
    const pair = samplePages(await exportWorkedProject(app)).pair
    await hide(page, /others’ verdicts/)
    const judge = async (name: string, outcome: RegExp) => {
      await add(page, name)
      await page.goto(pair)
      await page.getByRole('form', { name: 'Your verdict' }).waitFor()
      expect(await page.getByRole('region', { name: 'Verdicts' }).count()).toBe(0)
      await page.getByRole('radio', { name: outcome }).check()
      await page.getByRole('textbox', { name: 'Reason' }).fill(`${name} thinks so.`)
      await page.getByRole('button', { name: /^Save/ }).click()
      await page.getByText(/^Saved: /).waitFor()
      await page.goto(pair)
      await page.getByRole('region', { name: 'Verdicts' }).getByText(`${name} thinks so.`).waitFor()
    }
    await judge('Gus', /^Unsure/)
    await judge('Hal', /^Compatible/)
    await page.getByRole('region', { name: 'Verdicts' }).getByText('Gus thinks so.').waitFor()
    await page.getByRole('region', { name: 'Verdicts' }).getByText('Hal thinks so.').waitFor()
  })

  it('go nowhere in a window of somebody else but to a page that is made for them', async () => {
    const { page, context } = await openApp({ path: projectPath(workedProject) })
    await add(page, 'Ida')
    const other = await context.newPage()
    await other.goto(projectPath(workedProject))
    await add(other, 'Jon')
    await page.getByText('This page was opened as Ida, and you are Jon now').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('This page was opened as Ida, and you are Jon now. Reload').waitFor()
    await thenReloaded(page, () => page.getByRole('link', { name: 'Export' }).click())
    await expect.poll(() => annotatorOf(page)).toBe('Jon')
    expect(new URL(page.url()).pathname).toBe(exchangePath(workedProject))

    await become(other, 'Ida')
    await thenReloaded(page, () => page.getByRole('button', { name: 'Be Jon again' }).click())
    await other.getByText('This page was opened as Ida, and you are Jon now').waitFor()
    expect(await annotatorOf(page)).toBe('Jon')
  })

  it('are two, and not one in two spellings', async () => {
    const { page } = await openApp({ path: projectPath(workedProject) })
    await add(page, 'Eve Okafor')
    await menuOf(page).click()
    await page.getByRole('menuitem', { name: 'Add a person' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('eve-OKAFOR')
    await page.keyboard.press('Enter')
    await page.getByText('“eve-OKAFOR” reads like “Eve Okafor”').waitFor()
  })
})

describe('sources that are hidden', () => {
  it('have letters, in addresses and titles too, and names again in one press', async () => {
    const { page } = await openApp({ path: article })
    await hide(page, /who the sources are/)
    await page.getByText('Sources are hidden').waitFor()
    await expect.poll(() => page.title()).toMatch(/^Source [A-D] · Counterpoint$/)
    expect(page.url()).toMatch(/\/documents\/source-[a-d]$/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Source [A-D]$/)
    await show(page, 'Sources are hidden')
    await expect.poll(() => page.url()).toContain(article)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Rethink')
  })

  it('are named by a download after a question', async () => {
    const { page } = await openApp({ path: exchangePath(workedProject) })
    await hide(page, /who the sources are/)
    await page.getByRole('button', { name: /^Download / }).click()
    await page.getByText('who the sources are included').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Download / }).click()
    expect((await download).suggestedFilename()).toContain(workedProject)
  })
})

it('is all done by keyboard, in a narrow window, and accessible', async () => {
  const { page } = await openApp({ width: phone, path: projectPath(workedProject) })
  await tabTo(page, menuOf(page))
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Local reader' }).waitFor()
  expect(await accessibilityProblems(page, '[role=menu]')).toEqual([])
  await page.keyboard.type('Hide who')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/^Hide who the sources are/)
  await thenReloaded(page, () => page.keyboard.press('Enter'))
  await page.getByText('Sources are hidden').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  const button = page.getByRole('button', { name: /^Show what is hidden/ })
  await tabTo(page, button)
  await thenReloaded(page, () => page.keyboard.press('Enter'))
  await button.waitFor({ state: 'detached' })
})
