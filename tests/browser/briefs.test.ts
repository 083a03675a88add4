import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boardPath, briefPath, briefsPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { storedClaims } from '@/tests/browser/support/claims'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const written = briefPath(workedProject, 'what-does-the-russia-north-korea-relationship-rest-on')
/** Nobody wrote a brief on it. */
const question = 'beyond-the-war'

const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the brief' })
const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit the text' }).click()
  await text(page).waitFor()
}

async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Edit the text' }).waitFor()
}

describe('a brief', () => {
  it('is written by one press on a board, and opens with every part', async () => {
    const { page } = await openApp({ path: boardPath(workedProject, question) })
    await page.getByRole('button', { name: 'Brief', exact: true }).click()
    await page.getByRole('heading', { name: 'Who stands where' }).waitFor()
    for (const name of ['In their words', 'How they disagree', 'Unresolved', 'Not checked']) {
      expect(await page.getByRole('heading', { name }).count()).toBe(1)
    }
    expect(await page.locator('figure[data-quoted-claim]').count()).toBeGreaterThan(2)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.goto(boardPath(workedProject, question))
    await page.getByRole('link', { name: 'Brief', exact: true }).click()
    await page.getByRole('heading', { name: 'How it was made' }).waitFor()
  }, 120_000)

  it('is in the page before any script runs', async () => {
    const { app } = await openApp()
    const html = await (await fetch(`${app.address}${written}`)).text()
    expect(html).toContain('the motives and terms will be strictly transactional')
    expect(html).toContain('IISS 2023, ¶ 7, C-65')
  })

  it('is edited and cites by keyboard alone, and saves itself', async () => {
    const { page } = await openApp({ path: written })
    const button = page.getByRole('button', { name: 'Edit the text' })
    await tabTo(page, button)
    await page.keyboard.press('Enter')
    await text(page).waitFor()
    await expect.poll(() => hasFocus(text(page))).toBe(true)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('In my words [[')
    const claim = page.getByRole('combobox', { name: 'Claim' })
    await expect.poll(() => hasFocus(claim)).toBe(true)
    await page.keyboard.type('underestimation')
    await page.getByRole('option', { name: /^C-180/ }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: /As a quotation/ }))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('button', { name: 'Cite it' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(text(page))).toBe(true)
    await page.keyboard.type(' and so on.')
    await status(page, /^Saved$/).waitFor()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => hasFocus(button)).toBe(true)
    await page.reload()
    const first = page.getByText('In my words').first()
    expect(await first.textContent()).toContain(
      'In my words Atlantic Council 2024, ¶ 2, C-180 and so on.',
    )
  })

  it('follows a claim that changes, says so, and takes it as it is now', async () => {
    const { page, app } = await openApp()
    const claim = (await storedClaims(app)).find(({ number }) => number === 10)
    if (!claim) throw new Error('there is a claim C-10')
    const { id, documentId, passages, version, assessments: _, ...fields } = claim
    const response = await fetch(`${app.address}/api/v1/projects/${workedProject}/claims/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        batchId: crypto.randomUUID(),
        claim: {
          ...{ id, documentId, revisionId: passages[0]?.revisionId, passages },
          ...{ expectedVersion: version, fields: { ...fields, authorStance: 'reports' } },
        },
      }),
    })
    expect(response.status, await response.clone().text()).toBe(200)
    await page.goto(written)
    await page.getByText('[Changed since this was written]').first().waitFor()
    await page.getByRole('button', { name: 'Take C-10 as it is now' }).click()
    await page.getByText(/every quote is in its text, word for word/).waitFor()
    expect(await page.getByText('[Changed since this was written]').count()).toBe(0)
  })

  it('keeps both texts where two windows edit it', async () => {
    const { page, context } = await openApp({ path: written })
    const other = await context.newPage()
    await other.goto(written)
    await edit(page)
    await edit(other)
    await other.keyboard.press('Control+Home')
    await other.keyboard.type('From the other window. ')
    await done(other)
    await text(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('From this window. ')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'The brief was changed elsewhere too' })
    await dialog.getByText('From the other window.').waitFor()
    await dialog.getByText('From this window.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Compare' }).click()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await status(page, /^Saved$/).waitFor()
    await done(page)
    expect(await page.getByText('From this window.').count()).toBe(1)
    expect(await page.getByText('From the other window.').count()).toBe(0)
  })

  it('keeps on the device what was typed without a network, and saves it when it opens again', async () => {
    const { page, context, complaints } = await openApp({ path: written })
    complaints.expect(/ERR_INTERNET_DISCONNECTED/)
    await edit(page)
    await context.setOffline(true)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Typed without a network. ')
    await status(page, /^Not saved: .* kept on this device/).waitFor()
    await page.close()
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(written)
    await status(next, /^Saved$/).waitFor()
    await done(next)
    expect(await next.getByText('Typed without a network.').count()).toBe(1)
  })

  it('leaves as a file in each format, and prints without what is around it', async () => {
    const { page } = await openApp({ path: written })
    for (const [name, start] of [
      ['Word (DOCX)', 'PK'],
      ['Markdown', '# What does'],
      ['HTML', '<!doctype html>'],
    ] as const) {
      const arriving = page.waitForEvent('download')
      await page.getByRole('link', { name }).click()
      const download = await arriving
      const bytes = await readFile(await download.path())
      expect(bytes.toString('utf8').startsWith(start)).toBe(true)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.getByText('strictly transactional').first().isVisible()).toBe(true)
  })

  it('is archived and brought back', async () => {
    const { page } = await openApp({ path: written })
    await page.getByRole('button', { name: 'Archive' }).click()
    await page.getByText('This brief is archived.').waitFor()
    await page.goto(briefsPath(workedProject))
    await page.getByText(/archived brief/).click()
    await page.getByRole('link', { name: /rest on/ }).click()
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('button', { name: 'Edit the text' }).waitFor()
  })
})

it('a brief on chosen pairs is written on a phone', async () => {
  const { page } = await openApp({ width: phone, path: briefsPath(workedProject) })
  await page.getByRole('combobox', { name: 'Pairs', exact: true }).selectOption('contradiction')
  const boxes = page.getByRole('checkbox')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('button', { name: 'Write the brief on 2 pairs' }).click()
  await page.getByRole('heading', { level: 1, name: /\(2 pairs\)/ }).waitFor()
  expect(await page.locator('figure[data-quoted-claim]').count()).toBe(4)
  expect(await accessibilityProblems(page)).toEqual([])
})
