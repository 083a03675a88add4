import { describe, expect, it } from 'vitest'
import { claimPath, cruxPath, pairPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { addClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { cardButtonOf, cardOf } from '@/tests/browser/support/fields'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { type OpenApp, openApp, phone } from '@/tests/browser/support/open-app'
import {
  exportWorkedProject,
  sampleArticle,
  workedProject,
} from '@/tests/browser/support/worked-project'

const turning = 'It will be different from the current relationship'
const turn = '… but Russia is unlikely to go back'

/** Opens the article at a new claim on words that a "but" follows. */
async function openTurned() {
  const window = await openApp()
  const claim = await addClaim(window.app, turning)
  await window.page.goto(claimPath(workedProject, sampleArticle, claim.number))
  await expect.poll(() => hasFocus(cardButtonOf(window.page, claim.number))).toBe(true)
  const quotes = async () => {
    const stored = (await storedClaims(window.app)).find(({ id }) => id === claim.id)
    return stored ? quotesOf(stored) : []
  }
  return { ...window, claim, card: cardOf(window.page, claim.number), quotes }
}

/** The checks of a claim in an export of now. */
async function checksOf({ app }: OpenApp, number: number) {
  const response = await fetch(`${app.address}/api/v1/projects/${workedProject}/export?format=json`)
  const { claims } = (await response.json()) as {
    claims: { number: number; contextChecks: { by: string; turn: string }[] }[]
  }
  return claims.find((claim) => claim.number === number)?.contextChecks ?? []
}

describe('a turn that a passage leaves out', () => {
  it('is shown on its card, taken in by the passage, and left out again by undo', async () => {
    const { page, card, quotes } = await openTurned()
    await card.getByText('A turn follows:').waitFor()
    await card.getByText(turn).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await card.getByRole('button', { name: 'Extend the passage' }).click()
    await card.getByText('A turn follows:').waitFor({ state: 'detached' })
    await expect.poll(async () => (await quotes())[0]).toMatch(/relationship, but Russia is .*\.$/)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await card.getByText('A turn follows:').waitFor()
    await expect.poll(quotes).toEqual([turning])
  })

  it('leaves a mark on a card that nobody looks at', async () => {
    const { page, claim } = await openTurned()
    const button = cardButtonOf(page, claim.number)
    await page.keyboard.press('k')
    await expect.poll(() => hasFocus(button)).toBe(false)
    await button.getByText('a turn stands beside the passage').waitFor({ state: 'attached' })
  })

  it('is checked by keyboard, which is kept, exported, and undone', async () => {
    const window = await openTurned()
    const { page, claim, card } = window
    const checking = card.getByRole('button', { name: `I checked: C-${claim.number}` })
    await checking.focus()
    await page.keyboard.press('Enter')
    await card.getByText('Context checked by Local reader').waitFor()
    await expect.poll(() => hasFocus(cardButtonOf(page, claim.number))).toBe(true)
    expect(await checksOf(window, claim.number)).toMatchObject([
      { by: 'Local reader', turn: expect.stringContaining(turn) },
    ])
    await page.reload()
    await card.getByText('Context checked by Local reader').waitFor()
    await page.keyboard.press('Control+z')
    await card.getByText('A turn follows:').waitFor()
    expect(await checksOf(window, claim.number)).toEqual([])
  })

  it('is asked for again when the passage is another one', async () => {
    const { page, claim, card } = await openTurned()
    await card.getByRole('button', { name: /^I checked/ }).click()
    await card.getByText('Context checked by Local reader').waitFor()
    await expect.poll(() => hasFocus(cardButtonOf(page, claim.number))).toBe(true)
    await page.keyboard.press('Shift+ArrowLeft')
    await card.getByText('A turn follows:').waitFor()
  })
})

describe('what stands against a claim', () => {
  it('is asked for on its card, with its source and the way to the pair', async () => {
    const { page, app } = await openApp()
    const { pairs, claims } = await exportWorkedProject(app)
    const isOfSample = (wanted: number) =>
      claims.find(({ number }) => number === wanted)?.document === sampleArticle
    const number = pairs
      .filter(({ scope }) => scope === 'sources')
      .flatMap(({ claimA, claimB }) => [claimA, claimB])
      .find(isOfSample)
    if (number === undefined) throw new Error('nothing stands against the article')
    await page.goto(claimPath(workedProject, sampleArticle, number))
    const card = cardOf(page, number)
    await card.getByRole('button', { name: 'Strongest counter-passage' }).click()
    const pairLinks = card.getByRole('link', { name: 'Set the two side by side' })
    await pairLinks.first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await pairLinks.first().click()
    await page.waitForURL(new RegExp(`/pairs/.*${number}`))
    await page.getByText('Why this pair is shown').waitFor()
  })

  it('says that the server did not answer, and can be asked again', async () => {
    const { page, card, complaints, claim, app } = await openTurnedWithPosition()
    complaints.expect(/Failed to load|ERR_/)
    await page.route('**/counter-passages', (route) => route.abort())
    const button = card.getByRole('button', { name: 'Strongest counter-passage' })
    await button.click()
    await card.getByText('The server did not answer').waitFor()
    await page.unroute('**/counter-passages')
    await button.click()
    await button.click()
    await card
      .getByText(/None coded|Set the two side by side/)
      .first()
      .waitFor()
    expect((await storedClaims(app)).some(({ id }) => id === claim.id)).toBe(true)
  })
})

async function openTurnedWithPosition() {
  const window = await openApp()
  const [known] = (await storedClaims(window.app)).filter(
    ({ assessments }) => assessments.length > 0,
  )
  const [assessment] = known?.assessments ?? []
  if (!assessment) throw new Error('the worked project has an assessment')
  const { questionId, positionId } = assessment
  const claim = await addClaim(window.app, turning, { assessments: [{ questionId, positionId }] })
  await window.page.goto(claimPath(workedProject, sampleArticle, claim.number))
  return { ...window, claim, card: cardOf(window.page, claim.number) }
}

it('a pair shows the turn of a side', async () => {
  const { page, app } = await openApp()
  const { pairs } = await exportWorkedProject(app)
  const turned = [156, 165, 179]
  const pair = pairs.find(({ claimA, claimB }) => [claimA, claimB].some((n) => turned.includes(n)))
  if (!pair) throw new Error('the worked project has a pair with a turned claim')
  await page.goto(pairPath(workedProject, pair.question, pair.claimA, pair.claimB))
  await page.getByText('A turn follows:').first().waitFor()
})

describe('the crux of two documents', () => {
  it('compares those that are chosen, in the address, with the way to quotes and pairs', async () => {
    const { page, app } = await openApp({ path: cruxPath(workedProject) })
    const [first, second] = [
      page.getByRole('combobox', { name: 'First document' }),
      page.getByRole('combobox', { name: 'Second document' }),
    ]
    const { documents } = await exportWorkedProject(app)
    const [a, b] = documents.map(({ slug }) => slug).slice(-2)
    await first.selectOption(a ?? '')
    await page.waitForURL((url) => url.searchParams.get('a') === a)
    await second.selectOption(b ?? '')
    await page.waitForURL((url) => url.searchParams.get('b') === b)
    const parting = page.getByRole('region', { name: 'The first question on which they part' })
    await parting.getByRole('link').click()
    await page.waitForURL(/#question-/)
    const opposed = page.getByRole('region', { name: /^Where they oppose each other/ })
    await opposed
      .getByRole('link', { name: /^C-\d+ against C-\d+$/ })
      .first()
      .click()
    await page.getByText('Why this pair is shown').waitFor()
  })

  it('changes the two round when the other one is chosen', async () => {
    const { page, app } = await openApp()
    const { documents } = await exportWorkedProject(app)
    const [a = '', b = ''] = documents.map(({ slug }) => slug)
    await page.goto(cruxPath(workedProject, [a, b]))
    await page.getByRole('combobox', { name: 'First document' }).selectOption(b)
    await page.waitForURL((url) => url.searchParams.get('a') === b)
    expect(await page.getByRole('combobox', { name: 'Second document' }).inputValue()).toBe(a)
  })

  it('is copied as Markdown, with links that lead here', async () => {
    const { page, context, app } = await openApp({ path: cruxPath(workedProject) })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await page.getByText('Copied as Markdown').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^# Where .* part\n/)
    expect(copied).toContain(`](<${app.address}/projects/${workedProject}/documents/`)
  })

  it('names each document at its side where there is room for one alone', async () => {
    const { page } = await openApp({ path: cruxPath(workedProject), width: phone })
    const entry = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .first()
    const names = await entry.getByRole('article').all()
    expect(names).toHaveLength(2)
    const [left, right] = await Promise.all(names.map((side) => side.boundingBox()))
    expect(right?.y).toBeGreaterThan((left?.y ?? 0) + (left?.height ?? 0) - 1)
  })
})
