import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claimPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { addClaim, storedClaims } from '@/tests/browser/support/claims'
import { claimForm, openWholeForm } from '@/tests/browser/support/fields'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

/** Opens a claim in its form, with what is folded away, in a window of its own. */
async function openInForm({ number }: Claim): Promise<OpenApp> {
  const window = await openApp({ path: claimPath(workedProject, sampleArticle, number) })
  await openWholeForm(window.page, number)
  return window
}

/** A new claim, open in two windows, and what is stored of it. */
async function openTwice(words: string) {
  const { app } = await openApp()
  const claim = await addClaim(app, words)
  const [theirs, mine] = [await openInForm(claim), await openInForm(claim)]
  mine.complaints.expect(/409/)
  const dialog = mine.page.getByRole('dialog', {
    name: `C-${claim.number} was changed elsewhere too`,
  })
  const stored = async () => (await storedClaims(app)).find(({ id }) => id === claim.id)
  return { theirs: theirs.page, mine: mine.page, claim, dialog, stored }
}

const statementIn = (page: Page) => claimForm(page).getByRole('textbox', { name: 'Statement' })

async function write(page: Page, statement: string): Promise<void> {
  await statementIn(page).fill(statement)
  await statementIn(page).blur()
}

/** Two people change the statement of a claim, each without knowing of the other. */
async function disagree(words: string) {
  const windows = await openTwice(words)
  const { theirs, mine, dialog, stored } = windows
  await write(theirs, 'As they put it.')
  await expect.poll(stored).toMatchObject({ statement: 'As they put it.' })
  await write(mine, 'As I put it.')
  await dialog.waitFor()
  return windows
}

describe('a claim that is changed in two windows', () => {
  it('is shown in both versions, and nothing of theirs is overwritten unasked', async () => {
    const { mine, dialog, stored } = await disagree('upgrading their relationship')
    const statement = dialog.getByRole('group', { name: 'Statement' })
    await statement.getByText('As I put it.').waitFor()
    await statement.getByText('As they put it.').waitFor()
    expect(await stored()).toMatchObject({ statement: 'As they put it.' })

    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(stored).toMatchObject({ statement: 'As I put it.' })
    await mine
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor()
  })

  it('can be left as they have it, and mine brought back after all', async () => {
    const { mine, dialog, stored } = await disagree('met in September 2023')
    await dialog.getByRole('button', { name: 'Take theirs' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await stored()).toMatchObject({ statement: 'As they put it.' })
    await expect.poll(() => statementIn(mine).inputValue()).toBe('As they put it.')
    await mine.getByRole('button', { name: 'Bring mine back' }).click()
    await expect.poll(stored).toMatchObject({ statement: 'As I put it.' })
  })

  it('keeps what was changed here through a reload while nobody has decided', async () => {
    const { mine, dialog, stored } = await disagree('a tin cup in hand')
    await mine.reload()
    await dialog.getByText('As I put it.').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect.poll(stored).toMatchObject({ statement: 'As I put it.' })
  })

  it('takes both changes where they are about different things', async () => {
    const { theirs, mine, dialog, stored } = await openTwice('Milley went further')
    await write(theirs, 'As they put it.')
    await expect.poll(stored).toMatchObject({ statement: 'As they put it.' })
    await claimForm(mine)
      .getByRole('combobox', { name: 'The author’s stance' })
      .selectOption({ label: 'Doubts: passes it on and questions it' })
    await dialog.getByText('Statement (changed there alone, kept)').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect
      .poll(stored)
      .toMatchObject({ statement: 'As they put it.', authorStance: 'doubts' })
  })

  it('is not lost where the other window has archived it', async () => {
    const { theirs, mine, dialog, stored } = await openTwice('10,000 containers of weapons')
    await claimForm(theirs).getByRole('button', { name: 'Archive' }).click()
    await expect.poll(stored).toBeUndefined()
    await write(mine, 'As I put it.')
    await dialog.getByText('archived').waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect.poll(stored).toMatchObject({ statement: 'As I put it.' })
  })
})
