import type { Locator, Page } from 'playwright-core'

/** Types into a field with a list and takes what the list offers. */
export async function choose(
  field: Locator,
  typed: string,
  offered: string | RegExp = typed,
): Promise<void> {
  await field.fill(typed)
  await field.page().getByRole('option', { name: offered }).first().click()
}

/** The form of a claim, wherever the page has it. */
export const claimForm = (page: Page): Locator =>
  page.getByRole('region', { name: /^(New claim|Claim C-\d+)$/ })

/** The card of a claim in the margin or in its sheet. */
export const cardOf = (page: Page, number: number): Locator =>
  page.getByRole('article').filter({ has: cardButtonOf(page, number) })

/** The button that a card is: its number and the words of its passage. */
export const cardButtonOf = (page: Page, number: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^C-${number}\\b`) })

/** Opens a claim that is in focus in its form, with what is folded away. */
export async function openWholeForm(page: Page, number: number): Promise<Locator> {
  await cardOf(page, number)
    .getByRole('button', { name: `Edit C-${number}` })
    .click()
  await claimForm(page).locator('summary', { hasText: /^More/ }).click()
  return claimForm(page)
}
