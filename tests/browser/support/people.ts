import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The menu in the bar that says who annotates. */
export const menuOf = (page: Page) => page.getByRole('button', { name: /^Annotating as/ })

export const annotatorOf = (page: Page) => menuOf(page).textContent()

/** The page is opened anew after every choice in the menu. */
export async function thenReloaded(page: Page, choice: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await choice()
  await loaded
}

/** Goes on as somebody who was not there yet. */
export async function add(page: Page, name: string): Promise<void> {
  await menuOf(page).click()
  await page.getByRole('menuitem', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await thenReloaded(page, () => page.keyboard.press('Enter'))
  await expect.poll(() => annotatorOf(page)).toBe(name)
}

/** Goes on as somebody who was there before. */
export async function become(page: Page, name: string): Promise<void> {
  await menuOf(page).click()
  await thenReloaded(page, () => page.getByRole('menuitemradio', { name, exact: true }).click())
  await expect.poll(() => annotatorOf(page)).toBe(name)
}
