import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claimPath } from '@/lib/addresses'
import { storedClaims } from '@/tests/browser/support/claims'
import { cardOf, claimForm, openWholeForm } from '@/tests/browser/support/fields'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const article = 'rethink-north-korea-russia-relations'

/** Opens the form of a claim, with what is folded away, in a window of its own. */
async function openStatement(number: number): Promise<OpenApp> {
  const window = await openApp({ path: claimPath(workedProject, article, number) })
  await openWholeForm(window.page, number)
  return window
}

const statementIn = (page: Page) => claimForm(page).getByRole('textbox', { name: 'Statement' })

async function stored({ app }: OpenApp, number: number) {
  return (await storedClaims(app)).find((claim) => claim.number === number)
}

/** Two people change the statement of a claim, each without knowing of the other. */
async function disagree(number: number) {
  const [theirs, mine] = [await openStatement(number), await openStatement(number)]
  await statementIn(theirs.page).fill('As they put it.')
  await statementIn(theirs.page).blur()
  await expect.poll(async () => (await stored(theirs, number))?.statement).toBe('As they put it.')
  mine.complaints.expect(/409/)
  await statementIn(mine.page).fill('As I put it.')
  await statementIn(mine.page).blur()
  const dialog = mine.page.getByRole('dialog', {
    name: `C-${number} was changed elsewhere too`,
  })
  await dialog.waitFor()
  return { theirs, mine, dialog }
}

describe('a claim that is changed in two windows', () => {
  it('is shown in both versions, and nothing of theirs is overwritten unasked', async () => {
    const { mine, dialog } = await disagree(145)
    const statement = dialog.getByRole('group', { name: 'Statement' })
    await statement.getByText('As I put it.').waitFor()
    await statement.getByText('As they put it.').waitFor()
    expect((await stored(mine, 145))?.statement).toBe('As they put it.')

    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(async () => (await stored(mine, 145))?.statement).toBe('As I put it.')
    await mine.page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor()
  })

  it('can be left as they have it, and mine brought back after all', async () => {
    const { mine, dialog } = await disagree(146)
    await dialog.getByRole('button', { name: 'Take theirs' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect((await stored(mine, 146))?.statement).toBe('As they put it.')
    await expect.poll(() => statementIn(mine.page).inputValue()).toBe('As they put it.')
    await mine.page.getByRole('button', { name: 'Bring mine back' }).click()
    await expect.poll(async () => (await stored(mine, 146))?.statement).toBe('As I put it.')
  })

  it('keeps what was changed here through a reload while nobody has decided', async () => {
    const { mine, dialog } = await disagree(147)
    await mine.page.reload()
    await dialog.getByText('As I put it.').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect.poll(async () => (await stored(mine, 147))?.statement).toBe('As I put it.')
  })

  it('takes both changes where they are about different things', async () => {
    const [theirs, mine] = [await openStatement(148), await openStatement(148)]
    await statementIn(theirs.page).fill('As they put it.')
    await statementIn(theirs.page).blur()
    await expect.poll(async () => (await stored(theirs, 148))?.statement).toBe('As they put it.')
    mine.complaints.expect(/409/)
    await claimForm(mine.page)
      .getByRole('combobox', { name: 'The author’s stance' })
      .selectOption({ label: 'Doubts: passes it on and questions it' })
    const dialog = mine.page.getByRole('dialog', { name: /^C-148 was changed/ })
    await dialog.getByText('Statement (changed there alone, kept)').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect
      .poll(async () => stored(mine, 148))
      .toMatchObject({ statement: 'As they put it.', authorStance: 'doubts' })
  })

  it('is not lost where the other window has archived it', async () => {
    const theirs = await openApp({ path: claimPath(workedProject, article, 149) })
    const mine = await openStatement(149)
    await cardOf(theirs.page, 149).getByRole('button', { name: 'Archive C-149' }).click()
    await expect.poll(() => stored(theirs, 149)).toBeUndefined()
    mine.complaints.expect(/409/)
    await statementIn(mine.page).fill('As I put it.')
    await statementIn(mine.page).blur()
    const dialog = mine.page.getByRole('dialog', { name: /^C-149 was changed/ })
    await dialog.getByText('archived').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect.poll(async () => (await stored(mine, 149))?.statement).toBe('As I put it.')
  })
})
