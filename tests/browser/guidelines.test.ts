import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { documentPath, pairPath, reviewPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { dragOver, liveText, selectedWords } from '@/tests/browser/support/article'
import { addClaim, newestClaim, quotesOf } from '@/tests/browser/support/claims'
import { cardButtonOf, choose, claimForm } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone, type Theme } from '@/tests/browser/support/open-app'
import {
  exportWorkedProject,
  sampleArticle,
  workedProject,
} from '@/tests/browser/support/worked-project'

const article = documentPath(workedProject, sampleArticle)
const pane = (page: Page) => page.getByRole('complementary', { name: 'Guidelines' })
/** A question or a tag that is unfolded. */
const unfolded = (page: Page) => pane(page).locator('details[open] > summary')

describe('by keyboard alone, the guidelines', () => {
  it('open at the question of the claim, and close with the keyboard back at its card', async () => {
    const { page, app } = await openApp({ path: article })
    await liveText(page).waitFor()
    const { claims, questions } = await exportWorkedProject(app)
    const claim = claims.find(
      ({ document, assessments }) => document === sampleArticle && assessments.length > 0,
    )
    const question = questions.find(({ slug }) => slug === claim?.assessments[0]?.question)
    await page.goto(`${article}#claim-${claim?.number}`)
    const card = cardButtonOf(page, claim?.number ?? 0)
    await expect.poll(() => hasFocus(card)).toBe(true)
    for (const close of ['g', 'Escape']) {
      await page.keyboard.press('g')
      await expect.poll(() => unfolded(page).allTextContents()).toEqual([question?.text])
      await pane(page)
        .getByText(question?.positions[0]?.definition ?? '')
        .waitFor()
      await expect.poll(() => hasFocus(pane(page).getByRole('heading', { level: 2 }))).toBe(true)
      await page.keyboard.press(close)
      await pane(page).waitFor({ state: 'detached' })
      await expect.poll(() => hasFocus(card)).toBe(true)
    }
  })

  it('leave the selected words alone', async () => {
    const { page, app } = await openApp({ path: article })
    await liveText(page).waitFor()
    await dragOver(page, 'caught many off guard')
    const bar = page.getByRole('toolbar', { name: 'Selected words' })
    await bar.waitFor()
    await page.keyboard.press('g')
    await pane(page).getByRole('searchbox').fill('treaty')
    await bar.waitFor()
    await page.keyboard.press('Escape')
    await pane(page).waitFor({ state: 'detached' })
    await expect.poll(() => selectedWords(page)).toBe('caught many off guard')
    await page.keyboard.press('h')
    await expect
      .poll(async () => quotesOf(await newestClaim(app)))
      .toEqual(['caught many off guard'])
  })

  it('are searched in, over names, definitions and old names', async () => {
    const { page, app } = await openApp({ path: reviewPath(workedProject) })
    const { questions } = await exportWorkedProject(app)
    const position = questions[0]?.positions[0]
    await page.getByRole('button', { name: 'Guidelines' }).waitFor()
    await page.keyboard.press('g')
    const field = pane(page).getByRole('searchbox', { name: 'Find in the guidelines' })
    await field.fill(`${position?.label} ${position?.definition}`)
    await pane(page).getByText('1 of the questions and 0 of the tags match.').waitFor()
    await expect.poll(() => unfolded(page).allTextContents()).toEqual([questions[0]?.text])
    await field.fill('zzz')
    await pane(page).getByText('Nothing in the guidelines matches.').waitFor()
  })
})

describe('by mouse, the guidelines', () => {
  it('stand beside the form, which stays as it is', async () => {
    const { page, app } = await openApp()
    const { number } = await addClaim(app, 'The move was concerning enough')
    const { questions } = await exportWorkedProject(app)
    const question = questions[0]?.text ?? ''
    await page.goto(`${article}#claim-${number}`)
    await page.getByRole('button', { name: `Edit C-${number}` }).click()
    const form = claimForm(page)
    await choose(form.getByRole('combobox', { name: 'Question' }), question.slice(0, 20), question)
    const note = form.getByRole('textbox', { name: 'Note' })
    await note.click()
    await page.keyboard.type('Half a thought')
    await form.getByRole('button', { name: `Guidelines on the question: ${question}` }).click()
    await expect.poll(() => unfolded(page).allTextContents()).toEqual([question])
    const [left, right] = [await form.boundingBox(), await pane(page).boundingBox()]
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
    await form.getByRole('radio').first().click()
    await pane(page).getByRole('button', { name: 'Close the guidelines' }).click()
    await pane(page).waitFor({ state: 'detached' })
    expect(await form.getByRole('radio').first().isChecked()).toBe(true)
    expect(await note.textContent()).toBe('Half a thought')
  })

  it('open at the question of a pair', async () => {
    const { page, app } = await openApp()
    const { pairs, questions } = await exportWorkedProject(app)
    const [pair] = pairs
    if (!pair) throw new Error('The worked project has no pair')
    await page.goto(pairPath(workedProject, pair.question, pair.claimA, pair.claimB))
    await page.getByRole('button', { name: 'Guidelines' }).click()
    const question = questions.find(({ slug }) => slug === pair.question)
    await expect.poll(() => unfolded(page).allTextContents()).toEqual([question?.text])
  })
})

it('on a phone, they come in a sheet and go again', async () => {
  const { page } = await openApp({ width: phone, height: 844, path: article })
  await liveText(page).waitFor()
  await page.getByRole('button', { name: 'Guidelines' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Guidelines' })
  await sheet.getByRole('heading', { name: 'Codebook' }).waitFor()
  await sheet.locator('summary').first().tap()
  expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([])
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await sheet.waitFor({ state: 'detached' })
})

it.each<Theme>(['light', 'dark'])('are accessible beside the page, in %s', async (theme) => {
  const { page } = await openApp({ theme, path: article })
  await liveText(page).waitFor()
  await page.keyboard.press('g')
  await pane(page).getByRole('heading', { name: 'Codebook' }).waitFor()
  await pane(page).locator('summary').first().click()
  expect(await accessibilityProblems(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    desktop,
  )
})
