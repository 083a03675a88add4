import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claimPath, tagPath, tagsPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { addClaim } from '@/tests/browser/support/claims'
import { cardOf, claimForm } from '@/tests/browser/support/fields'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { openApp, phone } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const path = tagsPath(workedProject)
const pathOf = (tag: string) => tagPath(workedProject, tag)

const lineOf = (page: Page, name: string): Locator =>
  page.getByRole('treeitem', { name: new RegExp(`^${name} (archived |merged )?\\d`) })

const details = (page: Page): Locator => page.getByRole('region', { name: 'The chosen tag' })

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name })

/** The tree as an outline: one hyphen for each tag above. */
async function outline(page: Page): Promise<string[]> {
  return page
    .getByRole('treeitem')
    .evaluateAll((lines) =>
      lines.map(
        (line) =>
          '-'.repeat(Number(line.getAttribute('aria-level')) - 1) +
          (line.querySelector('[dir=auto]')?.textContent ?? ''),
      ),
    )
}

/** The lines from one tag to another one. */
async function between(page: Page, from: string, to: string): Promise<string> {
  const lines = await outline(page)
  return lines.slice(lines.indexOf(from), lines.indexOf(to) + 1).join(' ')
}

/** Drags a line of the tree onto a part of another one, from 0, its top, to 1, its foot. */
async function drag(page: Page, from: Locator, to: Locator, part: number): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('a line is not on the screen')
  await page.mouse.move(start.x + 120, start.y + start.height / 2)
  await page.mouse.down()
  const place = { x: end.x + 120, y: end.y + end.height * part }
  await page.mouse.move(place.x, place.y - 2, { steps: 4 })
  await page.mouse.move(place.x, place.y, { steps: 2 })
  await page.mouse.up()
}

describe('the tree of tags, by mouse', () => {
  it('takes a tag where it is dragged, in order or below another one, and one undo brings it back', async () => {
    const { page } = await openApp({ path })
    const before = await between(page, 'Actors', '-Iran')
    expect(before).toBe('Actors -Russia -North Korea -China -South Korea -United States -Iran')
    await drag(page, lineOf(page, 'Iran'), lineOf(page, 'Russia'), 0.1)
    await expect.poll(() => between(page, 'Actors', '-Russia')).toBe('Actors -Iran -Russia')
    await drag(page, lineOf(page, 'Iran'), lineOf(page, 'China'), 0.5)
    await expect.poll(() => between(page, '-China', '--Iran')).toBe('-China --Iran')
    await page.getByText('“Iran” moved').first().waitFor()

    await page.reload()
    expect(await between(page, '-China', '--Iran')).toBe('-China --Iran')
    await page.keyboard.press('Control+z')
    await expect.poll(() => between(page, 'Actors', '-Russia')).toBe('Actors -Iran -Russia')
    await page.keyboard.press('Control+z')
    await expect.poll(() => between(page, 'Actors', '-Iran')).toBe(before)
  })

  it('does not take a tag below itself', async () => {
    const { page } = await openApp({ path })
    const before = await outline(page)
    await drag(page, lineOf(page, 'Actors'), lineOf(page, 'China'), 0.5)
    await page.getByRole('heading', { name: 'Codebook' }).click()
    expect(await outline(page)).toEqual(before)
  })

  it('closes and opens, and finds a tag by a part of its name', async () => {
    const { page } = await openApp({ path })
    await lineOf(page, 'Actors').locator('svg').first().click()
    await lineOf(page, 'China').waitFor({ state: 'detached' })
    await page.getByRole('searchbox', { name: 'Find a tag' }).fill('chin')
    await expect.poll(() => outline(page)).toEqual(['Actors', '-China'])
    await page.getByRole('searchbox', { name: 'Find a tag' }).fill('')
    await lineOf(page, 'China').waitFor({ state: 'detached' })
  })
})

describe('a tag', () => {
  it('is renamed everywhere, and its old name still finds it in the form of a claim', async () => {
    const { page, app } = await openApp({ path: pathOf('precedent') })
    await button(details(page), 'Edit').click()
    const dialog = page.getByRole('dialog', { name: 'Edit “Precedent”' })
    await dialog.getByRole('textbox', { name: /^Name/ }).fill('Earlier case')
    await dialog.getByRole('checkbox', { name: /^Keep “Precedent”/ }).waitFor()
    await button(dialog, 'Save the tag').click()
    await details(page).getByRole('heading', { name: 'Earlier case' }).waitFor()
    await details(page).getByText('Also found as “Precedent”').waitFor()

    const { number } = await addClaim(app, 'caught many off guard')
    await page.goto(claimPath(workedProject, sampleArticle, number))
    await button(cardOf(page, number), `Edit C-${number}`).click()
    await claimForm(page).getByRole('combobox', { name: 'Tags' }).fill('preced')
    const found = page.getByRole('option', { name: /^Earlier case/ })
    expect(await found.textContent()).toContain('also “Precedent”')
    await found.click()
    await claimForm(page).getByLabel('Earlier case', { exact: true }).waitFor()
  })

  it('is pointed out where a new one is close to it, in the codebook and in the form of a claim', async () => {
    const { page, app } = await openApp({ path })
    await button(page, 'New tag').click()
    const dialog = page.getByRole('dialog', { name: 'New tag' })
    await dialog.getByRole('textbox', { name: /^Name/ }).fill('Motive')
    await dialog.getByText('There is “Motives” already.').waitFor()
    await button(dialog, 'Make this one all the same').waitFor()
    expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([])
    await button(dialog, 'Use “Motives”').click()
    await details(page).getByRole('heading', { name: 'Motives' }).waitFor()

    const { number } = await addClaim(app, 'upgrading their relationship')
    await page.goto(claimPath(workedProject, sampleArticle, number))
    await button(cardOf(page, number), `Edit C-${number}`).click()
    await claimForm(page).getByRole('combobox', { name: 'Tags' }).fill('Mottives')
    await page.getByRole('option', { name: /^Motives.*already/ }).waitFor()
    await page.getByRole('option', { name: 'Create tag “Mottives” all the same' }).waitFor()
    // The one that is there comes first: Enter takes it.
    await page.keyboard.press('Enter')
    await claimForm(page).getByLabel('Motives', { exact: true }).waitFor()
  })

  it('is merged after a look at what that does; its claims, name and words are kept, and one undo takes it back', async () => {
    const { page } = await openApp({ path: pathOf('technology') })
    await details(page).getByRole('link', { name: '14 claims' }).waitFor()
    await button(details(page), 'Merge into…').click()
    const dialog = page.getByRole('dialog', { name: 'Merge “Technology” into another tag' })
    await dialog.getByRole('combobox', { name: /^Into/ }).fill('infra')
    await page.getByRole('option', { name: /^Infrastructure/ }).click()
    await dialog.getByText(/^Moves 14 claims/).waitFor()
    expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([])
    await button(dialog, 'Merge, moving 14 claims').click()

    await details(page).getByRole('heading', { name: 'Infrastructure' }).waitFor()
    await details(page).getByText('Also found as “Technology”').waitFor()
    await details(page).getByText('Merged into it: “Technology”').waitFor()
    await lineOf(page, 'Technology').waitFor({ state: 'detached' })
    await page.getByRole('searchbox', { name: 'Find a tag' }).fill('technol')
    await lineOf(page, 'Infrastructure').waitFor()
    await page.getByRole('searchbox', { name: 'Find a tag' }).fill('')

    await button(page, 'Undo').last().click()
    await lineOf(page, 'Technology').waitFor()
    await page.goto(pathOf('technology'))
    await details(page).getByRole('link', { name: '14 claims' }).waitFor()
  })

  it('is archived without touching claims or what is below it, and restored', async () => {
    const { page } = await openApp({ path: pathOf('evidence') })
    await button(details(page), 'Archive').click()
    await page.getByRole('treeitem', { name: /^Kinds of evidence archived/ }).waitFor()
    await lineOf(page, 'Judgement').waitFor()
    await details(page)
      .getByRole('link', { name: /^\d+ claims with what is below it$/ })
      .waitFor()

    await page.goto(pathOf('policy'))
    await button(details(page), 'Archive').click()
    await lineOf(page, 'Policy').waitFor({ state: 'detached' })
    await page.getByRole('switch', { name: 'Show 2 archived tags' }).check()
    await page.getByRole('treeitem', { name: /^Policy archived 6 claims/ }).click()
    await button(details(page), 'Restore').click()
    await lineOf(page, 'Policy').waitFor()
  })

  it('gets an example from a real passage, which is shown with its source', async () => {
    const { page } = await openApp({ path: pathOf('sanctions') })
    await button(details(page), 'Add an example').click()
    const dialog = page.getByRole('dialog', { name: 'An example for “Sanctions”' })
    await dialog.getByText('20 of 25 claims with the tag “Sanctions”').waitFor()
    await dialog.getByRole('textbox', { name: 'Find a passage' }).fill('C-2')
    await dialog.getByRole('radio', { name: /the Kremlin is once again/ }).check()
    await dialog.getByRole('radio', { name: 'Only seems to belong here' }).check()
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Trade, not its restriction')
    await button(dialog, 'Save the example').click()
    await details(page).getByText('Trade, not its restriction').waitFor()
    await details(page).getByRole('link', { name: 'C-2, The Diplomat' }).click()
    await page.waitForURL(/#claim-2$/)
  })

  it('shows both versions where it was changed in two windows, and keeps what only one changed', async () => {
    const [theirs, mine] = [
      await openApp({ path: pathOf('history') }),
      await openApp({ path: pathOf('history') }),
    ]
    for (const { page } of [theirs, mine]) await button(details(page), 'Edit').click()
    const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Edit “/ })
    const description = (page: Page) => dialogOf(page).getByRole('textbox', { name: 'Description' })
    await description(theirs.page).fill('As they put it.')
    await button(dialogOf(theirs.page), 'Save the tag').click()
    await details(theirs.page).getByText('As they put it.').waitFor()

    await description(mine.page).fill('As I put it.')
    await button(dialogOf(mine.page), 'Save the tag').click()
    await dialogOf(mine.page).getByRole('region', { name: 'Description, yours' }).waitFor()
    await dialogOf(mine.page)
      .getByRole('region', { name: 'Description, stored now' })
      .getByText('As they put it.')
      .waitFor()
    await button(dialogOf(mine.page), 'Keep mine').click()
    await details(mine.page).getByText('As I put it.').waitFor()

    // Their window is behind by now. Another part of the tag is no conflict.
    await button(details(theirs.page), 'Edit').click()
    await dialogOf(theirs.page).getByRole('textbox', { name: /^Name/ }).fill('The past')
    await button(dialogOf(theirs.page), 'Save the tag').click()
    await details(theirs.page).getByText('As I put it.').waitFor()
    await details(theirs.page).getByRole('heading', { name: 'The past' }).waitFor()
  })
})

describe('the codebook, by keyboard alone', () => {
  it('is walked, ordered and indented, and undone', async () => {
    const { page } = await openApp({ path })
    await tabTo(page, lineOf(page, 'Actors'))
    await page.keyboard.press('ArrowDown')
    expect(await hasFocus(lineOf(page, 'Russia'))).toBe(true)
    await details(page).getByRole('heading', { name: 'Russia' }).waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect
      .poll(() => between(page, 'Actors', '-Russia'))
      .toBe('Actors -North Korea -China -Russia')
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => between(page, '-China', '--Russia')).toBe('-China --Russia')
    expect(await hasFocus(lineOf(page, 'Russia'))).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await hasFocus(lineOf(page, 'China'))).toBe(true)
    await page.keyboard.press('ArrowLeft')
    await lineOf(page, 'Russia').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await hasFocus(lineOf(page, 'Russia'))).toBe(true)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => between(page, '-China', '-Russia')).toBe('-China -Russia')
    for (const expected of ['-China --Russia', '-China -Russia']) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => between(page, '-China', expected.split(' ')[1] ?? '')).toBe(expected)
    }
    for (const _ of [1, 2]) await page.keyboard.press('Control+z')
    await expect
      .poll(() => between(page, 'Actors', '-North Korea'))
      .toBe('Actors -Russia -North Korea')
  })

  it('gets a tag, which is moved and merged away without a mouse', async () => {
    const { page } = await openApp({ path })
    await tabTo(page, lineOf(page, 'Actors'))
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'New tag' })
    await expect.poll(() => hasFocus(dialog.getByRole('textbox', { name: /^Name/ }))).toBe(true)
    await page.keyboard.type('제재 회피')
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: '제재 회피' }).waitFor()
    await expect.poll(() => hasFocus(lineOf(page, '제재 회피'))).toBe(true)

    await page.keyboard.press('m')
    const move = page.getByRole('dialog', { name: 'Move “제재 회피”' })
    await expect.poll(() => hasFocus(move.getByRole('combobox', { name: 'Below' }))).toBe(true)
    await page.keyboard.type('themes')
    await page.getByRole('option', { name: 'Themes', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, button(move, 'Move'))
    await page.keyboard.press('Enter')
    await details(page).getByRole('navigation', { name: 'Above it' }).getByText('Themes').waitFor()

    await move.waitFor({ state: 'detached' })
    await page.keyboard.press('w')
    const merge = page.getByRole('dialog', { name: /^Merge “제재 회피”/ })
    await expect.poll(() => hasFocus(merge.getByRole('combobox', { name: /^Into/ }))).toBe(true)
    await page.keyboard.type('world order')
    await page.getByRole('option', { name: /^World order/ }).waitFor()
    await page.keyboard.press('Enter')
    await merge.getByText('No claim has it.').waitFor()
    await tabTo(page, button(merge, /^Merge, moving/))
    await page.keyboard.press('Enter')
    await details(page).getByText('Also found as “제재 회피”').waitFor()
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
    await expect.poll(() => details(page).getByText('Also found as').count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Find a tag' }).fill('제재')
    await page.getByText('No tag goes by that name.').waitFor()
  })
})

describe('the codebook on a phone', () => {
  it('shows a tag in a sheet, and moves it by touch', async () => {
    const { page } = await openApp({ path, width: phone, theme: 'dark' })
    expect(await accessibilityProblems(page)).toEqual([])
    await lineOf(page, 'South Korea').tap()
    const sheet = page.getByRole('dialog', { name: 'Tag' })
    await button(sheet, 'Move to…').tap()
    const move = page.getByRole('dialog', { name: 'Move “South Korea”' })
    await move.getByRole('combobox', { name: 'Place' }).selectOption({ label: 'Before “Russia”' })
    await button(move, 'Move').tap()
    await page.getByText('“South Korea” moved').first().waitFor()
    await button(sheet, 'Close').tap()
    await expect.poll(() => between(page, 'Actors', '-Russia')).toBe('Actors -South Korea -Russia')
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
})

describe('the codebook in a narrow window', () => {
  it('is ordered and read by keyboard alone', async () => {
    const { page } = await openApp({ path, width: phone })
    await tabTo(page, lineOf(page, 'Actors'))
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await hasFocus(lineOf(page, 'Motives'))).toBe(true)
    await page.keyboard.press('Alt+ArrowDown')
    await expect
      .poll(() => between(page, 'Themes', '-Motives'))
      .toBe('Themes -Alliance and agreements -Motives')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Tag' })
    await sheet.getByRole('heading', { name: 'Motives' }).waitFor()
    expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(lineOf(page, 'Motives'))).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => between(page, 'Themes', '-Motives')).toBe('Themes -Motives')
  })
})

describe('the codebook', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const { page } = await openApp({ path: pathOf('sanctions'), theme })
    expect(await accessibilityProblems(page)).toEqual([])
  })
})
