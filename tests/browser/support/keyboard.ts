import type { Locator, Page } from 'playwright-core'

/** Goes on with Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, { back = false } = {}): Promise<void> {
  const key = back ? 'Shift+Tab' : 'Tab'
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} was not reached with ${key}`)
}

export async function hasFocus(target: Locator): Promise<boolean> {
  const isThere = (await target.count()) === 1
  return isThere && target.evaluate((element) => element === document.activeElement)
}
