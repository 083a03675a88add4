import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, claimsOfQuestionPath, positionsPath, questionsPath } from '@/lib/addresses'
import type { ClaimsOfQuestion } from '@/lib/comparison/claims-of-question'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { addClaim, storedClaims } from '@/tests/browser/support/claims'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const storyMs = 120_000

const list = questionsPath(workedProject)
const restsOn = positionsPath(workedProject, 'what-it-rests-on')

const lines = (page: Page) => page.locator('[data-line]')

/** The first questions of the list, "- " before each for every step that it is indented. */
const firstLines = (page: Page, count: number) =>
  lines(page).evaluateAll(
    (all, wanted) =>
      all.slice(0, wanted).map((line) => {
        const steps = '- '.repeat(Number(line.getAttribute('data-depth')))
        return steps + line.querySelector('h2')?.textContent
      }),
    count,
  )

const handleOf = (page: Page, index: number) =>
  lines(page)
    .nth(index)
    .getByRole('button', { name: /^Move: / })

/** Takes a handle and lets it go at the upper edge of another line, so far to the right. */
async function dragBefore(page: Page, from: Locator, to: Locator, right = 0): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('both are on the screen')
  const x = start.x + start.width / 2
  await page.mouse.move(x, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(x + right / 2, end.y + 20, { steps: 5 })
  await page.mouse.move(x + right, end.y + 4, { steps: 5 })
  await page.mouse.up()
}

const card = (page: Page, label: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: label, exact: true }) })

async function choose(page: Page, label: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Change “${label}”` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

const effectOf = (page: Page) => page.getByRole('region', { name: 'What this changes' })

/** What some claim was read as saying on a question. */
async function someReading(app: RunningApp, question: string) {
  const response = await fetch(`${app.address}${claimsOfQuestionPath(workedProject, question)}`)
  const { claims }: ClaimsOfQuestion = await response.json()
  const positionId = claims[0]?.readings[0]?.positionId
  const stored = (await storedClaims(app)).flatMap(({ assessments }) => assessments)
  const questionId = stored.find((assessment) => assessment.positionId === positionId)?.questionId
  if (!positionId || !questionId) throw new Error('somebody read a claim on the question')
  return { questionId, positionId }
}

const labelsOf = (page: Page) =>
  page.getByRole('list', { name: 'Positions' }).getByRole('heading', { level: 2 }).allTextContents()

describe('the order of questions', () => {
  it(
    'is changed with the mouse, also to make one a part of another, and undone',
    async () => {
      const { page } = await openApp({ path: list })
      await page.waitForLoadState('networkidle')
      const [first = '', second = '', third = ''] = await firstLines(page, 3)
      await dragBefore(page, handleOf(page, 2), lines(page).nth(0))
      expect(await firstLines(page, 3)).toEqual([third, first, second])
      await page.getByText('Order saved').waitFor()
      await dragBefore(page, handleOf(page, 1), lines(page).nth(2), 40)
      expect(await firstLines(page, 3)).toEqual([third, `- ${first}`, second])
      await page.getByText('Order saved').waitFor()
      await page.reload({ waitUntil: 'networkidle' })
      expect(await firstLines(page, 3)).toEqual([third, `- ${first}`, second])
      await page.keyboard.press('Control+z')
      await expect.poll(() => firstLines(page, 3)).toEqual([third, first, second])
      await page.keyboard.press('Control+z')
      await expect.poll(() => firstLines(page, 3)).toEqual([first, second, third])
    },
    storyMs,
  )

  it(
    'is changed by keyboard alone: on a handle, and with Alt from anywhere on a line',
    async () => {
      const { page } = await openApp({ path: list })
      await page.waitForLoadState('networkidle')
      const [first = '', second = '', third = ''] = await firstLines(page, 3)
      await tabTo(page, handleOf(page, 0))
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      expect(await firstLines(page, 3)).toEqual([second, `- ${first}`, third])
      expect(await hasFocus(handleOf(page, 1))).toBe(true)
      await page.getByText('Order saved').waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Alt+ArrowUp')
      expect(await firstLines(page, 3)).toEqual([third, second, `- ${first}`])
      await expect.poll(() => page.getByText('Order saved').count()).toBe(1)
      await page.keyboard.press('k')
      await page.waitForTimeout(1000)
      await page.keyboard.press('Control+z')
      await expect.poll(() => firstLines(page, 3)).toEqual([second, `- ${first}`, third])
      // The two steps on the handle were one change.
      await page.keyboard.press('Control+z')
      await expect.poll(() => firstLines(page, 3)).toEqual([first, second, third])
    },
    storyMs,
  )

  it(
    'is changed by finger, with the menu of a line',
    async () => {
      const { page } = await openApp({ width: phone, path: list })
      await page.waitForLoadState('networkidle')
      const [first = '', second = ''] = await firstLines(page, 2)
      await page.getByRole('button', { name: `Ways to move: ${first}` }).tap()
      await page.getByRole('menuitem', { name: 'Move down' }).tap()
      expect(await firstLines(page, 2)).toEqual([second, first])
      await page.getByText('Order saved').waitFor()
      await page.getByRole('button', { name: 'Undo' }).tap()
      await expect.poll(() => firstLines(page, 2)).toEqual([first, second])
    },
    storyMs,
  )

  it(
    'is not overwritten where somebody else changed it meanwhile',
    async () => {
      const { page } = await openApp({ path: list })
      const other = await openApp({ path: list })
      await page.waitForLoadState('networkidle')
      await other.page.waitForLoadState('networkidle')
      const [first = '', second = '', third = ''] = await firstLines(page, 3)
      await tabTo(other.page, handleOf(other.page, 0))
      await other.page.keyboard.press('ArrowDown')
      await other.page.getByText('Order saved').waitFor()
      await tabTo(page, handleOf(page, 2))
      await page.keyboard.press('ArrowUp')
      await page.getByText('put in another order').first().waitFor()
      await expect.poll(() => firstLines(page, 3)).toEqual([second, first, third])
      await other.page.keyboard.press('Control+z')
      await expect.poll(() => firstLines(other.page, 2)).toEqual([first, second])
    },
    storyMs,
  )
})

describe('positions', () => {
  it(
    'are merged by keyboard alone after a look at what that changes, and parted by undo',
    async () => {
      const { page } = await openApp({ path: restsOn })
      await page.waitForLoadState('networkidle')
      const before = await labelsOf(page)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('m')
      const dialog = page.getByRole('dialog', { name: 'Merge “A standing exchange” into another' })
      await dialog.waitFor()
      await page.keyboard.type('Trans')
      await page.getByRole('option', { name: /^Transactions/ }).waitFor()
      await page.keyboard.press('Enter')
      await effectOf(page).getByText('6 readings of 6 claims').waitFor()
      await effectOf(page).getByText('24 pairs now, 48 pairs afterwards').waitFor()
      await effectOf(page)
        .getByText(/^12 pairs go that were judged/)
        .waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await tabTo(page, dialog.getByRole('button', { name: 'Merge into “Transactions”' }))
      await page.keyboard.press('Enter')
      await page.getByText('“A standing exchange” merged into “Transactions”').waitFor()
      await card(page, 'Transactions').getByText('9 claims').waitFor()
      await card(page, 'Transactions').getByText('Also found as: “A standing exchange”').waitFor()
      expect(await labelsOf(page)).not.toContain('A standing exchange')
      await page.keyboard.press('Control+z')
      await expect.poll(() => labelsOf(page)).toEqual(before)
      await card(page, 'Transactions').getByText('3 claims').waitFor()
    },
    storyMs,
  )

  it(
    'are split with the mouse, claim by claim with their quotes in sight',
    async () => {
      const { page } = await openApp({ path: restsOn })
      await page.waitForLoadState('networkidle')
      const before = await labelsOf(page)
      await choose(page, 'A standing exchange', 'Split in two')
      const dialog = page.getByRole('dialog', { name: 'Split “A standing exchange” in two' })
      await dialog.getByRole('textbox', { name: 'The new position (required)' }).fill('A market')
      await dialog.getByText('6 claims. 0 decided').waitFor()
      await dialog
        .getByRole('button', { name: /goes to A market$/ })
        .nth(1)
        .click()
      await dialog.getByText('6 claims. 1 decided: 0 stay, 1 go').waitFor()
      await effectOf(page).getByText('1 reading of 1 claim').waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Split the position' }).click()
      await page.getByText('“A standing exchange” split in two').waitFor()
      await card(page, 'A market').getByText('1 claim', { exact: true }).waitFor()
      await card(page, 'A standing exchange').getByText('5 claims').waitFor()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => labelsOf(page)).toEqual(before)
    },
    storyMs,
  )

  it(
    'are split by keyboard alone, where the rest goes to the new one',
    async () => {
      const { page } = await openApp({ path: restsOn })
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('j')
      await page.keyboard.press('s')
      const dialog = page.getByRole('dialog', { name: 'Split “Transactions” in two' })
      await dialog.waitFor()
      await tabTo(page, dialog.getByRole('textbox', { name: 'The new position (required)' }))
      await page.keyboard.type('Barter')
      await tabTo(page, dialog.getByRole('radio', { name: /^stays with/ }))
      await page.keyboard.press('ArrowDown')
      await tabTo(page, dialog.locator('[data-claim]').first())
      await page.keyboard.press('1')
      expect(await hasFocus(dialog.locator('[data-claim]').nth(1))).toBe(true)
      await page.keyboard.press('2')
      await page.keyboard.press('0')
      await dialog.getByText('3 claims. 2 decided: 1 stay, 1 go').waitFor()
      await effectOf(page).getByText('2 readings of 2 claims').waitFor()
      await tabTo(page, dialog.getByRole('button', { name: 'Split the position' }))
      await page.keyboard.press('Enter')
      await card(page, 'Barter').getByText('2 claims').waitFor()
      await page.keyboard.press('Control+z')
      await expect.poll(() => labelsOf(page)).not.toContain('Barter')
    },
    storyMs,
  )

  it(
    'have examples from real claims, with their quotes and sources',
    async () => {
      const { page } = await openApp({ width: phone, path: restsOn })
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: 'Change “Transactions”' }).tap()
      await page.getByRole('menuitem', { name: 'Add an example' }).tap()
      const dialog = page.getByRole('dialog', { name: 'An example of “Transactions”' })
      await dialog.getByRole('combobox', { name: 'Claim' }).fill('transactional lens')
      await page.getByRole('option', { name: /transactional lens/ }).tap()
      await dialog.getByRole('radio', { name: /It belongs here/ }).check()
      await dialog.getByRole('textbox', { name: 'Note' }).fill('Says it of all three')
      expect(await accessibilityProblems(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Add the example' }).tap()
      const example = page.getByRole('region', { name: 'Belongs here: Transactions' })
      await example.getByText(/transactional lens/).waitFor()
      await example.getByText('Says it of all three').waitFor()
      await example.getByRole('link', { name: 'C-132' }).waitFor()
      await example.getByRole('button', { name: 'Remove the example C-132' }).tap()
      await example.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Undo' }).tap()
      await example.waitFor()
    },
    storyMs,
  )

  it(
    'are not changed by what was shown before somebody read more; nothing chosen is lost',
    async () => {
      const { page, app } = await openApp({ path: restsOn })
      await page.waitForLoadState('networkidle')
      await choose(page, 'Shared convictions', 'Merge into another')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: 'Into' }).fill('Durable')
      await page.getByRole('option', { name: /^Durable/ }).click()
      await effectOf(page).getByText('2 readings of 2 claims').waitFor()
      const reading = await someReading(app, 'what-it-rests-on')
      await addClaim(app, 'North Korea', { assessments: [reading] })
      await dialog.getByRole('button', { name: 'Merge into “Durable interests”' }).click()
      await dialog.getByText(/was changed since you saw what this does/).waitFor()
      await effectOf(page).getByText('2 readings of 2 claims').waitFor()
      await dialog.getByRole('button', { name: 'Merge into “Durable interests”' }).click()
      await page.getByText('merged into “Durable interests”').waitFor()
      await card(page, 'Shared convictions').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+z')
      await card(page, 'Shared convictions').getByText('2 claims').waitFor()
    },
    storyMs,
  )
})

describe('the form of a question', () => {
  it(
    'says before it saves which pairs go, and takes relations by keyboard in a small grid',
    async () => {
      const { page } = await openApp({ path: boardPath(workedProject, 'what-it-rests-on') })
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('e')
      const dialog = page.getByRole('dialog', { name: 'Edit the question' })
      await dialog.waitFor()
      const cell = dialog.getByRole('button', {
        name: 'Transactions and A standing exchange: exclude each other',
      })
      await tabTo(page, dialog.locator('[data-cell="0 0"]'))
      await page.keyboard.press('ArrowRight')
      expect(await hasFocus(cell)).toBe(true)
      await page.keyboard.press('c')
      const mirrored = 'A standing exchange and Transactions: can both be true'
      await dialog.getByRole('button', { name: mirrored }).waitFor()
      await page.keyboard.press('u')
      await tabTo(page, dialog.getByRole('button', { name: 'Save the question' }))
      await page.keyboard.press('Enter')
      await effectOf(page)
        .getByText(/^\d+ pairs now, \d+ pairs afterwards$/)
        .waitFor()
      await effectOf(page)
        .getByText(/^\d+ pairs go$/)
        .waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Save the question all the same' }).click()
      await page.getByText('Question saved').waitFor()
      await page.keyboard.press('Control+z')
      await page.getByText(/^Undone: Question/).waitFor()
    },
    storyMs,
  )

  it(
    'puts positions in order by dragging them, and saves what changes nothing without asking',
    async () => {
      const { page } = await openApp({ path: restsOn })
      await page.waitForLoadState('networkidle')
      const before = await labelsOf(page)
      await page.getByRole('button', { name: 'Edit the question' }).click()
      const dialog = page.getByRole('dialog', { name: 'Edit the question' })
      const handles = dialog.getByRole('button', { name: /with the arrow keys$/ })
      await dragBefore(page, handles.nth(3), dialog.locator('[data-line]').first())
      await handles.nth(1).press('ArrowDown')
      await dialog.getByRole('button', { name: 'Save the question' }).click()
      await page.getByText('Question saved').waitFor()
      const [a = '', b = '', c = '', d = ''] = before
      await expect.poll(() => labelsOf(page)).toEqual([d, b, a, c])
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => labelsOf(page)).toEqual(before)
    },
    storyMs,
  )
})

it(
  'keeps what was typed into the form where somebody else changed the question meanwhile',
  async () => {
    const { page } = await openApp({ path: restsOn })
    const other = await openApp({ path: restsOn })
    const edit = async (window: Page, description: string) => {
      await window.waitForLoadState('networkidle')
      await window.getByRole('button', { name: 'Edit the question' }).click()
      const form = window.getByRole('dialog', { name: 'Edit the question' })
      await form.getByRole('textbox', { name: 'Description' }).fill(description)
      return form
    }
    const mine = await edit(page, 'What I say of it.')
    const theirs = await edit(other.page, 'What they say of it.')
    await theirs.getByRole('button', { name: 'Save the question' }).click()
    await other.page.getByText('Question saved').waitFor()
    await mine.getByRole('button', { name: 'Save the question' }).click()
    const stored = mine.getByRole('region', { name: 'As it is stored now' })
    await stored.getByText('What they say of it.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await stored.getByRole('button', { name: /^Go on with what I typed/ }).click()
    await mine.getByRole('button', { name: 'Save the question' }).click()
    await page.getByText('Question saved').waitFor()
    await page.getByText('What I say of it.').waitFor()
  },
  storyMs,
)

describe.each([desktop, phone])('at %i pixels', (width) => {
  it(
    'a question is archived with a look at what goes, and comes back with everything',
    async () => {
      const { page } = await openApp({ width, path: restsOn })
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: 'Archive the question…' }).click()
      await effectOf(page)
        .getByText(/^\d+ pairs now, no pairs afterwards$/)
        .waitFor()
      await page.getByRole('button', { name: 'Archive the question', exact: true }).click()
      await page.getByText('Archived', { exact: true }).waitFor()
      await page.goto(list, { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: /^Restore: What does the Russia/ }).click()
      await effectOf(page)
        .getByText(/^no pairs now, \d+ pairs afterwards$/)
        .waitFor()
      await page.getByRole('button', { name: 'Restore the question' }).click()
      await page.getByText('Question restored').waitFor()
      await page.getByRole('heading', { name: 'Archived questions' }).waitFor({ state: 'detached' })
    },
    storyMs,
  )

  it.each(['light', 'dark'] as const)('every page is fit for everybody, %s', async (theme) => {
    const { page } = await openApp({ width, theme, path: list })
    await page.waitForLoadState('networkidle')
    expect(await accessibilityProblems(page)).toEqual([])
    const isWider = () => page.evaluate(() => document.body.scrollWidth > window.innerWidth)
    expect(await isWider()).toBe(false)
    await page.goto(restsOn, { waitUntil: 'networkidle' })
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await isWider()).toBe(false)
    await choose(page, 'Transactions', 'Split in two')
    await page.getByRole('dialog').getByText('3 claims.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await isWider()).toBe(false)
  })
})
