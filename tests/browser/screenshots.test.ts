import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import {
  boardPath,
  briefPath,
  claimPath,
  claimsPath,
  pairPath,
  picturesPath,
} from '@/lib/addresses'
import { openApp, phone, type View } from '@/tests/browser/support/open-app'

const project = 'russia-north-korea'
const durable = claimPath(project, 'rethink-north-korea-russia-relations', 157)

const pictures: Record<string, View> = {
  board: { path: boardPath(project, 'what-it-rests-on') },
  reader: { path: durable },
  pair: { path: pairPath(project, 'what-it-rests-on', 65, 157) },
  claims: { path: `${claimsPath(project)}?tag=judgement&likelihood=unlikely&likelihood=likely` },
  pictures: { path: picturesPath(project) },
  brief: {
    path: briefPath(project, 'what-does-the-russia-north-korea-relationship-rest-on'),
    height: 1100,
  },
  'reader-phone': { path: durable, width: phone, height: 844, theme: 'dark' },
}

// SCREENSHOTS=1 npx vitest run tests/browser/screenshots.test.ts takes the pictures of the README anew.
const folder = process.env.SCREENSHOTS ? 'tests/screenshots' : 'tests/.output/screenshots'

it.each(Object.entries(pictures))('takes the picture of the %s', async (name, view) => {
  await mkdir(folder, { recursive: true })
  const { page } = await openApp(view)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ path: path.join(folder, `${name}.png`) })
  expect(picture.length).toBeGreaterThan(20_000)
})
