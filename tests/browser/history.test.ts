import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { changePath, claimHistoryPath, claimPath, exchangePath, historyPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { addClaim, changeClaim, storedClaims } from '@/tests/browser/support/claims'
import { cardOf } from '@/tests/browser/support/fields'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

/** A claim that Ben has called unlikely, and the window of somebody else. */
async function changedByBen(words: string) {
  const window = await openApp()
  const claim = await addClaim(window.app, words, { statement: 'As it was.' })
  await changeClaim(
    window.app,
    claim,
    { hedge: { cues: [], likelihood: 'unlikely' }, statement: 'As Ben has it.' },
    'Ben',
  )
  const stored = async () => (await storedClaims(window.app)).find(({ id }) => id === claim.id)
  return { ...window, claim, stored }
}

/** The newest change of a claim by somebody. */
const entryOf = (page: Page, { number }: Claim, by: string) =>
  page
    .getByRole('article', { name: `Change of C-${number}`, exact: true })
    .filter({ hasText: by })
    .first()

/** What can be pressed in an urgent message: it is heard once it has the focus. */
const inMessage = (page: Page, role: 'button' | 'link', name: string) =>
  page.getByRole(role, { name, includeHidden: true }).last()

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

describe('the history', () => {
  it('says who changed what, and takes back one change of somebody else once that is confirmed', async () => {
    const { page, claim, stored } = await changedByBen('met in September 2023')
    await page.goto(historyPath(workedProject))
    const entry = entryOf(page, claim, 'Ben')
    await entry.getByText('Changed: statement, likelihood').click()
    await entry.getByText('unlikely (20–45 %)').waitFor()
    await entry.getByText('As it was.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await entry.getByRole('button', { name: /^Take back this change/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Take back what Ben did?' })
    await dialog.getByText(`“Change of C-${claim.number}” is a change of Ben`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Leave it' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await stored()).toMatchObject({ statement: 'As Ben has it.' })

    await entry.getByRole('button', { name: /^Take back this change/ }).click()
    await dialog.getByRole('button', { name: 'Take back this change' }).click()
    await said(page, `Taken back: Change of C-${claim.number}`)
    expect(await stored()).toMatchObject({ statement: 'As it was.', hedge: { likelihood: null } })
    await entry.getByText('Taken back').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await said(page, `Undone: Taken back: Change of C-${claim.number}`)
    expect(await stored()).toMatchObject({ statement: 'As Ben has it.' })
  })

  it('is filtered in its address, by keyboard alone', async () => {
    const { page, claim } = await changedByBen('a tin cup in hand')
    await page.goto(historyPath(workedProject))
    await tabTo(page, page.getByRole('combobox', { name: 'Who' }))
    await page.keyboard.type('Ben')
    await tabTo(page, page.getByRole('textbox', { name: 'Claim' }))
    await page.keyboard.type(`c-${claim.number}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${historyPath(workedProject)}?by=Ben&claim=${claim.number}`)
    await said(page, /^1 of \d+ changes$/)

    const summary = page.locator('summary', { hasText: 'Changed' })
    await tabTo(page, summary)
    await page.keyboard.press('Enter')
    const restore = page.getByRole('button', { name: /^Take back this change/ })
    await tabTo(page, restore, { back: true })
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Take back what Ben did?' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(restore)).toBe(true)

    await tabTo(page, page.getByRole('link', { name: 'Show everything' }), { back: true })
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${historyPath(workedProject)}`)
    await page.goBack()
    await said(page, /^1 of \d+ changes$/)
  })

  it('leads from a refused undo to what is in the way, and undoes the change before it', async () => {
    const { app, page, complaints } = await openApp()
    complaints.expect(/409/)
    const earlier = await addClaim(app, 'caught many off guard')
    const claim = await addClaim(app, 'Milley went further')
    await changeClaim(app, claim, { statement: 'By Ben.' }, 'Ben')
    await page.goto(exchangePath(workedProject))
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await said(page, 'Ben changed the same afterwards')
    await inMessage(page, 'button', 'Undo the change before it').click()
    await said(page, `Undone: Claim C-${earlier.number}`)
    const left = await storedClaims(app)
    expect(left.some(({ id }) => id === earlier.id)).toBe(false)
    expect(left.find(({ id }) => id === claim.id)).toMatchObject({ statement: 'By Ben.' })

    await page.goto(historyPath(workedProject))
    await page
      .getByRole('article', { name: `Undone: Claim C-${earlier.number}` })
      .first()
      .waitFor()
    const made = page
      .getByRole('article', { name: `Claim C-${claim.number}`, exact: true })
      .filter({ hasText: 'New' })
    await made.getByRole('button', { name: /^Take back this change/ }).click()
    await inMessage(page, 'link', 'See it in the history').click()
    await page.getByRole('heading', { level: 1, name: `Change of C-${claim.number}` }).waitFor()
    await page.getByText('By Ben.').waitFor()
  })

  it('of one claim is a press away from its card, and brings an earlier version back', async () => {
    const { app, page } = await openApp()
    const claim = await addClaim(app, '10,000 containers of weapons', { statement: 'First words.' })
    await changeClaim(app, claim, { statement: 'Second words.' })
    await page.goto(claimPath(workedProject, sampleArticle, claim.number))
    await cardOf(page, claim.number)
      .getByRole('link', { name: `History of C-${claim.number}` })
      .click()
    await page.waitForURL(`**${claimHistoryPath(workedProject, claim.number)}`)
    await said(page, /^2 of \d+ changes$/)
    const first = page.getByRole('article').last()
    await first.locator('summary').click()
    await first.getByRole('button', { name: `Restore this version of C-${claim.number}` }).click()
    await said(page, `Done: Restoring of C-${claim.number} to an earlier version`)
    const stored = async () => (await storedClaims(app)).find(({ id }) => id === claim.id)
    expect(await stored()).toMatchObject({ statement: 'First words.', version: 3 })
    await page.keyboard.press('Control+z')
    await said(page, `Undone: Restoring of C-${claim.number} to an earlier version`)
    expect(await stored()).toMatchObject({ statement: 'Second words.', version: 4 })
  })

  it.each([desktop, phone])(
    'shows an import as one entry at %i pixels, told in parts',
    async (width) => {
      const { page } = await openApp({ width, path: changePath(workedProject, 1) })
      await page.getByRole('heading', { level: 1, name: /^Import of/ }).waitFor()
      await said(page, /^1 to 50 of \d+ things$/)
      expect(await page.getByRole('button', { name: /^Take back/ }).count()).toBe(0)
      await page.getByRole('link', { name: 'Next' }).click()
      await said(page, /^51 to 100 of \d+ things$/)
      expect(await accessibilityProblems(page)).toEqual([])
    },
  )
})
