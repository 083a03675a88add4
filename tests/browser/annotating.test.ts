import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claimPath, documentPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { clickOn, dragOver, edgesOf, selectedWords } from '@/tests/browser/support/article'
import { newestClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { cardOf, choose, claimForm } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const article = 'rethink-north-korea-russia-relations'
const path = documentPath(workedProject, article)

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })
const barButton = (page: Page, name: string) => bar(page).getByRole('button', { name })

async function quotesOfClaim({ app }: OpenApp, number: number): Promise<string[]> {
  const claim = (await storedClaims(app)).find((stored) => stored.number === number)
  return claim ? quotesOf(claim) : []
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
    await page.goto(claimPath(workedProject, article, number))
    const card = cardOf(page, number)
    for (const words of ['They do', '#Outlasting', 'Note', /An expert/, /likely/]) {
      await card.getByText(words).first().waitFor()
    }
    await card.getByRole('button', { name: `Edit C-${number}` }).click()
    await form.getByText('Said without a date.').waitFor()
    expect(await form.getByRole('radio', { name: /^They do\b(?! not)/ }).isChecked()).toBe(true)
  })

  it('may have several passages, each of which can be taken out again', async () => {
    const window = await openApp({ path: claimPath(workedProject, article, 154) })
    const { page } = window
    await cardOf(page, 154).getByRole('button', { name: 'Archive C-154' }).waitFor()
    await dragOver(page, 'Components from North Korean ballistic missiles')
    await barButton(page, 'Add to C-154').click()
    const passages = page.getByRole('list', { name: 'Passages of C-154' })
    await expect.poll(() => passages.getByRole('listitem').count()).toBe(2)
    await expect
      .poll(() => quotesOfClaim(window, 154))
      .toEqual([
        'Components from North Korean ballistic missiles',
        'Ukraine has suffered from Russia’s five-to-one artillery advantage, but this advantage has been significantly enhanced by North Korean artillery.',
      ])
    await passages.getByRole('button', { name: 'Take out the passage “Components' }).click()
    await expect.poll(() => quotesOfClaim(window, 154)).toHaveLength(1)
  })

  it('grows and shrinks by a handle and by Shift and the arrows', async () => {
    const window = await openApp({ path: claimPath(workedProject, article, 153) })
    const { page } = window
    await expect.poll(() => hasFocus(cardButton(page, 153))).toBe(true)
    // The first press leaves out the full stop.
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect
      .poll(() => quotesOfClaim(window, 153))
      .toEqual(['These weapons have given Russia a significant'])
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect
      .poll(() => quotesOfClaim(window, 153))
      .toEqual(['weapons have given Russia a significant'])

    const handle = page.locator('[data-edge="end"]')
    const { to } = await edgesOf(page, 'weapons have given')
    const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {}
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 1, to.y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => quotesOfClaim(window, 153)).toEqual(['weapons have given'])
  })

  it('is archived, brought back and archived again, also after a reload', async () => {
    const { page, app } = await openApp({ path: claimPath(workedProject, article, 170) })
    const card = cardOf(page, 170)
    await card.getByRole('button', { name: 'Archive C-170' }).click()
    await page.getByText('C-170 archived').waitFor()
    await card.waitFor({ state: 'detached' })
    await expect.poll(() => isStored(app, 170)).toBe(false)
    await page.keyboard.press('Control+z')
    await card.waitFor()
    await page.keyboard.press('Control+Shift+z')
    await card.waitFor({ state: 'detached' })
    await expect.poll(() => isStored(app, 170)).toBe(false)

    await page.goto(path)
    await cardOf(page, 171).waitFor()
    expect(await card.count()).toBe(0)
    await page.keyboard.press('Control+z')
    await card.waitFor()
    expect(await isStored(app, 170)).toBe(true)
  })

  it('is shown, with its card in focus, by its own address', async () => {
    const { page } = await openApp({ path: claimPath(workedProject, article, 165) })
    await expect.poll(() => hasFocus(cardButton(page, 165))).toBe(true)
    const { top, isSeen } = await page
      .getByText('regardless of how the war in Ukraine ends')
      .first()
      .evaluate((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect()
        return { top, isSeen: top < innerHeight && bottom > 0 }
      })
    expect(isSeen, `its paragraph is at ${top}`).toBe(true)

    await page.goto(claimPath(workedProject, article, 9999))
    await page.getByText('C-9999 is not in this document').waitFor()
  })
})

describe('claims at one place', () => {
  it('are listed by a click, the shortest passage first, and `o` goes from one to the next', async () => {
    const { page } = await openApp({ path })
    await clickOn(page, 'Russia will abandon North Korea after')
    const menu = page.getByRole('menu', { name: 'Claims here' })
    await menu.waitFor()
    const items = await menu.getByRole('menuitem').allTextContents()
    expect(items.map((item) => item.slice(0, 5))).toEqual(['C-172', 'C-171'])
    await menu.getByRole('menuitem', { name: /^C-172/ }).click()
    await menu.waitFor({ state: 'detached' })
    expect(await marksOfFocus(page)).toBe('C-172')
    await page.keyboard.press('o')
    await expect.poll(() => marksOfFocus(page)).toBe('C-171')
    await page.keyboard.press('o')
    await expect.poll(() => marksOfFocus(page)).toBe('C-172')
  })
})

describe('the keys', () => {
  it('are listed by `?`', async () => {
    const { page } = await openApp({ path })
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

const cardButton = (page: Page, number: number) =>
  cardOf(page, number).getByRole('button', { name: new RegExp(`^C-${number}`) })

const isStored = async (app: OpenApp['app'], number: number) =>
  (await storedClaims(app)).some((claim) => claim.number === number)

/** The claim whose statement and voice are shown: cards say so much only of the claim in focus. */
async function marksOfFocus(page: Page): Promise<string | null> {
  const voices = page.getByRole('article').filter({ hasText: /the author|author/i })
  const names = await voices.getByRole('button', { name: /^Edit C-/ }).all()
  if (names.length !== 1) return null
  return ((await names[0]?.getAttribute('aria-label')) ?? '').replace('Edit ', '')
}

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
