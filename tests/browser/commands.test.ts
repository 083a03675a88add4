import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  boardPath,
  claimPath,
  cruxPath,
  documentPath,
  libraryPath,
  projectPath,
  reviewPath,
} from '@/lib/addresses'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { dragOver, liveText } from '@/tests/browser/support/article'
import { addClaim, newestClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { cardButtonOf } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone, type Theme } from '@/tests/browser/support/open-app'
import {
  exportWorkedProject,
  sampleArticle,
  workedProject,
} from '@/tests/browser/support/worked-project'

const article = documentPath(workedProject, sampleArticle)
const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' })
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name })

/** Types a command and takes the first that is found, as quickly as one who knows it by heart. */
async function run(page: Page, typed: string, found: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(typed)
  await expect
    .poll(() => palette(page).locator('[role=option][data-highlighted]').textContent())
    .toMatch(found)
  await page.keyboard.press('Enter')
  await palette(page).waitFor({ state: 'detached' })
}

describe('by keyboard alone, Ctrl+K', () => {
  it('leads from the library to a project, to its pages, and to what it names', async () => {
    const { page, app } = await openApp({ path: libraryPath })
    const { documents, questions, tags, project } = await exportWorkedProject(app)
    await page.getByRole('button', { name: 'Commands' }).waitFor()
    await run(page, project.title, /Project$/)
    await page.waitForURL(projectPath(workedProject))
    await page.getByRole('navigation', { name: 'Project' }).waitFor()
    await run(page, 'crux', /^Crux/)
    await page.waitForURL(cruxPath(workedProject))
    const [question] = questions
    await run(page, question?.text ?? '', /Question$/)
    await page.waitForURL(boardPath(workedProject, question?.slug ?? ''))
    const document = documents.find(({ slug }) => slug === sampleArticle)
    await run(page, document?.title ?? '', /Document$/)
    await page.waitForURL(article)
    const [tag] = tags
    await run(page, `tag ${tag?.name}`, /Tag$/)
    await expect.poll(() => new URL(page.url()).searchParams.get('tag')).toBe(tag?.slug)
  })

  it('opens a claim by its number, and says where there is none', async () => {
    const { page, app } = await openApp({ path: reviewPath(workedProject) })
    const { number } = await addClaim(app, 'The move was concerning enough')
    await page.getByRole('button', { name: 'Commands' }).waitFor()
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    await page.keyboard.type('C-99999')
    await palette(page).getByText('There is no C-99999.').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(`${number}`)
    await option(page, new RegExp(`^C-${number} .*The move was concerning`)).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(claimPath(workedProject, sampleArticle, number))
    await expect.poll(() => hasFocus(cardButtonOf(page, number))).toBe(true)
  })

  it('does what a key does, with what was selected, and undoes it', async () => {
    const { page, app } = await openApp({ path: article })
    await liveText(page).waitFor()
    const before = (await storedClaims(app)).length
    await dragOver(page, 'caught many off guard')
    await page.getByRole('toolbar', { name: 'Selected words' }).waitFor()
    await run(page, 'highlight selected', /^Highlight the selected words/)
    await expect
      .poll(async () => quotesOf(await newestClaim(app)))
      .toEqual(['caught many off guard'])
    await run(page, 'undo', /^Undo/)
    await expect.poll(async () => (await storedClaims(app)).length).toBe(before)
  })

  it('shows the key of an action, and what was done last first', async () => {
    const { page } = await openApp({ path: article })
    await liveText(page).waitFor()
    await run(page, 'colour tags', /^Colour the highlights by tags/)
    await page.getByRole('radio', { name: 'Tags' }).and(page.locator(':checked')).waitFor()
    await page.keyboard.press('Control+k')
    await option(page, /^Next claim/)
      .getByText('j', { exact: true })
      .waitFor()
    await expect
      .poll(() => palette(page).getByRole('option').first().textContent())
      .toMatch(/^Colour the highlights by tags/)
  })

  it('is heard on a keyboard of another script, and goes away with the focus back', async () => {
    const { page } = await openApp({ path: article })
    await liveText(page).waitFor()
    await page.keyboard.press('j')
    const card = page.locator('[data-claim-button][aria-current=true]')
    await expect.poll(() => hasFocus(card)).toBe(true)
    await page.evaluate(() => {
      const pressed = { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', pressed))
    })
    await palette(page).waitFor()
    await page.keyboard.type('нет такого')
    await palette(page).getByText('Nothing matches.').waitFor()
    await page.keyboard.press('Escape')
    await palette(page).waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(card)).toBe(true)
  })
})

it('by mouse, an action is found and done from any page of the project', async () => {
  const { page, complaints } = await openApp({ path: cruxPath(workedProject) })
  // Between two pages there is no icon for a moment.
  complaints.expect(/favicon\.ico/)
  await page.getByRole('button', { name: 'Commands' }).click()
  await option(page, /^Add a question/).click()
  await page.getByRole('dialog', { name: 'New question' }).waitFor()
  await page.waitForURL(projectPath(workedProject))
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

it('on a phone, it is opened and chosen by finger', async () => {
  const { page } = await openApp({ width: phone, height: 844, path: article })
  await page.getByRole('button', { name: 'Commands' }).tap()
  await palette(page).getByRole('combobox').fill('coverage')
  await option(page, /^Coverage/).tap()
  await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor()
})

it('lists nothing that is hidden', async () => {
  const { page, context, app } = await openApp()
  const { documents } = await exportWorkedProject(app)
  const value = serializeChosenView({ annotator: 'Ben', hides: ['sources'] })
  await context.addCookies([
    { name: viewCookieName(app.port), value: encodeURIComponent(value), url: app.address },
  ])
  await page.goto(reviewPath(workedProject))
  await page.getByRole('button', { name: 'Commands' }).click()
  await page.keyboard.type('document source')
  await option(page, /^Source A/).waitFor()
  const title = documents.find(({ slug }) => slug === sampleArticle)?.title ?? ''
  await page.keyboard.press('Control+a')
  await page.keyboard.type(title)
  await palette(page).getByText('Nothing matches.').waitFor()
})

describe.each<[number, Theme]>([
  [desktop, 'light'],
  [desktop, 'dark'],
  [phone, 'light'],
  [phone, 'dark'],
])('at %d pixels in %s', (width, theme) => {
  it('the list of commands is accessible and no wider than the window', async () => {
    const { page } = await openApp({ width, theme, path: article })
    await liveText(page).waitFor()
    await page.getByRole('button', { name: 'Commands' }).click()
    await option(page, /^Overview/).waitFor()
    expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })
})

describe('the keys', () => {
  const changing = (page: Page) => page.getByRole('dialog', { name: 'Change the keys' })
  const inReader = (page: Page) =>
    changing(page).getByRole('region', { name: 'Claims in a document' })

  async function openChanging(page: Page): Promise<void> {
    await liveText(page).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Change the keys' }).click()
    await changing(page).waitFor()
  }

  it('are chosen by pressing them; what is taken is swapped knowingly, and all is kept', async () => {
    const { page } = await openApp({ path: article })
    await openChanging(page)
    await inReader(page).getByRole('button', { name: 'Change: Next claim' }).click()
    await page.keyboard.press('h')
    await changing(page)
      .getByText('It is the key of “Highlight the selected words” here.')
      .waitFor()
    expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([])
    await changing(page)
      .getByRole('button', { name: 'Swap: “Highlight the selected words” gets j' })
      .click()
    await page.keyboard.press('Escape')
    await changing(page).waitFor({ state: 'detached' })

    const current = page.locator('[data-claim-button][aria-current=true]')
    await page.keyboard.press('h')
    await expect.poll(() => hasFocus(current)).toBe(true)
    await page.reload()
    await liveText(page).waitFor()
    await dragOver(page, 'caught many off guard')
    const bar = page.getByRole('toolbar', { name: 'Selected words' })
    await bar.getByRole('button', { name: 'Highlight' }).getByText('j', { exact: true }).waitFor()
  })

  it('that the browser keeps are refused with the reason, and Esc leaves a key as it is', async () => {
    const { page } = await openApp({ path: article })
    await openChanging(page)
    const change = changing(page).getByRole('button', { name: 'Change: Open it at its note' })
    await change.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('F7')
    await changing(page).getByText('The browser or the system uses the F keys.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(change)).toBe(true)
    await changing(page).getByText('The browser or the system uses the F keys.').waitFor({
      state: 'detached',
    })
  })

  it('are reset, one or all, and a reset is undone', async () => {
    const { page } = await openApp({ path: article })
    await openChanging(page)
    const press = async (action: string, key: string) => {
      await inReader(page)
        .getByRole('button', { name: `Change: ${action}` })
        .click()
      await page.keyboard.press(key)
      await inReader(page)
        .getByRole('button', { name: `Reset: ${action}` })
        .waitFor()
    }
    await press('Next claim', 'y')
    await press('Previous claim', 'z')
    await inReader(page).getByRole('button', { name: 'Reset: Next claim' }).click()
    await changing(page).getByText('“Next claim”: j.').waitFor()
    await changing(page).getByRole('button', { name: 'Reset all' }).click()
    await changing(page).getByRole('button', { name: 'Reset: Previous claim' }).waitFor({
      state: 'detached',
    })
    await changing(page).getByRole('button', { name: 'Undo the reset' }).click()
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('counterpoint.keys')))
      .toBe('{"reader.previous":["z"]}')
  })

  it.each([desktop, phone])('can be changed in a window %d pixels wide', async (width) => {
    const { page } = await openApp({ width, path: article })
    await openChanging(page)
    expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })
})
