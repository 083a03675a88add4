import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { coverageHref } from '@/components/coverage/coverage-search'
import { coveragePath, exportFilePath, projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const openCells = coverageHref(workedProject, { state: 'not-checked' })

/** Asks a question that nobody has looked for, on the overview. */
async function ask(page: Page, text: string): Promise<void> {
  await page.goto(projectPath(workedProject), { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Add a question' }).click()
  const dialog = page.getByRole('dialog', { name: 'New question' })
  await dialog.getByRole('textbox', { name: 'Question' }).fill(text)
  await dialog.getByRole('textbox', { name: 'Position 1' }).fill('Yes')
  await dialog.getByRole('textbox', { name: 'Position 2' }).fill('No')
  await dialog.getByRole('button', { name: 'Add the question' }).click()
  await page.getByRole('link', { name: text, exact: true }).waitFor()
}

const cellOf = (page: Page, document: string, state: string, question: string) =>
  page.getByRole('button', { name: `${document}: ${state}. ${question}` })

describe('what nobody has looked for', () => {
  it('is found and marked by keyboard alone, cell after cell', async () => {
    const { page } = await openApp()
    const question = 'Who pays for it?'
    await ask(page, question)
    await page.getByRole('link', { name: 'Coverage', exact: true }).click()
    await page.getByRole('link', { name: 'Not checked yet 4' }).click()
    await page.waitForURL((url) => url.search === '?state=not-checked')

    const first = cellOf(page, 'The Diplomat 2023', 'not checked yet', question)
    const second = cellOf(page, 'IISS 2023', 'not checked yet', question)
    await tabTo(page, first)
    await page.keyboard.press('ArrowRight')
    expect(await hasFocus(second)).toBe(true)
    await page.keyboard.press('Home')
    expect(await hasFocus(first)).toBe(true)

    await page.keyboard.press('s')
    await first.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(second)).toBe(true)
    await page.getByRole('link', { name: 'Not checked yet 3' }).waitFor()

    await page.keyboard.press('Enter')
    const menu = page.getByRole('menu', { name: `IISS 2023: ${question}` })
    await menu.getByRole('menuitem', { name: /^Checked: raises it/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await second.waitFor({ state: 'detached' })

    await page.keyboard.press('Control+z')
    await second.waitFor()
    await page.keyboard.press('Control+z')
    await first.waitFor()
  }, 120_000)

  it('is marked for a whole document after a look at what that is, and one undo takes it back', async () => {
    const { page } = await openApp()
    const questions = ['Who gains from it?', 'Who loses by it?']
    for (const question of questions) await ask(page, question)
    await page.goto(openCells, { waitUntil: 'networkidle' })
    const open = questions.map((question) => cellOf(page, 'KEI 2024', 'not checked yet', question))
    for (const cell of open) await cell.waitFor()

    await page
      .getByRole('columnheader', { name: /^KEI 2024/ })
      .getByRole('button', { name: 'Mark the rest as silent…' })
      .click()
    const dialog = page.getByRole('dialog', { name: /^Mark \d+ questions as silent$/ })
    for (const question of questions) await dialog.getByText(question).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Mark \d+ questions$/ }).click()
    for (const cell of open) await cell.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    for (const cell of open) await cell.waitFor()
  }, 120_000)
})

describe.each([desktop, phone])('at %i pixels', (width) => {
  it('the questions stay in sight beside the documents, and numbers lead to what they count', async () => {
    const { page } = await openApp({ width, path: coveragePath(workedProject) })
    const frame = page.getByRole('region', { name: 'Coverage' })
    const question = frame.getByRole('rowheader').first()
    const before = await question.boundingBox()
    await frame.evaluate((element) => element.scrollBy(400, 0))
    expect((await question.boundingBox())?.x).toBe(before?.x)

    const head = frame.getByRole('columnheader', { name: /^KEI 2024/ })
    await head.getByRole('link', { name: /checked$/ }).click()
    await page.getByText('Only KEI 2024.').waitFor()
    expect(await frame.getByRole('columnheader').count()).toBe(2)
    await frame
      .getByRole('link', { name: /^\d+ claims?$/ })
      .first()
      .click()
    await page.waitForURL(/\/questions\/.+[?]claim=\d+$/)
    await page.getByRole('complementary').waitFor()
  })
})

it('leaves as a table with a row for each cell', async () => {
  const { page, app } = await openApp({ path: coveragePath(workedProject) })
  await page.getByRole('link', { name: 'Download the table (CSV)' }).waitFor()
  const response = await fetch(`${app.address}${exportFilePath(workedProject, 'coverage')}`)
  const lines = (await response.text()).split('\r\n')
  expect(lines[0]).toContain('"question_id"')
  expect(lines.length).toBeGreaterThan(84)
})
