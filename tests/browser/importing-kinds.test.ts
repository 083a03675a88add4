import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newDocumentPath, projectsPath } from '@/lib/addresses'
import { articleText, dragOver } from '@/tests/browser/support/article'
import { newestClaim, quotesOf } from '@/tests/browser/support/claims'
import {
  addAs,
  chooseFiles,
  fileOf,
  fixture,
  keepBox,
  previewOf,
  rowOf,
} from '@/tests/browser/support/importing'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import type { RunningApp } from '@/tests/browser/support/running-app'
import { workedProject } from '@/tests/browser/support/worked-project'
import { buildPdf } from '@/tests/support/build-pdf'
import { claimSize, zipOf } from '@/tests/support/hostile-zip'

const path = newDocumentPath(workedProject)

/** Marks words of the document that is open, and gives the card of the new claim. */
async function highlight({ page, app }: OpenApp, words: string) {
  await dragOver(page, words)
  await page.getByRole('button', { name: 'Highlight', exact: true }).click()
  await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual([words])
  const { number } = await newestClaim(app)
  return page.getByRole('button', { name: new RegExp(`^C-${number}\\b`) })
}

/** The bytes that the reader offers as the original of the text that is open. */
async function original(page: Page): Promise<{ bytes: Buffer; headers: Record<string, string> }> {
  const address = await page
    .getByRole('link', { name: 'Download the original' })
    .getAttribute('href')
  const answer = await page.request.get(address ?? '')
  return { bytes: await answer.body(), headers: answer.headers() }
}

describe('a Word file', () => {
  it('keeps its headings, lists, tables and notes, and says what was left out of it', async () => {
    const window = await openApp({ path })
    const { page } = window
    await chooseFiles(page, fixture('bridge.docx'))
    const notes = page.getByRole('list', { name: 'Notes on the reading' })
    await notes.getByText('1 deletion is left out that was tracked in the file.').waitFor()
    const text = previewOf(page)
    await text.getByRole('heading', { name: 'What was done' }).waitFor()
    expect(await text.getByRole('cell', { name: '41,200' }).count()).toBe(1)
    expect(await text.getByRole('listitem').filter({ hasText: 'One of iron,' }).count()).not.toBe(0)
    await addAs(page, 'The bridge, from Word')
    await articleText(page).getByText('Minutes of the council, 4 May 1931.').waitFor()
    await page.getByText(/^From bridge\.docx, 11 kB/).waitFor()
    const { bytes, headers } = await original(page)
    expect(bytes.equals(fixture('bridge.docx').buffer)).toBe(true)
    expect(headers['content-disposition']).toMatch(/^attachment;.*bridge\.docx$/)
    await highlight(window, 'Nobody may cross after dusk.')
  })
})

describe('a PDF', () => {
  it('leaves out its running heads, and claims say on which page they stand', async () => {
    const window = await openApp({ path })
    const { page } = window
    await chooseFiles(page, fixture('bridge.pdf'))
    const text = previewOf(page)
    await text
      .getByRole('button', { name: /^Left out: Studies in Local History/ })
      .first()
      .waitFor()
    await text.getByText('The harbour of Alder was closed to freighters').waitFor()
    await addAs(page, 'The bridge, from a PDF')
    const card = await highlight(window, 'a storm took the bridge')
    await card.getByText('p. 13', { exact: true }).waitFor()
    const later = await highlight(window, 'Three things remain open')
    await later.getByText('p. 12', { exact: true }).waitFor()
  })

  it('says so where a password locks it', async () => {
    const { page } = await openApp({ path })
    const lock = `(${'x'.repeat(32)})`
    const trailer = `/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${lock} /U ${lock} /P -4 >>`
    const locked = buildPdf({ pages: [{ content: '' }], trailer })
    await chooseFiles(page, fileOf('locked.pdf', Buffer.from(locked)))
    await rowOf(page, 'locked.pdf').getByText('This PDF is locked with a password.').waitFor()
  })

  it('says so where it holds pictures of pages and no text', async () => {
    const { page } = await openApp({ path })
    const scanned = buildPdf({ pages: [{ content: '' }, { content: '' }] })
    await chooseFiles(page, fileOf('scanned.pdf', Buffer.from(scanned)))
    const row = rowOf(page, 'scanned.pdf')
    await row.getByText(/no text/).waitFor()
    expect(await previewOf(page).count()).toBe(0)
  })
})

describe('a book', () => {
  it('is read without its cover and contents, with its pages and what it says of itself', async () => {
    const window = await openApp({ path })
    const { page } = window
    await chooseFiles(page, fixture('bridge.epub'))
    await previewOf(page)
      .getByRole('button', { name: /^Left out: The Alder Bridge, Copyright/ })
      .waitFor()
    expect(await page.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe(
      'Alder Town Press',
    )
    await keepBox(page, 'The first bridge was of wood.').uncheck()
    await addAs(page, 'The bridge, from a book')
    await page.getByText('June 2019').first().waitFor()
    expect(await articleText(page).getByText('The first bridge was of wood.').count()).toBe(0)
    const card = await highlight(window, 'closed in 1931, not 1932')
    await card.getByText('p. 9', { exact: true }).waitFor()
  })
})

describe('what was copied from another page', () => {
  const html =
    '<h2>A heading</h2><p>Words with <b>weight</b> and a <a href="https://example.org/a">link</a>.</p><ul><li>One</li><li>Two</li></ul><img src="https://tracker.example/p.gif">'
  const plain = 'A heading\n\nWords with weight and a link.\n\nOne\nTwo'

  async function pasteRich({ page, context }: OpenApp) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(
      async ([rich, text]) => {
        const part = (content: string, type: string) => new Blob([content], { type })
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/html': part(rich ?? '', 'text/html'),
            'text/plain': part(text ?? '', 'text/plain'),
          }),
        ])
      },
      [html, plain],
    )
    await page.getByRole('textbox', { name: 'Text of the document' }).focus()
    await page.keyboard.press('Control+v')
    await page.getByText('With its formatting.').waitFor()
  }

  it('keeps its formatting', async () => {
    const window = await openApp({ path })
    const { page } = window
    await pasteRich(window)
    const field = page.getByRole('textbox', { name: 'Text of the document' })
    expect(await field.inputValue()).toContain('Words with weight')
    await page.getByRole('button', { name: 'Preview' }).click()
    await previewOf(page).getByRole('heading', { name: 'A heading' }).waitFor()
    await addAs(page, 'Copied with its formatting')
    await articleText(page).getByRole('link', { name: 'link' }).waitFor()
    await articleText(page).getByText('weight', { exact: true }).waitFor()
  })

  it('is plain text where somebody says so, or changes it', async () => {
    const window = await openApp({ path })
    const { page } = window
    await pasteRich(window)
    await page.keyboard.type(' More.')
    await page.getByText('Changed since it was pasted: read as plain text.').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: 'Take it as plain text' }).click()
    await page.getByRole('button', { name: 'Preview' }).click()
    await previewOf(page).getByText('Words with weight and a link.').waitFor()
    expect(await previewOf(page).getByRole('heading').count()).toBe(0)
  })
})

describe('a web address', () => {
  it('that leads to this computer is refused, by number and by name, and nothing is asked of it', async () => {
    let askedCount = 0
    const server = createServer((_request, response) => {
      askedCount += 1
      response.end('<p>Private words.</p>')
    })
    await new Promise<void>((resolve) => server.listen(8443, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { page } = await openApp({ path })
    const addresses = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      'file:///etc/passwd',
    ]
    for (const address of addresses) {
      await page.getByRole('textbox', { name: 'Web address' }).fill(address)
      await page.getByRole('button', { name: 'Read the page' }).click()
      await page.getByRole('button', { name: `Remove ${address} from the list` }).waitFor()
    }
    const refused = page.getByRole('listitem').getByText(/is not on the public web\./)
    expect(await refused.count()).toBe(3)
    expect(await previewOf(page).count()).toBe(0)
    expect(askedCount).toBe(0)
    await new Promise((resolve) => server.close(resolve))
  })
})

/** How many documents the project has. */
async function documentCount({ address }: RunningApp): Promise<number | undefined> {
  const response = await fetch(`${address}${projectsPath}`)
  const { projects } = (await response.json()) as {
    projects: { slug: string; documentCount: number }[]
  }
  return projects.find(({ slug }) => slug === workedProject)?.documentCount
}

describe('a file that does harm', () => {
  const table = `<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(500_000)}</table>`

  it.each([
    ['cut-off.docx', fixture('bridge.docx').buffer.subarray(0, 6000), /damaged or cut off/],
    ['bomb.docx', claimSize(fixture('bridge.docx').buffer, 2 ** 30), /200 MB/],
    ['other.docx', zipOf({ 'a.txt': 'a' }), /no Word file|cannot be loaded/],
    ['cells.html', Buffer.from(`<html><body>${table}`), /more than can be read/],
  ])(
    '%s is refused in words, nothing is stored, and the next is read',
    async (name, bytes, said) => {
      const { page, app } = await openApp({ path })
      const before = await documentCount(app)
      await chooseFiles(page, fileOf(name, Buffer.from(bytes)))
      const row = rowOf(page, name)
      await row
        .getByRole('button', { name: `Remove ${name} from the list` })
        .waitFor({ timeout: 90_000 })
      expect(await row.getByText(said).count()).toBeGreaterThan(0)
      expect(await previewOf(page).count()).toBe(0)
      expect(await documentCount(app)).toBe(before)
      await chooseFiles(page, fileOf('short.txt', 'Short enough.'))
      await previewOf(page).getByText('Short enough.').waitFor()
    },
    120_000,
  )

  it('under a wrong name is read as what it is, and a note says so', async () => {
    const { page } = await openApp({ path })
    await chooseFiles(page, fixture('bridge.docx', 'bridge.pdf'))
    await previewOf(page).getByText('Nobody may cross after dusk.').waitFor()
    await page.getByRole('list', { name: 'Notes on the reading' }).getByText(/Word/).waitFor()
  })
})
