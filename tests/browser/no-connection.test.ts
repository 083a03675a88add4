import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { boardPath, claimPath, documentPath, newDocumentPath } from '@/lib/addresses'
import { dragOver } from '@/tests/browser/support/article'
import { addClaim, newestClaim, quotesOf, storedClaims } from '@/tests/browser/support/claims'
import { claimForm, openWholeForm } from '@/tests/browser/support/fields'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

/** What a browser says by itself while nobody answers. */
const noAnswer =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|NETWORK_CHANGED|INCOMPLETE_CHUNKED_ENCODING)/

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })
const notSaved = (page: Page) =>
  page.getByRole('status').filter({
    hasText: /^Not saved: the server cannot be reached\. Changes to \d claims? are kept/,
  })

/** A new claim on these words, open in its form; and what is stored of it. */
async function openOwnClaim(words: string) {
  const window = await openApp()
  const { id, number } = await addClaim(window.app, words)
  await window.page.goto(claimPath(workedProject, sampleArticle, number))
  await openWholeForm(window.page, number)
  window.complaints.expect(noAnswer)
  const statement = async () =>
    (await storedClaims(window.app)).find((claim) => claim.id === id)?.statement
  return { ...window, statement }
}

async function write(page: Page, words: string): Promise<void> {
  const statement = claimForm(page).getByRole('textbox', { name: 'Statement' })
  await statement.fill(words)
  await statement.blur()
}

describe('while the network is cut', () => {
  it('the page says so, keeps what was typed, and sends it when the network is back', async () => {
    const { page, context, statement } = await openOwnClaim('Hwasong-11A missiles')
    await context.setOffline(true)
    await write(page, 'Typed without a network.')
    await notSaved(page).waitFor()
    expect(await statement()).toBe('')
    await context.setOffline(false)
    await saved(page).waitFor()
    expect(await statement()).toBe('Typed without a network.')
  })

  it('new claims are drawn and kept as well', async () => {
    const { page, app, context, complaints } = await openApp({
      path: documentPath(workedProject, sampleArticle),
    })
    complaints.expect(noAnswer)
    await saved(page).waitFor()
    const before = (await storedClaims(app)).length
    await context.setOffline(true)
    await dragOver(page, 'caught many off guard')
    await page.getByRole('button', { name: 'Highlight', exact: true }).click()
    await page.getByRole('button', { name: /^New claim/ }).waitFor()
    await notSaved(page).waitFor()
    expect(await storedClaims(app)).toHaveLength(before)
    await context.setOffline(false)
    await saved(page).waitFor()
    expect(quotesOf(await newestClaim(app))).toEqual(['caught many off guard'])
  })
})

describe('while the server is gone', () => {
  let app: RunningApp | null = null

  /** Ends it as a power cut does. */
  async function kill(window: OpenApp): Promise<void> {
    app = window.app
    await app.stop('SIGKILL')
  }

  afterEach(async () => {
    if (app?.pid === undefined) await app?.start()
  })

  it('what was typed outlives the page, and is sent when both are back', async () => {
    const window = await openOwnClaim('fragments of short-range')
    const { page, statement } = window
    await kill(window)
    await write(page, 'Typed without a server.')
    await notSaved(page).waitFor()
    await page.reload().catch(() => null)
    await window.app.start()
    await page.goto(documentPath(workedProject, sampleArticle))
    await expect.poll(statement).toBe('Typed without a server.')
    await saved(page).waitFor()
  })

  it('a page that stays open goes on by itself once the server is back', async () => {
    const window = await openOwnClaim('rifles and rocket launchers')
    const { page, statement } = window
    await kill(window)
    await write(page, 'Typed while it was away.')
    await notSaved(page).waitFor()
    await window.app.start()
    await saved(page).waitFor({ timeout: 40_000 })
    expect(await statement()).toBe('Typed while it was away.')
  })

  it('a verdict is kept, also through a reload, until it can be given', async () => {
    const window = await openApp({ path: boardPath(workedProject, 'what-it-rests-on') })
    const { page, complaints } = window
    complaints.expect(noAnswer)
    await page.getByRole('link', { name: 'Read the pairs' }).click()
    const form = page.getByRole('form', { name: 'Your verdict' })
    await form.waitFor()
    await kill(window)
    await page.keyboard.press('3')
    await form.getByRole('textbox', { name: 'Reason' }).fill('They speak of different years.')
    await page.keyboard.press('Control+Enter')
    await form.getByText('What you entered is kept.').waitFor()

    await window.app.start()
    await page.reload()
    const reason = form.getByRole('textbox', { name: 'Reason' })
    await expect.poll(() => reason.inputValue()).toBe('They speak of different years.')
    await form.getByRole('button', { name: /^Save/ }).click()
    await page.getByText('Saved: compatible').waitFor()
  })

  it('an import keeps the text that was pasted', async () => {
    const window = await openApp({ path: newDocumentPath(workedProject) })
    const { page, complaints } = window
    complaints.expect(noAnswer)
    const text = page.getByRole('textbox', { name: 'Text of the document' })
    await text.fill('A source that came at a bad time.')
    await kill(window)
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('listitem').getByText('The server did not answer.').waitFor()
    await window.app.start()
    await page.getByRole('button', { name: /^Try again: Pasted: A source that came/ }).click()
    await page.getByRole('region', { name: 'Preview of the text' }).waitFor()
  })
})
