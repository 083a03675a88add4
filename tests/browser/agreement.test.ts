import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { agreementPath, claimPath, disagreementsPath, projectPath } from '@/lib/addresses'
import { agreementFigures } from '@/lib/comparison/agreement/agreement-figures'
import { agreementUnits } from '@/lib/comparison/agreement/agreement-units'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { snapshotOfFile } from '@/lib/exchange/snapshot-of-file'
import { buildBlindReadings } from '@/prisma/seed/build-blind-readings'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { readReading } from '@/prisma/seed/reading'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { cardOf, choose, claimForm } from '@/tests/browser/support/fields'
import { tabTo } from '@/tests/browser/support/keyboard'
import { desktop, type OpenApp, openApp, phone, type View } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildTwoReadings } from '@/tests/support/build-two-readings'

/** Brings a project in under a name of its own, once. */
async function importOnce(app: RunningApp, slug: string, snapshot: ProjectSnapshot) {
  const project = { ...snapshot.project, slug, title: slug }
  const file = buildProjectFile({ ...snapshot, project }, '2026-01-01T00:00:00.000Z')
  const response = await fetch(`${app.address}/api/v1/projects`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(file),
  })
  if (!response.ok && response.status !== 409) throw new Error(await response.text())
}

const twoReaders = 'two-readers'

async function openTwoReaders(path: string, view: View = {}): Promise<OpenApp> {
  const window = await openApp(view)
  await importOnce(window.app, twoReaders, buildTwoReadings())
  await window.page.goto(path, { waitUntil: 'networkidle' })
  return window
}

const figure = (page: Page, name: RegExp) => page.getByRole('link', { name })

describe('agreement by keyboard', () => {
  it('leads from the project to a figure, to what it counts, and to the words themselves', async () => {
    const { page } = await openTwoReaders(projectPath(twoReaders))
    const nav = page.getByRole('navigation', { name: 'Project' })
    await tabTo(page, nav.getByRole('link', { name: 'Agreement' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Agreement' }).waitFor()

    await tabTo(page, figure(page, /^50 %, Percent, All together/))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '1 disagreement on positions' }).waitFor()
    expect(await page.getByRole('term').allTextContents()).toEqual(['Ana', 'Ben'])
    expect(await page.getByRole('definition').allTextContents()).toEqual([
      'Label of no',
      'Label of yes',
    ])

    await tabTo(page, page.getByRole('link', { name: 'C-1', exact: true }))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${claimPath(twoReaders, 'diplomat', 1)}`)
    await cardOf(page, 1).waitFor()
  })
})

describe('agreement by mouse', () => {
  it('shows every figure with what it counts, and why one is undefined', async () => {
    const { page } = await openTwoReaders(agreementPath(twoReaders))
    const whole = page.getByRole('region', { name: 'All together' })
    expect(await whole.getByRole('definition').allTextContents()).toEqual([
      ...['2 n below 10 says little', '1', '50 %', '0.00', '0.00'],
    ])
    await whole.getByText('Between Ana, Ben. Left out: 1 unit').waitFor()
    const row = page.getByRole('row', { name: /^The Diplomat 2023/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      ...['1', '1', '0 %', '0.00', '0.00'],
    ])
    const agreed = page.getByRole('row', { name: /^Atlantic Council 2024/ })
    expect(await agreed.getByRole('cell').allTextContents()).toEqual([
      ...['1', '0', '100 %', 'no variation', 'no variation'],
    ])
    await page.getByText(/^no variation Undefined: /).waitFor()

    await figure(page, /^1 compared, Atlantic Council 2024/).click()
    await page.getByRole('heading', { level: 1, name: '1 unit compared on positions' }).waitFor()
    await page.getByText('Agree', { exact: true }).waitFor()
  })

  it('keeps what was chosen in the address, through a reload and the way back', async () => {
    const { page } = await openTwoReaders(agreementPath(twoReaders))
    await page.getByRole('combobox', { name: 'Document' }).selectOption('Atlantic Council 2024')
    await page.getByRole('heading', { level: 2, name: 'Atlantic Council 2024' }).waitFor()
    await page.getByRole('combobox', { name: 'Unit' }).selectOption('All sentences')
    await page.waitForURL(/unit=sentences&document=council/)
    await page.getByText(/^One unit is a sentence on a question/).waitFor()
    await page.reload()
    await page.getByText(/^One unit is a sentence on a question/).waitFor()
    expect(await page.getByRole('combobox', { name: 'Document' }).inputValue()).toBe('council')
    await page.goBack()
    await page.getByText(/^One unit is a passage on a question/).waitFor()
    await page
      .getByRole('navigation', { name: 'Agreement on' })
      .getByRole('link', { name: 'Tags' })
      .click()
    await page.waitForURL(/of=tags&document=council/)
    await page.getByText('Nothing in common yet').waitFor()
    await page.getByRole('link', { name: 'Show all tags' }).click()
    await figure(page, /^1 disagreements, Motive/).click()
    await page.getByText('Tag: Motive').waitFor()
    await page.getByText('not tagged on C-4').waitFor()
  })

  it('gives the list away as a table', async () => {
    const { page } = await openTwoReaders(`${disagreementsPath(twoReaders)}?show=all`)
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download as CSV' }).click()
    const file = await started
    expect(file.suggestedFilename()).toBe('two-readers-positions-compared.csv')
    const rows: Record<string, string>[] = parse(await readFile(await file.path(), 'utf8'), {
      ...{ bom: true, columns: true },
    })
    expect(
      rows.map(({ outcome, annotator, value, claims }) => [outcome, annotator, value, claims]),
    ).toEqual([
      ['differ', 'Ana', 'Label of no', 'C-1'],
      ['differ', 'Ben', 'Label of yes', 'C-1'],
      ['agree', 'Ana', 'Label of yes', 'C-2'],
      ['agree', 'Ben', 'Label of yes', 'C-2'],
    ])
    const link = new URL(rows[0]?.deep_links ?? '')
    expect(link.pathname + link.hash).toBe(claimPath(twoReaders, 'diplomat', 1))
  })
})

it('has the figures of two people who read the same articles, neither knowing of the other', async () => {
  const { page, app } = await openApp()
  const file = buildBlindReadings(readWorkedProject(), [
    { by: 'First reader', reading: readReading('first') },
    { by: 'Second reader', reading: readReading('second') },
  ])
  let ids = 0
  const snapshot = snapshotOfFile(file, () => `id ${++ids}`)
  await importOnce(app, 'blind', snapshot)
  await page.goto(agreementPath('blind'))
  const { unitCount, disagreementCount } = agreementFigures(
    agreementUnits(snapshot, { subject: 'positions', spots: 'passages' }),
  )
  await figure(page, new RegExp(`^${unitCount} compared, First reader and Second reader`)).waitFor()
  await figure(page, new RegExp(`^${disagreementCount} disagreements, All together`)).click()
  await page
    .getByRole('heading', { level: 1, name: `${disagreementCount} disagreements on positions` })
    .waitFor()
  const listed = page.getByRole('main').locator('ol > li')
  expect(await listed.count()).toBe(disagreementCount)
  expect(await accessibilityProblems(page)).toEqual([])
})

it('teaches whoever works alone how to get a second reading, and then has figures', async () => {
  const { page, app } = await openApp()
  await importOnce(app, 'one-reader', buildSnapshot())
  await page.goto(agreementPath('one-reader'))
  await page.getByText('Only Ana so far').waitFor()

  await page.getByRole('button', { name: /^Annotating as/ }).click()
  await page.getByRole('menuitem', { name: 'Add a person…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Chiara')
  await page.getByRole('button', { name: /^Add, and annotate/ }).click()
  await page.getByRole('button', { name: /^Annotating as Chiara/ }).waitFor()
  await page.goto(claimPath('one-reader', 'diplomat', 1))
  await cardOf(page, 1).getByRole('button', { name: 'Edit C-1' }).click()
  const form = claimForm(page)
  await choose(form.getByRole('combobox', { name: 'Question' }), 'Will it last?')
  await form.getByRole('radio', { name: /^Label of yes/ }).click()
  await form.getByRole('button', { name: 'Done' }).click()
  await form.waitFor({ state: 'detached' })

  await page.goto(agreementPath('one-reader'))
  await figure(page, /^1 disagreements, Ana and Chiara/).click()
  await page.getByRole('heading', { level: 1, name: '1 disagreement on positions' }).waitFor()
  expect(await page.getByRole('definition').allTextContents()).toEqual([
    'Label of no',
    'Label of yes',
  ])
})

describe.each(
  [desktop, phone].flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ width, theme })),
  ),
)('with two readers, at $width pixels in $theme', (view) => {
  it.each([
    ['the page of figures', agreementPath(twoReaders)],
    ['the list', `${disagreementsPath(twoReaders)}?show=all`],
  ])('%s is accessible and no wider than the window', async (_, path) => {
    const { page } = await openTwoReaders(path, view)
    expect(await accessibilityProblems(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
