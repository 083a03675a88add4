import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { highlightPath, highlightsPath, projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { addClaim, changeClaim, storedClaims } from '@/tests/browser/support/claims'
import { choose, claimForm } from '@/tests/browser/support/fields'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { openApp, phone, type Theme } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const path = highlightsPath(workedProject)
const place = (page: Page) => page.getByRole('heading', { level: 1 })
const claimOf = async (app: RunningApp, number: number) =>
  (await storedClaims(app)).find((claim) => claim.number === number)

const begin = (page: Page) => page.getByRole('link', { name: 'Begin with the first' })

it('an empty list teaches what highlights are for', async () => {
  const { page } = await openApp({ path })
  await page.getByText('No highlights wait').waitFor()
  await page.getByRole('link', { name: 'Go to the documents' }).click()
  await page.waitForURL(/#documents$/)
})

it('by keyboard alone, each is filled in, skipped or archived, to the end and again', async () => {
  const { page, app } = await openApp()
  const first = await addClaim(app, 'caught many off guard')
  const second = await addClaim(app, 'The move was concerning enough')
  const third = await addClaim(app, 'Policy needs to be built')
  await page.goto(projectPath(workedProject))
  const entry = page.getByRole('navigation', { name: 'Project' }).getByRole('link', {
    name: 'Highlights 3 waiting',
  })
  await tabTo(page, entry)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '3 highlights in 1 document' }).waitFor()
  await tabTo(page, begin(page))
  await page.keyboard.press('Enter')

  await expect.poll(() => place(page).textContent()).toBe('Highlights: 1 of 3')
  const question = claimForm(page).getByRole('combobox', { name: 'Question' })
  await expect.poll(() => hasFocus(question)).toBe(true)
  await page.keyboard.type('relationship rest on')
  await page
    .getByRole('option', { name: /rest on/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(claimForm(page).getByRole('radio').first())).toBe(true)
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => place(page).textContent()).toBe('Highlights: 2 of 3')
  await expect.poll(async () => (await claimOf(app, first.number))?.assessments.length).toBe(1)

  await expect.poll(() => hasFocus(question)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => hasFocus(page.getByRole('region', { name: 'The passage' }))).toBe(true)
  await page.keyboard.press('j')
  await expect.poll(() => place(page).textContent()).toBe('Highlights: 3 of 3')
  await page.getByText(`C-${third.number} in the document`).waitFor()
  await expect.poll(() => hasFocus(question)).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await page.getByText('That was the last one').waitFor()
  await page.getByText('2 of 3 highlights filled in or archived; 1 waits as before.').waitFor()
  await expect.poll(async () => claimOf(app, third.number)).toBeUndefined()

  const again = page.getByRole('button', { name: 'Go through it again' })
  await expect.poll(() => hasFocus(again)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => place(page).textContent()).toBe('Highlights: 1 of 1')
  await page.getByText(`C-${second.number} in the document`).waitFor()
  await tabTo(page, claimForm(page).getByRole('combobox', { name: 'Tags' }))
  await page.keyboard.type('Filled in')
  await page.getByRole('option', { name: 'Create tag “Filled in”' }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await claimOf(app, second.number))?.tagIds.length).toBe(1)
  await page.keyboard.press('Control+Enter')
  await page.getByText('All highlights are filled in').waitFor()
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await page.getByText('No highlights wait').waitFor()
})

describe('by mouse', () => {
  it('one is archived and taken back', async () => {
    const { page, app } = await openApp()
    const { number } = await addClaim(app, 'this new reality')
    await page.goto(path)
    await page.getByRole('link', { name: `C-${number}` }).click()
    await page.getByText(`C-${number} in the document`).waitFor()
    await page.getByRole('button', { name: 'Archive the highlight' }).click()
    await expect.poll(async () => claimOf(app, number)).toBeUndefined()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(async () => (await claimOf(app, number))?.number).toBe(number)
  })

  it('what somebody else said meanwhile is shown, and nothing typed is lost', async () => {
    const { page, app, complaints } = await openApp()
    complaints.expect(/409/)
    const claim = await addClaim(app, 'rational, if disturbing')
    await page.goto(highlightPath(workedProject, claim.number))
    await claimForm(page).waitFor()
    await changeClaim(app, claim, { speaker: 'Somebody' }, 'Ben')
    await choose(claimForm(page).getByRole('combobox', { name: 'Who says it' }), 'Nobody', /Nobody/)
    const dialog = page.getByRole('dialog', { name: `C-${claim.number} was changed elsewhere too` })
    await dialog.getByText('Somebody', { exact: true }).waitFor()
    await dialog.getByText('Nobody', { exact: true }).waitFor()
  })

  it('without a connection, it is kept and saved when there is one again', async () => {
    const { page, app, context, complaints } = await openApp()
    complaints.expect(/ERR_INTERNET_DISCONNECTED/)
    const { number } = await addClaim(app, 'geostrategic environment')
    await page.goto(highlightPath(workedProject, number))
    await claimForm(page).waitFor()
    await context.setOffline(true)
    await choose(
      claimForm(page).getByRole('combobox', { name: 'Who says it' }),
      'Offline',
      /Offline/,
    )
    await page
      .getByText(/cannot be reached|not saved|Not saved/i)
      .first()
      .waitFor()
    await context.setOffline(false)
    await expect.poll(async () => (await claimOf(app, number))?.speaker).toBe('Offline')
  })
})

describe.each<[number, Theme]>([
  [1280, 'dark'],
  [phone, 'light'],
])('at %d pixels in %s', (width, theme) => {
  it('list and walk are accessible, and the passage is in sight above the form', async () => {
    const { page, app } = await openApp({ width, theme })
    const { number } = await addClaim(app, 'concerning enough that')
    await page.goto(path)
    await begin(page).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.goto(highlightPath(workedProject, number))
    await claimForm(page).waitFor()
    const mark = page.locator('mark').first()
    const box = await mark.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(900)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })
})

it('a claim that is not there has no page, and one of the article leads back to it', async () => {
  const { page, complaints, app } = await openApp()
  complaints.expect(/404/)
  const response = await page.goto(highlightPath(workedProject, 99_999))
  expect(response?.status()).toBe(404)
  const { number } = await addClaim(app, 'mutual defense treaty')
  await page.goto(highlightPath(workedProject, number))
  await page.getByRole('link', { name: `C-${number} in the document` }).click()
  await page.waitForURL(new RegExp(`${sampleArticle}#claim-${number}$`))
})
