import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { picturesPath, projectPath } from '@/lib/addresses'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { tabTo } from '@/tests/browser/support/keyboard'
import { type OpenApp, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'
import { buildLargeProject } from '@/tests/support/build-large-project'

const path = picturesPath(workedProject)
const question = 'What does the Russia–North Korea relationship rest on?'

const pictureIn = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name: new RegExp(`^Picture: .*${String(name)}`) })

describe('the pictures of a project', () => {
  it('are reached from its other pages, and lead to what they show', async () => {
    const { page } = await openApp({ path: projectPath(workedProject) })
    const parts = page.getByRole('navigation', { name: 'Project' })
    await parts.getByRole('link', { name: 'Pictures' }).click()
    await page.getByRole('heading', { name: 'Pictures', level: 1 }).waitFor()
    await expect
      .poll(() => parts.getByRole('link', { name: 'Pictures' }).getAttribute('aria-current'))
      .toBe('page')

    await pictureIn(page, 'Who takes which position')
      .getByRole('link', { name: /^Transactions, .*IISS 2023\. What does the Russia/ })
      .click()
    await page.waitForURL(/questions\/what-it-rests-on\?claim=\d+$/)
    await page.getByRole('heading', { name: question, level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Pictures', level: 1 }).waitFor()
  })

  it('say in their tables what they show', async () => {
    const { page } = await openApp({ path })
    const matrix = page.getByRole('region', { name: 'Who takes which position', exact: true })
    await matrix.getByText('The same as a table').click()
    const row = matrix.getByRole('row', { name: new RegExp(question.slice(0, 20)) })
    await row.getByRole('cell', { name: /^Transactions, \d+ claims?$/ }).waitFor()
    const shown = await matrix.getByRole('table').getByRole('row').count()
    const drawn = pictureIn(page, 'Who takes').getByRole('link', { name: / documents? / })
    expect(await drawn.count()).toBeGreaterThan(0)
    expect(shown).toBeGreaterThan(20)
  })

  it('are used by keyboard alone: another question, another map, the pairs of a line', async () => {
    const { page } = await openApp({ path })
    const choice = page.getByRole('combobox', { name: 'Question' })
    await tabTo(page, page.getByRole('link', { name: 'When they took it' }))
    await page.keyboard.press('Enter')
    await tabTo(page, choice)
    await page.keyboard.type('Will the coop')
    await page.waitForURL(/question=beyond-the-war/)
    await pictureIn(page, 'Will the cooperation last').waitFor()

    await tabTo(page, page.getByRole('link', { name: 'Inner tension' }))
    await page.keyboard.press('Enter')
    await pictureIn(page, 'Where documents oppose themselves').waitFor()
    expect(new URL(page.url()).search).toBe('?question=beyond-the-war&scope=inner-tension')
    await tabTo(page, page.getByRole('link', { name: 'Between sources' }), { back: true })
    await page.keyboard.press('Enter')
    await pictureIn(page, 'Where documents oppose each other').waitFor()

    await tabTo(page, page.getByRole('link', { name: /^The Diplomat 2023 and IISS 2023: / }))
    await page.keyboard.press('Enter')
    const list = page.getByRole('region', {
      name: /^Table: Pairs between The Diplomat 2023 and IISS/,
    })
    await list.waitFor()
    await tabTo(page, list.getByRole('link', { name: /^C-\d+ and C-/ }).first())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/pairs\/\d+-\d+-/)
  })

  it('show what there was by a date, and lead to boards of that date', async () => {
    const { page } = await openApp({ path })
    const map = pictureIn(page, 'Where documents oppose each other')
    const nodes = map.getByRole('link', { name: /show its lines$/ })
    expect(await nodes.count()).toBe(4)
    await page.getByRole('combobox', { name: 'As of' }).selectOption('5 November 2023')
    await expect.poll(() => nodes.count()).toBe(2)
    expect(new URL(page.url()).search).toBe('?asOf=2023-11-05')
    await pictureIn(page, 'Who takes which position')
      .getByRole('link', { name: /^Transactions, / })
      .click()
    await page.waitForURL(/questions\/what-it-rests-on\?asOf=2023-11-05&claim=\d+$/)
  })

  it('let the lines of one document stand out, and all of them again', async () => {
    const { page } = await openApp({ path })
    const map = pictureIn(page, 'Where documents oppose each other')
    await map.getByRole('link', { name: /^KEI 2024, .*: show its lines$/ }).click()
    await page.getByText('The lines of KEI 2024 stand out.').waitFor()
    await map.getByRole('link', { name: /^KEI 2024, .*: show all lines again$/ }).click()
    await page.getByText('The lines of KEI 2024 stand out.').waitFor({ state: 'detached' })
  })
})

describe('a picture as a file', () => {
  async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const started = page.waitForEvent('download')
    await button.click()
    const file = await started
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }

  it('is an SVG that stands alone, on light paper also where the page is dark', async () => {
    const { page, context } = await openApp({ path, theme: 'dark' })
    const link = page.getByRole('link', { name: 'SVG of the positions' })
    const { name, bytes } = await download(page, link)
    expect(name).toBe('russia-north-korea-matrix.svg')
    const other = await context.newPage()
    await other.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`)
    expect(await other.locator('svg > rect').getAttribute('fill')).toBe('#ffffff')
    expect(await other.locator('svg > title').textContent()).toBe('Who takes which position')
    expect(await other.locator('svg').textContent()).toMatch(
      /Russia and North Korea · Counterpoint/,
    )
  })

  it('is a PNG of twice its size', async () => {
    const { page } = await openApp({ path })
    const svg = await download(page, page.getByRole('link', { name: 'SVG of the map' }))
    const png = await download(page, page.getByRole('button', { name: 'PNG of the map' }))
    expect(png.name).toBe('russia-north-korea-map.png')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString()) ?? []
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ])
    expect(png.bytes.length).toBeGreaterThan(10_000)
  })

  it('says so where it cannot be made', async () => {
    const { page, context, complaints } = await openApp({ path })
    complaints.expect(/map\.svg/)
    await context.route(/map\.svg/, (route) => route.abort())
    await page.getByRole('button', { name: 'PNG of the map' }).click()
    await page
      .getByRole('region', { name: 'Notifications' })
      .getByText('The PNG could not be made')
      .waitFor()
  })
})

describe('on a phone', () => {
  it('a picture scrolls in its frame, with the questions always in sight', async () => {
    const { page } = await openApp({ path, width: phone, height: 844 })
    const frame = pictureIn(page, 'Who takes which position')
    const head = frame.getByRole('link', { name: new RegExp(`^${question.slice(0, 20)}`) })
    const before = await head.boundingBox()
    const scrolled = await frame.evaluate((element) => {
      element.scrollLeft = element.scrollWidth
      return element.scrollLeft
    })
    expect(scrolled).toBeGreaterThan(200)
    expect((await head.boundingBox())?.x).toBe(before?.x)
    expect(await page.evaluate(() => window.scrollX)).toBe(0)
  })

  it('the map of few documents fits', async () => {
    const { page } = await openApp({ path, width: phone, height: 844 })
    const map = pictureIn(page, 'Where documents oppose each other')
    expect(await map.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0)
  })
})

describe('a project of twenty documents', () => {
  it.each([phone, 1280])('is drawn at %i pixels, and is accessible', async (width) => {
    const { page, app } = await openApp({ width })
    await page.goto(picturesPath(await importLarge(app, `large-${width}`)))
    const map = pictureIn(page, 'Where documents oppose each other')
    expect(await map.getByRole('link', { name: /show its lines$/ }).count()).toBe(20)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

  it('has nothing to draw without documents, and says what to do', async () => {
    const { page, app } = await openApp()
    await page.goto(picturesPath(await importLarge(app, 'none', 0)))
    await page.getByText('No documents yet').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

/** Imports a project with documents of one sentence each. */
async function importLarge({ address }: OpenApp['app'], slug: string, documents = 20) {
  const { project, ...snapshot } = buildLargeProject({ documents, questions: 8 })
  const file = buildProjectFile(
    { ...snapshot, project: { ...project, slug, title: slug } },
    '2026-01-01T00:00:00.000Z',
  )
  const response = await fetch(`${address}/api/v1/projects`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(file),
  })
  if (!response.ok) throw new Error(await response.text())
  return ((await response.json()) as { slug: string }).slug
}
