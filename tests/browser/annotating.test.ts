import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claimPath, documentPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import {
  articleText,
  clickOn,
  dragOver,
  edgesOf,
  liveText,
  selectedWords,
} from '@/tests/browser/support/article'
import { addClaim, newestClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { cardButtonOf, cardOf, choose, claimForm } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { desktop, type OpenApp, openApp } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const path = documentPath(workedProject, sampleArticle)

const pathOf = ({ number }: Claim) => claimPath(workedProject, sampleArticle, number)

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })
const barButton = (page: Page, name: string) => bar(page).getByRole('button', { name })

async function quotesOfStored({ app }: OpenApp, { id }: Claim): Promise<string[]> {
  const claim = (await storedClaims(app)).find((stored) => stored.id === id)
  return claim ? quotesOf(claim) : []
}

/** Makes a claim on these words and opens the article at it. */
async function openOwnClaim(words: string) {
  const window = await openApp()
  const claim = await addClaim(window.app, words)
  await window.page.goto(pathOf(claim))
  await expect.poll(() => hasFocus(cardButtonOf(window.page, claim.number))).toBe(true)
  return { ...window, claim, stored: () => quotesOfStored(window, claim) }
}

describe('selected words', () => {
  it('are only selected: they can be copied, Esc lets them go, and nothing is written', async () => {
    const { page, app, context } = await openApp({ path })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const before = await storedClaims(app)
    await dragOver(page, 'caught many off guard')
    await bar(page).waitFor()
    expect(await selectedWords(page)).toBe('caught many off guard')

    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('caught many off guard')
    await page.keyboard.press('Escape')
    await bar(page).waitFor({ state: 'detached' })
    expect(await selectedWords(page)).toBe('')
    expect(await storedClaims(app)).toEqual(before)
  })

  it('become a highlight of whole words, which is there after a reload', async () => {
    const { page, app } = await openApp({ path })
    await dragOver(page, 'nnouncement that North Korea and Russia wer')
    await barButton(page, 'Highlight').click()
    await bar(page).waitFor({ state: 'detached' })
    const words = ['announcement that North Korea and Russia were']
    await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual(words)
    const { number } = await newestClaim(app)
    await cardOf(page, number).getByText('Highlight, nothing filled in yet').waitFor()
    await page.reload()
    await cardOf(page, number)
      .getByText(words[0] ?? '')
      .waitFor()
  })
})

describe('a claim', () => {
  it('is filled in from question to note, and all of it is there after a reload', async () => {
    const { page, app } = await openApp({ path })
    await dragOver(page, 'oscow likely will maintain deeper ties with North Kore')
    await barButton(page, 'Claim').click()
    const form = claimForm(page)
    await form.waitFor()
    expect(await hasFocus(form.getByRole('combobox', { name: 'Question' }))).toBe(true)

    await choose(
      form.getByRole('combobox', { name: 'Question' }),
      'Do the ties outlive the war?',
      'Create question “Do the ties outlive the war?”',
    )
    const question = form.getByRole('group', { name: 'New question' })
    await question.getByRole('textbox', { name: 'Position 1' }).fill('They do')
    await question.getByRole('textbox', { name: 'Position 2' }).fill('They do not')
    await question.getByRole('button', { name: 'Create the question' }).click()
    await form.getByRole('radio', { name: /^They do\b(?! not)/ }).click()

    await choose(
      form.getByRole('combobox', { name: 'Who says it' }),
      'An expert',
      'Name “An expert”',
    )
    await form.getByRole('combobox', { name: 'The author’s stance' }).selectOption({
      label: 'Endorses: passes on somebody’s view and shares it',
    })
    await form.getByText('Counts for the document and for An expert.').waitFor()
    await form.getByRole('button', { name: /^Take “likely”/ }).click()
    await choose(
      form.getByRole('combobox', { name: 'Tags' }),
      'Outlasting',
      'Create tag “Outlasting”',
    )
    await form.getByRole('textbox', { name: 'Note' }).click()
    await page.keyboard.type('Said without a date.')
    await form.getByRole('button', { name: 'Done' }).click()
    await form.waitFor({ state: 'detached' })

    await expect
      .poll(async () => sayings(await newestClaim(app)))
      .toEqual({
        quotes: ['Moscow likely will maintain deeper ties with North Korea'],
        speaker: 'An expert',
        authorStance: 'endorses',
        hedge: { cues: ['likely'], likelihood: 'likely' },
        tags: 1,
        positions: 1,
        note: 'Said without a date.',
      })
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor()
    const { number } = await newestClaim(app)
    await page.goto(claimPath(workedProject, sampleArticle, number))
    const card = cardOf(page, number)
    for (const words of ['They do', '#Outlasting', 'Note', /An expert/, /likely/]) {
      await card.getByText(words).first().waitFor()
    }
    await card.getByRole('button', { name: `Edit C-${number}` }).click()
    await form.getByText('Said without a date.').waitFor()
    expect(await form.getByRole('radio', { name: /^They do\b(?! not)/ }).isChecked()).toBe(true)
  })

  it('may have several passages, each of which can be taken out again', async () => {
    const { page, claim, stored } = await openOwnClaim('five-to-one artillery advantage')
    await dragOver(page, 'Prior to the recent summit meeting')
    await barButton(page, `Add to C-${claim.number}`).click()
    const passages = page.getByRole('list', { name: `Passages of C-${claim.number}` })
    await expect.poll(() => passages.getByRole('listitem').count()).toBe(2)
    await expect
      .poll(stored)
      .toEqual(['Prior to the recent summit meeting', 'five-to-one artillery advantage'])
    await passages.getByRole('button', { name: 'Take out the passage “Prior to' }).click()
    await expect.poll(stored).toEqual(['five-to-one artillery advantage'])
  })

  it('grows and shrinks by a handle and by Shift and the arrows', async () => {
    const { page, stored } = await openOwnClaim('weapons have given Russia a significant')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(stored).toEqual(['weapons have given Russia a significant advantage'])
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(stored).toEqual(['weapons have given Russia a'])
    await page.keyboard.press('Alt+Shift+ArrowLeft')
    await expect.poll(stored).toEqual(['These weapons have given Russia a'])

    const handle = page.locator('[data-edge="end"]')
    const { to } = await edgesOf(page, 'weapons have given')
    const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {}
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 1, to.y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(stored).toEqual(['These weapons have given'])
  })

  it('is archived, brought back and archived again, also after a reload', async () => {
    const { page, claim, stored } = await openOwnClaim('a change in our thinking')
    const card = cardOf(page, claim.number)
    await card.getByRole('button', { name: `Archive C-${claim.number}` }).click()
    await page.getByText(`C-${claim.number} archived`).waitFor()
    await card.waitFor({ state: 'detached' })
    await expect.poll(stored).toEqual([])
    await page.keyboard.press('Control+z')
    await card.waitFor()
    await page.keyboard.press('Control+Shift+z')
    await card.waitFor({ state: 'detached' })
    await expect.poll(stored).toEqual([])

    await page.goto(path)
    await liveText(page).waitFor()
    expect(await card.count()).toBe(0)
    await page.keyboard.press('Control+z')
    await card.waitFor()
    expect(await stored()).toEqual(['a change in our thinking'])
  })

  it('is shown by its own address, its words in sight and its card in focus', async () => {
    const { page } = await openOwnClaim('Policy needs to be built')
    const { top } = await articleText(page)
      .getByText('Policy needs to be built')
      .evaluate((paragraph) => paragraph.getBoundingClientRect())
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(900)

    await page.goto(claimPath(workedProject, sampleArticle, 99_999))
    await page.getByText('C-99999 is not in this document').waitFor()
  })
})

describe('claims at one place', () => {
  it('are listed by a click, the shortest passage first, and `o` goes from one to the next', async () => {
    const { page, app } = await openApp()
    const short = await addClaim(app, 'idea that Russia')
    const long = await addClaim(app, 'idea that Russia will abandon')
    await page.goto(path)
    await liveText(page).waitFor()
    await clickOn(page, 'idea that Russia')
    const menu = page.getByRole('menu', { name: 'Claims here' })
    await menu.waitFor()
    const items = await menu.getByRole('menuitem').allTextContents()
    const [first, second] = [`C-${short.number}`, `C-${long.number}`]
    expect(items.slice(0, 2).map((item) => /^C-\d+/.exec(item)?.[0])).toEqual([first, second])

    await menu.getByRole('menuitem', { name: new RegExp(`^${first}\\b`) }).click()
    await menu.waitFor({ state: 'detached' })
    const names = items.map((item) => /^C-\d+/.exec(item)?.[0] ?? '')
    for (const name of [...names.slice(1), first]) {
      await page.keyboard.press('o')
      await page.locator('[aria-current=true]').getByText(name, { exact: true }).waitFor()
    }
  })
})

describe('the keys', () => {
  it.each([desktop, 800])('are listed by `?` in a window %d pixels wide', async (width) => {
    const { page } = await openApp({ width, path })
    await page.getByRole('button', { name: 'Keys' }).waitFor()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    for (const words of ['Highlight the selected words', 'Next claim', 'Undo']) {
      await dialog.getByText(words, { exact: true }).waitFor()
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })
})

function sayings(claim: Claim) {
  const { speaker, authorStance, hedge, tagIds, assessments, note } = claim
  return {
    quotes: quotesOf(claim),
    speaker,
    authorStance,
    hedge,
    tags: tagIds.length,
    positions: assessments.length,
    note: note && canonicalTextOf(note),
  }
}
