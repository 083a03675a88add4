import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, documentPath, pairPath, projectPath, reviewPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { dragOver } from '@/tests/browser/support/article'
import { changeClaim, newestClaim, storedClaims } from '@/tests/browser/support/claims'
import { cardButtonOf, choose, claimForm } from '@/tests/browser/support/fields'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { openApp, phone } from '@/tests/browser/support/open-app'
import { add, become } from '@/tests/browser/support/people'
import { addRevisedProject, revisedDocument } from '@/tests/browser/support/revised-project'
import { exportWorkedProject, workedProject } from '@/tests/browser/support/worked-project'

const review = reviewPath(workedProject)
const verdictForm = (page: Page) => page.getByRole('form', { name: 'Your verdict' })
const verdicts = (page: Page) => page.getByRole('region', { name: 'Verdicts' })

/** So many pairs a person has for each of fifty in ten minutes; what the product takes of it is measured. */
const secondsPerPair = 12

/** A candidate pair of two documents, and what its claims are called. */
async function openPair(page: Page, app: Parameters<typeof exportWorkedProject>[0], place = 0) {
  const { pairs } = await exportWorkedProject(app)
  const pair = pairs.filter(({ scope }) => scope === 'sources')[place]
  if (!pair) throw new Error('The worked project has no such pair')
  await page.goto(pairPath(workedProject, pair.question, pair.claimA, pair.claimB))
  await verdictForm(page).waitFor()
  return pair
}

/** Presses a key once the page hears it: what it does is there to be seen. */
async function judge(page: Page, keys: string[], saved: RegExp): Promise<void> {
  const before = page.url()
  for (const key of keys) await page.keyboard.press(key)
  await page.keyboard.press('Control+Enter')
  await page.getByText(saved).waitFor()
  await page.waitForURL((url) => url.href !== before)
}

describe('the review queue, by keys alone', () => {
  it('is walked through pair by pair, and says what is left', async () => {
    const { page } = await openApp({ path: review })
    await page.getByText(/^0 of \d+ judged by you, \d+ left$/).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('w')
    await page.getByText('exclude each other').filter({ visible: true }).waitFor()
    await page.keyboard.press('k')
    const [first] = await page.getByRole('list', { name: 'Pairs' }).getByRole('link').all()
    expect(first && (await hasFocus(first))).toBe(true)
    await page.keyboard.press('Enter')
    await verdictForm(page).waitFor()

    const startedAt = performance.now()
    const judged = 10
    for (let pair = 1; pair <= judged; pair += 1) {
      const before = page.url()
      await page.keyboard.press('3')
      expect(
        await verdictForm(page)
          .getByRole('radio', { name: /^Compatible/ })
          .isChecked(),
      ).toBe(true)
      await page.keyboard.press('Control+Enter')
      await page.waitForURL((url) => url.href !== before)
      await page.getByText(new RegExp(`${pair} of \\d+ judged by you`)).waitFor()
    }
    const seconds = (performance.now() - startedAt) / 1000 / judged
    process.stdout.write(`Review by keys alone: ${seconds.toFixed(2)} s a pair\n`)
    expect(seconds).toBeLessThan(secondsPerPair)

    await page.keyboard.press('k')
    await verdicts(page).getByText('Compatible').first().waitFor()
    await page.goto(review)
    await page.getByText(new RegExp(`^${judged} of \\d+ judged by you`)).waitFor()
  }, 180_000)

  it('keeps its filters in the address', async () => {
    const { page } = await openApp({ path: review })
    await page.getByRole('link', { name: /^Inner tension/ }).click()
    await page.waitForURL(/scope=inner-tension/)
    const select = page.getByRole('combobox', { name: 'Question' })
    await select.selectOption({ index: 1 })
    await page.waitForURL(/question=/)
    await page.reload()
    expect(
      await page.getByRole('link', { name: /^Inner tension/ }).getAttribute('aria-current'),
    ).toBe('true')
    await page.getByRole('link', { name: /^Reviewers split/ }).click()
    await page.waitForURL(/whose=split/)
    await page.getByText('Reviewers are split on nothing').waitFor()
  })

  it('is accessible and as wide as a phone', async () => {
    const { page } = await openApp({ path: `${review}?whose=all`, width: phone, theme: 'dark' })
    await page.getByRole('list', { name: 'Pairs' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      phone,
    )
  })
})

describe('several reviewers', () => {
  it('are split, until somebody resolves the pair with the dissent kept, and opens it again', async () => {
    const { page, app } = await openApp({ path: review })
    await add(page, 'Ana')
    const { question, claimA, claimB, verdicts: given } = await openPair(page, app)
    const pair = pairPath(workedProject, question, claimA, claimB)
    const other = given.at(-1)?.outcome === 'contradiction' ? '3' : '1'
    const kinds = other === '1' ? ['d'] : []
    await judge(page, [other, ...kinds], /^Saved: /)

    await page.goto(pair)
    await verdicts(page).getByText('Reviewers are split').waitFor()
    await page.getByText('Reviewers split').first().waitFor()
    await page.goto(`${review}?whose=split`)
    await page.getByRole('link', { name: `C-${claimA} against C-${claimB}` }).waitFor()

    await page.goto(pair)
    await verdictForm(page).waitFor()
    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog', { name: 'Resolve the pair' })
    await dialog.getByRole('radio', { name: /^Partial/ }).press('Space')
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('Say why the pair is resolved so').waitFor()
    await page.keyboard.type('They clash on the years alone.')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await verdicts(page).getByText('Resolved: partial contradiction').waitFor()
    await verdicts(page)
      .getByText(/^Dissent: .*Ana/)
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.keyboard.press('r')
    await page.getByRole('dialog', { name: 'Open the pair again' }).waitFor()
    await page.keyboard.type('One of the texts was misread.')
    await page.keyboard.press('Control+Enter')
    await verdicts(page).getByText('Reviewers are split').waitFor()
    await page.keyboard.press('Control+z')
    await verdicts(page).getByText('Resolved: partial contradiction').waitFor()
    await become(page, 'Local reader')
  }, 120_000)

  it('replace their own verdicts, and the old ones stay', async () => {
    const { page, app } = await openApp({ path: review })
    await add(page, 'Cem')
    const { question, claimA, claimB } = await openPair(page, app, 1)
    const pair = pairPath(workedProject, question, claimA, claimB)
    await judge(page, ['1', 'd', 't'], /^Saved: contradiction/)
    await page.goto(pair)
    await verdictForm(page).waitFor()
    await judge(page, ['4', 'Enter'], /^Saved: /).catch(() => null)
    await page.getByText('Say why one claim replaces the other').waitFor()
    await page.keyboard.type('The later one knows the treaty.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('[')
    await judge(page, [], /^Saved: superseded/)
    await page.goto(pair)
    await verdicts(page).getByText(`C-${claimA} replaces C-${claimB}`).waitFor()
    await verdicts(page).getByText('1 earlier verdict replaced since').click()
    await verdicts(page).getByText('Contradiction').first().waitFor()
  }, 120_000)
})

describe('a claim that changes after it was judged', () => {
  it('makes the verdicts stale, says what changed, and brings the pair back', async () => {
    const { page, app } = await openApp({ path: review })
    await add(page, 'Dora')
    const { claimA, claimB, question } = await openPair(page, app, 2)
    await judge(page, ['6'], /^Saved: unsure/)
    const claim = (await storedClaims(app)).find(({ number }) => number === claimA)
    if (!claim) throw new Error('The claim is gone')
    const assessments = claim.assessments
      .filter(({ by }) => by === 'Local reader')
      .map(({ questionId, positionId }) => ({ questionId, positionId }))
    const changed = { authorStance: 'concedes' as const, assessments }
    await changeClaim(app, claim, changed)
    await page.goto(pairPath(workedProject, question, claimA, claimB))
    await verdicts(page)
      .getByText(`C-${claimA}: the author’s stance was to assert it and is now to concede it`)
      .first()
      .waitFor()
    await verdicts(page).getByText('Stale').first().waitFor()
    await page.goto(`${review}?whose=nobody`)
    await page.getByRole('link', { name: `C-${claimA} against C-${claimB}` }).waitFor()
    await page.getByText('To judge again').first().waitFor()
  }, 120_000)
})

describe('any two claims', () => {
  it('are chosen with c on any page, set side by side by hand and judged', async () => {
    const { page, app } = await openApp()
    const { claims, documents, questions } = await exportWorkedProject(app)
    const bare = claims.filter(({ assessments }) => assessments.length > 0)
    const [first] = bare.filter(({ document }) => document === documents[0]?.slug)
    const [second] = bare.filter(({ document }) => document === documents[1]?.slug)
    if (!first || !second) throw new Error('There are claims in each document')
    const tray = page.getByRole('status').filter({ hasText: 'chosen' })

    await page.goto(documentPath(workedProject, first.document))
    await cardButtonOf(page, first.number).focus()
    await page.keyboard.press('c')
    await tray.getByText(`C-${first.number} chosen.`).waitFor()
    await page.keyboard.press('c')
    await tray.waitFor({ state: 'detached' })
    await page.keyboard.press('c')

    await page.goto(documentPath(workedProject, second.document))
    await tray.getByText(`C-${first.number} chosen.`).waitFor()
    await cardButtonOf(page, second.number).focus()
    await page.keyboard.press('c')
    await tray.getByText(`C-${first.number} and C-${second.number} chosen.`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    const question = questionNeitherTakes(questions, [first, second])
    await tray.getByRole('combobox', { name: 'On the question' }).selectOption(question)
    await tray.getByRole('combobox', { name: 'On the question' }).focus()
    await tabTo(page, tray.getByRole('link', { name: 'Compare them' }))
    await page.keyboard.press('Enter')
    await page.getByText('Nothing sets these two against each other here').waitFor()
    await page.keyboard.press('p')
    await verdictForm(page).waitFor()
    await page.getByText('By hand: Local reader', { exact: true }).waitFor()
    await page.keyboard.press('5')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved: not comparable').waitFor()

    await page.goto(`${review}?whose=all&question=${encodeURIComponent(question)}`)
    const numbers = [first.number, second.number].toSorted((a, b) => a - b)
    await page.getByRole('link', { name: numbers.map((n) => `C-${n}`).join(' against ') }).waitFor()
  }, 120_000)

  it('are chosen on a board, where the question is that of the board', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, 'what-it-rests-on') })
    const boxes = page.getByRole('checkbox', { name: /^Compare C-/ })
    await boxes.first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page
      .getByRole('status')
      .getByText(/^C-\d+ and C-\d+ chosen/)
      .waitFor()
    await page.keyboard.press('Shift+C')
    await page.waitForURL(/pairs\/\d+-\d+-what-it-rests-on/)
    await page.getByRole('status').filter({ hasText: 'chosen' }).waitFor({ state: 'detached' })
  })
})

type File = Awaited<ReturnType<typeof exportWorkedProject>>

function questionNeitherTakes(questions: File['questions'], claims: File['claims']): string {
  const taken = new Set(
    claims.flatMap(({ assessments }) => assessments.map((each) => each.question)),
  )
  const free = questions.find(({ slug }) => !taken.has(slug))
  if (!free) throw new Error('Every question is taken')
  return free.slug
}

describe('a pair of which a claim is taken back', () => {
  it('is left for the overview, and redo brings its page back', async () => {
    const { page, app, complaints } = await openApp()
    complaints.expect(/404/)
    const project = await addRevisedProject(app, 'pair-taken-back')
    await page.goto(documentPath(project, revisedDocument))
    await dragOver(page, 'sends workers')
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /^Claim/ })
      .click()
    const form = claimForm(page)
    await choose(form.getByRole('combobox', { name: 'Question' }), 'last', /last/)
    await form.getByRole('radio', { name: 'No' }).click()
    await form.getByRole('button', { name: 'Done' }).click()
    await form.waitFor({ state: 'detached' })
    await expect.poll(async () => (await newestClaim(app, project)).number).toBe(7)
    const pair = pairPath(project, 'question-1', 6, 7)
    await page.goto(pair)
    await verdictForm(page).waitFor()
    // Its position goes first, which leaves the pair without a reason, and then the claim.
    await page.keyboard.press('Control+z')
    await page.getByText('Nothing sets these two against each other here').waitFor()
    await page.keyboard.press('Control+z')
    await page.waitForURL(new RegExp(`${projectPath(project)}$`))
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByText(/^Done again: /).waitFor()
    await page.goto(pair)
    await page.getByText('Nothing sets these two against each other here').waitFor()
  })
})
