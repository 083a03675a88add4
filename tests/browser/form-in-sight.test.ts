import { expect, it } from 'vitest'
import { claimPath } from '@/lib/addresses'
import { cardOf, claimForm } from '@/tests/browser/support/fields'
import { openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

it('opens the form of a claim at the foot of the window where it can be seen', async () => {
  const path = claimPath(workedProject, 'surge-of-activity-between-north-korea-and-russia', 65)
  const { page } = await openApp({ path })
  const card = cardOf(page, 65)
  await card.waitFor()
  const { y = 0 } = (await card.boundingBox()) ?? {}
  await page.evaluate((distance) => window.scrollBy({ top: distance }), y - 700)
  await expect.poll(async () => Math.round((await card.boundingBox())?.y ?? 0)).toBe(700)

  await page.keyboard.press('e')
  const voice = claimForm(page).getByRole('combobox', { name: 'Who says it' })
  await voice.waitFor()
  await expect.poll(async () => (await voice.boundingBox())?.y).toBeLessThan(850)
})
