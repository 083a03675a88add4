import { describe, expect, it } from 'vitest'
import { claimPath, documentPath } from '@/lib/addresses'
import { articleText } from '@/tests/browser/support/article'
import { newestClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { cardOf, claimForm } from '@/tests/browser/support/fields'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { openApp } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const path = documentPath(workedProject, sampleArticle)

describe('by keyboard alone', () => {
  it('words are selected and highlighted, from the top of the page on', async () => {
    const { page, app } = await openApp({ path })
    await tabTo(page, articleText(page))
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+ArrowRight')
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    await page.getByRole('status').filter({ hasText: '2 words selected' }).waitFor()
    await page.keyboard.press('h')
    const words = 'announcement that'
    await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual([words])

    const { number } = await newestClaim(app)
    await page.keyboard.press('Enter')
    await claimForm(page).waitFor()
    await page.keyboard.press('Escape')
    await claimForm(page).waitFor({ state: 'detached' })
    const card = cardOf(page, number)
    await expect.poll(() => hasFocus(card.getByRole('button', { name: words }))).toBe(true)
    await page.keyboard.press('Shift+ArrowRight')
    await expect
      .poll(async () => quotesOf(await newestClaim(app)))
      .toEqual(['announcement that North'])

    await tabTo(page, card.getByRole('button', { name: `Archive C-${number}` }))
    await page.keyboard.press('Enter')
    await card.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await card.waitFor()
  })

  it('a claim is made, with question, position, hedge, tag and note', async () => {
    const { page, app } = await openApp({ path })
    await tabTo(page, articleText(page))
    await page.keyboard.press('Control+ArrowDown')
    await page.keyboard.press('Control+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('status').filter({ hasText: 'words selected' }).waitFor()
    await page.keyboard.press('a')
    const form = claimForm(page)
    await form.waitFor()

    await expect.poll(() => hasFocus(form.getByRole('combobox', { name: 'Question' }))).toBe(true)
    await page.keyboard.type('relationship rest on')
    await page
      .getByRole('option', { name: /relationship rest on/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(form.getByRole('radio').first())).toBe(true)
    await page.keyboard.press('1')
    expect(await form.getByRole('radio', { name: /^Transactions/ }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await hasFocus(form.getByRole('combobox', { name: 'Who says it' }))).toBe(true)
    await page.keyboard.type('A person unheard of')
    await page.getByRole('option', { name: 'Name “A person unheard of”' }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, form.getByRole('textbox', { name: 'Another cue' }))
    await page.keyboard.type('it is said')
    await page.keyboard.press('Enter')
    await form.getByText('These words are not in the passage.').waitFor()
    const cueField = form.getByRole('textbox', { name: 'Another cue' })
    expect(await cueField.inputValue()).toBe('it is said')
    // Closing the form would lose the words.
    await page.keyboard.press('Control+Enter')
    expect(await cueField.inputValue()).toBe('it is said')
    const quoted = (await form.locator('blockquote').textContent()) ?? ''
    const [cue = ''] = quoted.match(/(?<=\s)\p{L}{3,}(?=\s)/u) ?? []
    await page.keyboard.press('Control+a')
    await page.keyboard.type(cue)
    await page.keyboard.press('Enter')
    await tabTo(page, form.getByRole('combobox', { name: 'Tags' }))
    await page.keyboard.type('By keyboard')
    await page.getByRole('option', { name: 'Create tag “By keyboard”' }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, form.getByRole('textbox', { name: 'Note' }))
    await page.keyboard.type('No mouse was near.')
    await page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })

    await expect
      .poll(async () => newestClaim(app))
      .toMatchObject({
        speaker: 'A person unheard of',
        authorStance: 'reports',
        hedge: { cues: [cue] },
        tagIds: [expect.any(String)],
        assessments: [expect.objectContaining({ by: 'Local reader' })],
        note: { type: 'doc' },
      })
    const { number } = await newestClaim(app)
    await page.goto(claimPath(workedProject, sampleArticle, number))
    await page.reload()
    await cardOf(page, number).getByText('#By keyboard').waitFor()
  })

  it('the claims are gone through, and the one in focus is tagged', async () => {
    const { page, app } = await openApp({ path })
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const [, second] = await page.getByRole('article').all()
    await expect.poll(() => second && hasFocus(second.getByRole('button').first())).toBe(true)
    await page.keyboard.press('k')
    const card = page.getByRole('article').first()
    await expect.poll(() => hasFocus(card.getByRole('button').first())).toBe(true)
    const name = await card.getByRole('button', { name: /^Edit C-/ }).getAttribute('aria-label')
    const number = Number(name?.replace('Edit C-', ''))
    const tagCount = async () =>
      (await storedClaims(app)).find((claim) => claim.number === number)?.tagIds.length
    const before = await tagCount()

    await page.keyboard.press('t')
    await expect
      .poll(() => hasFocus(claimForm(page).getByRole('combobox', { name: 'Tags' })))
      .toBe(true)
    await page.keyboard.type('Gone through')
    await page.getByRole('option', { name: 'Create tag “Gone through”' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(tagCount).toBe((before ?? 0) + 1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await claimForm(page).waitFor({ state: 'detached' })
  })
})
