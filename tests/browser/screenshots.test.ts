import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
  boardPath,
  briefPath,
  claimPath,
  claimsPath,
  newDocumentPath,
  pairPath,
  picturesPath,
  waitingPassagesPath,
} from '@/lib/addresses'
import { chooseFiles, fixture, keepBox } from '@/tests/browser/support/importing'
import { openApp, phone, type View } from '@/tests/browser/support/open-app'
import { addSecondText } from '@/tests/browser/support/revise'
import { addRevisedProject, revisedDocument } from '@/tests/browser/support/revised-project'

const project = 'russia-north-korea'
const durable = claimPath(project, 'rethink-north-korea-russia-relations', 157)

type Picture = View & {
  /** What somebody does on the page before the picture is taken. */
  prepare?: (page: Page) => Promise<void>
}

const pictures: Record<string, Picture> = {
  board: { path: boardPath(project, 'what-it-rests-on') },
  reader: { path: durable },
  pair: { path: pairPath(project, 'what-it-rests-on', 65, 157) },
  claims: { path: `${claimsPath(project)}?tag=judgement&likelihood=unlikely&likelihood=likely` },
  pictures: { path: picturesPath(project) },
  brief: {
    path: briefPath(project, 'what-does-the-russia-north-korea-relationship-rest-on'),
    height: 1100,
  },
  preview: {
    path: newDocumentPath(project),
    prepare: async (page) => {
      await chooseFiles(page, fixture('bridge.html'))
      await keepBox(page, 'They found that the second pier').uncheck()
    },
  },
  'reader-phone': { path: durable, width: phone, height: 844, theme: 'dark' },
}

// SCREENSHOTS=1 npx vitest run tests/browser/screenshots.test.ts takes the pictures of the README anew.
const folder = process.env.SCREENSHOTS ? 'tests/screenshots' : 'tests/.output/screenshots'

it.each(Object.entries(pictures))(
  'takes the picture of the %s',
  async (name, { prepare, ...view }) => {
    const { page } = await openApp(view)
    await prepare?.(page)
    await takePicture(page, name)
  },
)

it('takes the picture of the passages that a new version changed', async () => {
  const { page, app } = await openApp({ height: 780 })
  const slug = await addRevisedProject(app, 'shells-and-grain')
  await addSecondText(page, slug)
  await page.goto(waitingPassagesPath(slug, revisedDocument))
  await takePicture(page, 'passages')
})

async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ path: path.join(folder, `${name}.png`) })
  expect(picture.length).toBeGreaterThan(20_000)
}
