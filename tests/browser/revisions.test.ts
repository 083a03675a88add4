import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  compareRevisionsPath,
  correctTextPath,
  documentPath,
  originalPath,
  passagePath,
  revisionPath,
  revisionsPath,
  waitingPassagesPath,
} from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { articleText, liveText } from '@/tests/browser/support/article'
import { quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { hasFocus } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone, type View } from '@/tests/browser/support/open-app'
import {
  addSecondText,
  checkText,
  correctionEditor as editor,
  saveRevision,
  writeText,
} from '@/tests/browser/support/revise'
import {
  addRevisedProject,
  firstText,
  quotes,
  revisedDocument,
  secondText,
} from '@/tests/browser/support/revised-project'

let projectCount = 0

/** A window on a project of its own, with a document and five claims in it. */
async function openRevised(view: View = {}) {
  projectCount += 1
  const opened = await openApp(view)
  const project = await addRevisedProject(opened.app, `shells-${projectCount}`)
  const at = (path: (project: string, document: string) => string) => path(project, revisedDocument)
  const claim = async (number: number) => {
    const found = (await storedClaims(opened.app, project)).find((known) => known.number === number)
    if (!found) throw new Error(`C-${number} is not stored`)
    return found
  }
  return { ...opened, project, at, claim }
}

const report = (page: Page, words: string) => page.getByText(words, { exact: true })
const cardOf = (page: Page, claim: string) => page.getByRole('article', { name: claim })

/** The words that a highlight is drawn over. */
const paintedWords = (page: Page, highlight: string) =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
      ),
    highlight,
  )

const wholeReport = '1 exact, 1 moved, 2 need review, 1 orphaned = 5'

describe('a text that came again', () => {
  it('is compared, and every claim reported, before it is stored; undo takes it back whole', async () => {
    const revised = await openRevised()
    const { page, at, claim } = revised
    await checkText(page, at(correctTextPath), secondText)
    await report(page, wholeReport).waitFor()
    await page.getByRole('link', { name: '2 need review' }).click()
    await page.waitForURL(/#claims-needs-review$/)
    const listed = page.getByRole('region', { name: '2 need review' })
    expect(await listed.getByRole('link').allTextContents()).toEqual(['C-3', 'C-4'])
    expect(await page.locator('ins').allTextContents()).toContain('not ')
    expect((await claim(5)).passages).toMatchObject([{ status: 'exact' }])

    await page.getByLabel('What was changed and why').fill('The publisher came back to it.')
    await saveRevision(page)
    await page.getByText('The publisher came back to it.').waitFor()
    await report(page, wholeReport).waitFor()
    expect((await claim(5)).passages).toMatchObject([{ status: 'orphaned' }])

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Undone: Revision 2 of/).waitFor()
    await expect.poll(() => page.getByRole('heading', { name: /^Revision \d/ }).count()).toBe(1)
    for (const number of [1, 2, 3, 4, 5]) {
      expect((await claim(number)).passages).toMatchObject([{ status: 'exact' }])
    }
    await page.goto(at(documentPath))
    expect(await articleText(page).textContent()).toContain(quotes.deleted)
  }, 120_000)

  it('keeps the old text readable, with its claims where they stood', async () => {
    const revised = await openRevised()
    const { page, project } = revised
    await addSecondText(revised.page, revised.project)
    await page.goto(revisionPath(project, revisedDocument, 1, 5))
    await page.getByRole('note', { name: 'An older text' }).waitFor()
    expect(await liveText(page).textContent()).toContain(quotes.deleted)
    await page.getByRole('button', { name: /^C-5/ }).waitFor()
    expect(await page.getByRole('button', { name: /^C-5/ }).getAttribute('aria-current')).toBe(
      'true',
    )
    expect(await paintedWords(page, 'claim-focus')).toEqual([quotes.deleted])
    // Nothing here annotates.
    expect(await page.getByRole('toolbar').count()).toBe(0)
    await page.getByRole('link', { name: 'Compare the two' }).click()
    await page.waitForURL(/compare\?from=1&to=2/)
    await page.goto(revisionPath(project, revisedDocument, 2, 1))
    await page.waitForURL(new RegExp(`${documentPath(project, revisedDocument)}#claim-1$`))
  }, 120_000)

  it('is left by a link into the old one, which opens at its words', async () => {
    const revised = await openRevised()
    const { page, project, app } = revised
    const old = firstText.indexOf('officials in Seoul believe')
    const [claim] = await storedClaims(app, project)
    const revisionId = claim?.passages[0]?.revisionId ?? ''
    const link = passagePath(project, revisedDocument, { revisionId, start: old, end: old + 26 })
    await addSecondText(revised.page, revised.project)
    await page.goto(link)
    await page.waitForURL(/\/revisions\/1#text-/)
    await page.getByText(/^The link leads into another text of this document: revision 1/).waitFor()
    await page.getByRole('note', { name: 'An older text' }).waitFor()
    await expect
      .poll(() => paintedWords(page, 'text-found'))
      .toEqual(['officials in Seoul believe'])
  }, 120_000)

  it('is set beside the old one, with the claims that each change touches, change by change', async () => {
    const revised = await openRevised()
    const { page, project } = revised
    await addSecondText(revised.page, revised.project)
    await page.goto(compareRevisionsPath(project, revisedDocument, { from: 1, to: 2 }))
    const changes = page.locator('[data-change]:not([data-change=same])')
    await page.keyboard.press('n')
    await expect.poll(() => hasFocus(changes.first())).toBe(true)
    await page.keyboard.press('j')
    await expect.poll(() => hasFocus(changes.nth(1))).toBe(true)
    await page.keyboard.press('p')
    await expect.poll(() => hasFocus(changes.first())).toBe(true)
    const negated = changes.filter({ hasText: 'officials in Seoul' })
    expect(await negated.locator('ins').allTextContents()).toContain('not ')
    expect(await negated.getByRole('list').textContent()).toMatch(/C-3.*needs review/)
    const gone = changes.filter({ hasText: quotes.deleted })
    expect(await gone.locator('del').textContent()).toBe(quotes.deleted)
    await page.keyboard.press('?')
    await page.getByText('Next change').filter({ visible: true }).last().waitFor()
  }, 120_000)
})

describe('a new version', () => {
  it('is read from a file, shown, compared and kept with its original', async () => {
    const revised = await openRevised()
    const { page, at, project, app } = revised
    await page.goto(at(revisionsPath))
    await page.getByRole('link', { name: 'Upload a new version' }).click()
    const buffer = Buffer.from(secondText)
    await page
      .getByLabel('Document file')
      .setInputFiles({ name: 'second.txt', mimeType: 'text/plain', buffer })
    await page.getByRole('region', { name: 'Preview of the text' }).waitFor()
    await page.getByRole('button', { name: 'What changes' }).click()
    await report(page, wholeReport).waitFor()
    await page.getByRole('button', { name: 'Back to the text' }).click()
    await page.getByRole('region', { name: 'Preview of the text' }).waitFor()
    await page.getByRole('button', { name: 'What changes' }).click()
    await saveRevision(page)
    await page.getByText('second.txt').waitFor()
    await page.getByText('From a text file').waitFor()
    const original = await fetch(`${app.address}${originalPath(project, revisedDocument, 2)}`)
    expect(await original.text()).toBe(secondText)
  }, 120_000)

  it('is pasted, and refused where nothing differs from the newest', async () => {
    const { page, at } = await openRevised({ width: phone, height: 844 })
    await page.goto(`${at(revisionsPath)}/upload`)
    await page.getByRole('textbox', { name: 'Text of the document' }).fill(firstText)
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'What changes' }).click()
    await page.getByText(/^This is the same as revision 1, in its words and/).waitFor()
    expect(await page.getByRole('button', { name: /^Save as revision/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Back to the text' }).click()
    await page.getByRole('button', { name: 'Choose another source' }).waitFor()
  }, 120_000)
})

describe('passages that wait', () => {
  it('are attached and kept as orphans by mouse, and each is taken back', async () => {
    const revised = await openRevised()
    const { page, at, claim } = revised
    await addSecondText(revised.page, revised.project)
    await page.goto(at(documentPath))
    await page.getByRole('link', { name: '2 claims wait for review, 1 is an orphan' }).click()
    await page.getByRole('heading', { name: '2 passages to review' }).waitFor()
    await cardOf(page, 'C-3').getByText('A negation came: “not”.').waitFor()

    await cardOf(page, 'C-3').getByRole('button', { name: 'Attach here' }).click()
    await page.getByText('C-3 attached').waitFor()
    await page.getByRole('heading', { name: '1 passage to review' }).waitFor()
    expect(quotesOf(await claim(3)).join()).toContain('will not outlast')
    expect((await claim(3)).passages).toMatchObject([{ status: 'exact', method: 'person' }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: '2 passages to review' }).waitFor()
    expect(quotesOf(await claim(3))).toEqual([quotes.negated])

    await cardOf(page, 'C-4').getByRole('button', { name: 'Keep as orphan' }).click()
    await page.getByText('C-4 kept as an orphan').waitFor()
    await page.getByRole('heading', { name: '2 orphans' }).waitFor()
    expect((await claim(4)).passages).toMatchObject([{ status: 'orphaned', method: 'person' }])
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: '2 passages to review' }).waitFor()
  }, 120_000)

  it('are walked through and decided by keyboard alone', async () => {
    const revised = await openRevised()
    const { page, at, claim } = revised
    await addSecondText(revised.page, revised.project)
    await page.goto(at(waitingPassagesPath))
    await page.keyboard.press('j')
    await expect.poll(() => hasFocus(cardOf(page, 'C-3'))).toBe(true)
    await page.keyboard.press('j')
    await expect.poll(() => hasFocus(cardOf(page, 'C-4'))).toBe(true)
    await page.keyboard.press('k')
    await page.keyboard.press('a')
    await page.getByText('C-3 attached').waitFor()
    await expect.poll(() => hasFocus(cardOf(page, 'C-4'))).toBe(true)

    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Choose the passage of C-4' }).waitFor()
    await liveText(page).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: '1 passage to review' }).waitFor()

    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Choose the passage of C-4' }).waitFor()
    await liveText(page).waitFor()
    await expect.poll(() => hasFocus(liveText(page))).toBe(true)
    // For 200 ms after it got the focus ProseMirror takes a selection at the very beginning for the browser's own.
    await page.waitForTimeout(300)
    await page.keyboard.press('Control+Home')
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    await page.getByText('3 words selected').waitFor({ state: 'attached' })
    await page.keyboard.press('a')
    await page.getByText('C-4 attached').waitFor()
    await page.waitForURL(new RegExp(`${at(waitingPassagesPath)}$`))
    expect(quotesOf(await claim(4))).toEqual(['Moscow buys shells'])

    await page.goto(at(revisionsPath))
    await report(
      page,
      '1 exact, 1 moved, 2 attached by hand, 0 need review, 1 orphaned = 5',
    ).waitFor()
    await page.getByRole('link', { name: '2 attached by hand' }).press('Enter')
    await page.waitForURL(/compare\?from=1&to=2#claims-attached$/)
    const attached = page.getByRole('region', { name: '2 attached by hand' })
    expect(await attached.getByRole('link').allTextContents()).toEqual(['C-3', 'C-4'])
  }, 120_000)

  it('are attached to words that are selected on a phone', async () => {
    const revised = await openRevised({ width: phone, height: 844 })
    const { page, at, claim } = revised
    await addSecondText(revised.page, revised.project)
    await page.goto(at(waitingPassagesPath))
    await cardOf(page, 'C-5').getByRole('link', { name: 'Attach again' }).tap()
    await liveText(page).waitFor()
    const attach = page.getByRole('button', { name: 'Attach to these words' })
    expect(await attach.isDisabled()).toBe(true)
    await liveText(page).evaluate((text) => {
      const words = text.querySelector('p:last-child')?.firstChild
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 11)
    })
    await attach.tap()
    await page.getByText('C-5 attached').waitFor()
    expect(quotesOf(await claim(5))).toEqual(['The railway'])
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(async () => quotesOf(await claim(5))).toEqual([quotes.deleted])
  }, 120_000)
})

describe('a correction', () => {
  it('is kept on the device until it is saved, and can be given up', async () => {
    const { page, at } = await openRevised()
    await page.goto(at(correctTextPath))
    await editor(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.insertText('In fact, ')
    await page.getByText('What you write is kept on this device.').waitFor()
    await page.reload()
    await page.getByText('This is the correction that you left here before').waitFor()
    await expect.poll(() => editor(page).textContent()).toContain('In fact, Moscow buys shells')
    await page.getByRole('button', { name: 'Start again from the stored text' }).click()
    await expect.poll(() => editor(page).textContent()).not.toContain('In fact')
    await page.reload()
    await editor(page).waitFor()
    expect(await page.getByText('you left here before').count()).toBe(0)
  }, 120_000)

  it('says where it changes the formatting alone, and can be saved; without a change it is refused', async () => {
    const { page, at } = await openRevised()
    await page.goto(at(correctTextPath))
    await editor(page).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('x')
    await page.keyboard.press('Backspace')
    await page.getByRole('button', { name: 'What changes' }).click()
    await page.getByText(/^This is the same as revision 1, in its words and/).waitFor()
    await page.getByRole('button', { name: 'Back to the text' }).click()

    await editor(page).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+B')
    await page.getByRole('button', { name: 'What changes' }).click()
    await page.getByText('The words are the same; only the formatting differs.').waitFor()
    await report(page, '5 exact, 0 moved, 0 need review, 0 orphaned = 5').waitFor()
    await saveRevision(page)
    await page.goto(at(documentPath))
    await articleText(page).locator('strong').first().waitFor()
  }, 120_000)

  it('meets one that somebody else saved meanwhile, and neither is lost', async () => {
    const revised = await openRevised()
    const { page, at, context, complaints } = revised
    const other = await context.browser()?.newContext({ baseURL: revised.app.address })
    if (!other) throw new Error('The browser is there')
    const theirs = await other.newPage()
    await theirs.goto(at(correctTextPath))
    await checkText(page, at(correctTextPath), secondText)
    await writeText(theirs, `${firstText}\n\nSomebody else added this.`)
    await theirs.getByRole('button', { name: 'What changes' }).click()
    await theirs.getByRole('button', { name: 'Save as revision 2' }).click()
    await theirs.waitForURL(new RegExp(`${at(revisionsPath)}$`))
    await other.close()

    await page.getByRole('button', { name: 'Save as revision 2' }).click()
    await page.getByText(/Somebody else gave this document a new text meanwhile/).waitFor()
    await page.getByRole('button', { name: 'Compare mine with revision 2' }).click()
    await page.getByRole('button', { name: 'Save as revision 3' }).waitFor()
    expect(await page.locator('del').allTextContents()).toContain('Somebody else added this.')
    await saveRevision(page)
    await page.getByRole('heading', { name: 'Revision 3 The newest' }).waitFor()
    await page.goto(at(documentPath))
    expect(await articleText(page).textContent()).toContain('will not outlast')
    expect(complaints.unexpected()).toEqual([])
  }, 120_000)
})

const views = [desktop, phone].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
)

describe.each(views)('at $width pixels in $theme', (view) => {
  it('the pages of revisions are accessible, and no wider than the window', async () => {
    const revised = await openRevised(view)
    const { page, project, at } = revised
    await addSecondText(revised.page, revised.project)
    const choose = `${at(waitingPassagesPath)}/choose?claim=4&passage=0`
    const pages = [
      at(revisionsPath),
      compareRevisionsPath(project, revisedDocument, { from: 1, to: 2 }),
      revisionPath(project, revisedDocument, 1, 3),
      at(waitingPassagesPath),
      choose,
      at(correctTextPath),
      `${at(revisionsPath)}/upload`,
    ]
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect([path, await accessibilityProblems(page)]).toEqual([path, []])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect([path, overflow <= 0]).toEqual([path, true])
    }
    await page.goto(compareRevisionsPath(project, revisedDocument, { from: 1, to: 2 }))
    const [before, after] = await page
      .locator('[data-change=changed]')
      .first()
      .locator('[data-side]')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().left))
    expect(before === after).toBe(view.width === phone)
  }, 180_000)
})
