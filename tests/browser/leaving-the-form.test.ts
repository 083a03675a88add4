import { expect, it } from 'vitest'
import { claimPath } from '@/lib/addresses'
import { storedClaims } from '@/tests/browser/support/claims'
import { cardOf, claimForm } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const number = 43
const path = claimPath(workedProject, 'surge-of-activity-between-north-korea-and-russia', number)

it('t leads into the field for tags, and Esc leaves it with the tags as they were', async () => {
  const { page, app } = await openApp({ path })
  const stored = async () => (await storedClaims(app)).find((claim) => claim.number === number)
  const before = await stored()
  const form = claimForm(page)
  const card = cardOf(page, number)
  await expect.poll(() => hasFocus(card.getByRole('button', { name: /These weapon/ }))).toBe(true)

  await page.keyboard.press('t')
  const tags = form.getByRole('combobox', { name: 'Tags' })
  await expect.poll(() => hasFocus(tags)).toBe(true)
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })

  await page.keyboard.press('e')
  await form.getByRole('combobox', { name: 'Who says it' }).focus()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })

  expect(await card.textContent()).toMatch(/#United States.*United States, quoted/)
  await page.reload()
  expect(await card.textContent()).toMatch(/#United States.*United States, quoted/)
  expect(await stored()).toEqual(before)
})
