import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newDocumentPath, projectPath } from '@/lib/addresses'
import { articleText, dragOver, liveText } from '@/tests/browser/support/article'
import { newestClaim, quotesOf } from '@/tests/browser/support/claims'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const path = newDocumentPath(workedProject)

type File = { name: string; mimeType?: string; buffer: Buffer }

const previewOf = (page: Page) => page.getByRole('region', { name: 'Preview of the text' })

async function preview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Preview' }).click()
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the document' }).fill(text)
  await preview(page)
}

async function upload(page: Page, { mimeType = 'text/plain', ...file }: File): Promise<void> {
  await page.getByRole('tab', { name: 'Upload a file' }).click()
  await page.getByLabel('Document file').setInputFiles({ mimeType, ...file })
  await preview(page)
}

async function add(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Add the document' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

const page = `<!doctype html><html lang="en"><head><title>Deals and their ends - The Example Review</title>
<meta property="og:title" content="Deals and their ends">
<meta property="og:site_name" content="The Example Review">
<meta name="author" content="Ann Example">
<meta property="article:published_time" content="2024-03-09T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav>
<article><h1>Deals and their ends</h1>
${'<p>Whoever trades in need trades for as long as the need lasts, and no longer than that. Both sides know it, and both sides plan for the day after it, whatever they say of friendship in their speeches.</p>'.repeat(4)}
<p>The last word is <em>not</em> spoken.</p></article>
<footer>Subscribe to our newsletter. All rights reserved.</footer></body></html>`

describe.each([
  { width: desktop, height: 900 },
  { width: phone, height: 844 },
])('a new document, on a screen $width pixels wide', (view) => {
  it('is made of pasted text, with a date that is known to the month', async () => {
    const { page } = await openApp({ ...view, path })
    const title = `Pasted at ${view.width}`
    await paste(page, 'A first paragraph,\nin two lines.\n\nA second one.')
    await previewOf(page).getByText('9 of 9 words kept.').waitFor()
    await page.getByRole('textbox', { name: 'Publisher' }).fill('The Example Review')
    await page.getByRole('radio', { name: 'Month' }).click()
    await page.getByRole('combobox', { name: 'Month' }).selectOption('June')
    await page.getByRole('textbox', { name: 'Year' }).fill('2023')
    await add(page, title)
    await page.getByText('June 2023', { exact: true }).waitFor()
    await articleText(page).getByText('A second one.').waitFor()

    await page.goto(projectPath(workedProject))
    const row = page.getByRole('listitem').filter({ hasText: title })
    await row.getByText('June 2023').first().waitFor()
  })

  it('is made of a saved web page: what was left out is shown, what it says of itself can be corrected', async () => {
    const window = await openApp({ ...view, path })
    await upload(window.page, {
      name: 'deals.html',
      mimeType: 'text/html',
      buffer: Buffer.from(page),
    })
    const kept = window.page.getByRole('region', { name: 'What was kept' })
    await kept.getByText(/^\d+ of \d+ words kept\.$/).waitFor()
    await kept.getByText(/blocks? left out$/).click()
    await kept.getByText('Subscribe to our newsletter').waitFor()
    expect(await previewOf(window.page).getByText('Whoever trades in need').count()).toBe(4)

    const field = (name: string) =>
      window.page.getByRole('textbox', { name: new RegExp(`^${name}`) })
    expect(await field('Title').inputValue()).toBe('Deals and their ends')
    expect(await field('Publisher').inputValue()).toBe('The Example Review')
    expect(await field('Authors').inputValue()).toBe('Ann Example')
    expect(await field('Year').inputValue()).toBe('2024')
    await field('Authors').fill('Ann Example\nBen Sample')
    await add(window.page, `From the web at ${view.width}`)
    await window.page.getByText('Ann Example, Ben Sample').waitFor()
    await window.page.getByText('9 March 2024').waitFor()
    expect(await articleText(window.page).getByText('Subscribe').count()).toBe(0)
    await articleText(window.page).getByText('not', { exact: true }).waitFor()
  })
})

describe('a file', () => {
  it.each([
    ['notes.txt', 'Plain words.\n\nMore of them.', 'More of them.'],
    ['notes.md', '# A heading\n\nWords with **weight**.', 'weight'],
  ])('%s is read and becomes a document', async (name, text, words) => {
    const { page } = await openApp({ path })
    await upload(page, { name, buffer: Buffer.from(text) })
    await previewOf(page).getByText(words, { exact: true }).waitFor()
    await add(page, `Read from ${name}`)
    await articleText(page).getByText(words, { exact: true }).waitFor()
    // A short text has a column as wide as any other.
    expect((await articleText(page).boundingBox())?.width).toBeGreaterThan(500)
  })

  it.each([
    ['report.docx', 'PK\u0003\u0004', /^Word files come later\./],
    ['report.pdf', '%PDF-1.7', /^PDF files come later\./],
    ['book.epub', 'PK\u0003\u0004', /^EPUB files come later\./],
    ['photo.jpg', '\u00ff\u00d8\u00ff', /^“photo\.jpg” is not a \.txt, \.md or \.html file\./],
    ['hidden.txt', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /^This file holds no plain text\./],
    [
      'noise.txt',
      '\u0001\u0002\u0003\0\u0004\u0005'.repeat(500),
      /^This file holds no plain text\./,
    ],
    ['empty.txt', '', /^“empty\.txt” is empty\./],
    ['spaces.txt', ' \n \t \n', /^There is no text in it\./],
    ['markup.html', '<html><body><script>1</script></body></html>', /^There is no text/],
  ])('%s is refused in a sentence that says why', async (name, bytes, sentence) => {
    const { page } = await openApp({ path })
    await upload(page, { name, buffer: Buffer.from(bytes, 'latin1') })
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await previewOf(page).count()).toBe(0)
  })

  it.each([[10.5], [40]])('of %d MB is refused, and the page goes on', async (megabytes) => {
    const { page } = await openApp({ path })
    const buffer = Buffer.alloc(megabytes * 1024 * 1024, 'Some words of a very long text.\n\n')
    await upload(page, { name: 'long.txt', buffer })
    await page.getByRole('alert').getByText('“long.txt” is larger than 10 MB.').waitFor()
    await upload(page, { name: 'short.txt', buffer: Buffer.from('Short enough.') })
    await previewOf(page).getByText('Short enough.').waitFor()
  })

  it.each([
    [
      'UTF-16 with a mark',
      utf16('\ufeffМосква и Пхеньян сближаются.'),
      'Москва и Пхеньян сближаются.',
    ],
    [
      'UTF-16 without one',
      utf16('Moscow and Pyongyang draw closer.'),
      'Moscow and Pyongyang draw closer.',
    ],
    [
      'Windows-1252',
      Buffer.from('A \u0093na\u00efve\u0094 caf\u00e9 \u0096 once.', 'latin1'),
      'A “naïve” café – once.',
    ],
  ])('in %s is read as what it says', async (_, buffer, words) => {
    const { page } = await openApp({ path })
    await upload(page, { name: 'encoded.txt', buffer })
    await previewOf(page).getByText(words, { exact: true }).waitFor()
  })

  it('nested a thousand deep is read or refused, and the server lives on', async () => {
    const { page } = await openApp({ path })
    const deep = `${'<div>'.repeat(5000)}<p>The bottom.</p>${'</div>'.repeat(5000)}`
    await upload(page, { name: 'deep.html', buffer: Buffer.from(`<html><body>${deep}`) })
    await page
      .getByRole('alert')
      .getByText(/nested/)
      .waitFor()
    await upload(page, {
      name: 'deep.md',
      buffer: Buffer.from(`${'> '.repeat(20_000)}The bottom.`),
    })
    await page
      .getByRole('alert')
      .getByText(/nested/)
      .waitFor()
  })
})

describe('what an import brings in', () => {
  it('never runs', async () => {
    const window = await openApp({ path })
    const hostile = `<html><head><title>Hostile</title><script>window.ran = 'head'</script></head><body>
      <p onclick="window.ran = 'click'">Words to read. <a href="javascript:window.ran='link'">A link.</a></p>
      <img src="x" onerror="window.ran = 'image'"><svg onload="window.ran = 'svg'"></svg>
      <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
      <p>More words to read, enough of them to be a text.</p></body></html>`
    await upload(window.page, { name: 'hostile.html', buffer: Buffer.from(hostile) })
    await previewOf(window.page).getByText('Words to read.').click()
    await add(window.page, 'A hostile page')
    await articleText(window.page).getByText('Words to read.').click()
    expect(await window.page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await window.page.locator('a[href^="javascript"], iframe, [onclick]').count()).toBe(0)
  })

  it('may be of any script, and is quoted to the letter', async () => {
    const { page, app } = await openApp({ path })
    const lines = [
      'موسكو وبيونغ يانغ تقتربان من بعضهما.',
      '모스크바와 평양은 서로 가까워지고 있다.',
      'A family 👨‍👩‍👧‍👦 and a flag 🇰🇵 and an e\u0301.',
    ]
    await paste(page, lines.join('\n\n'))
    await add(page, '여러 문자로 된 글')
    const arabic = liveText(page).getByRole('paragraph').first()
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    for (const words of ['평양은 서로', '👨‍👩‍👧‍👦 and a flag 🇰🇵']) {
      await dragOver(page, words)
      await page.getByRole('button', { name: 'Highlight', exact: true }).click()
      await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual([words])
    }
    await dragOver(page, 'وبيونغ يانغ')
    await page.getByRole('button', { name: 'Highlight', exact: true }).click()
    await expect.poll(async () => quotesOf(await newestClaim(app))).toEqual(['وبيونغ يانغ'])
    await page.reload()
    await articleText(page).getByText('평양은').waitFor()
  })

  it('with half a character in it is stored with a sign in its place', async () => {
    const { page } = await openApp({ path })
    await page.getByRole('textbox', { name: 'Text of the document' }).evaluate((field) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('no text area')
      field.focus()
      document.execCommand('insertText', false, `Before ${String.fromCharCode(0xd83d)} after.`)
    })
    await preview(page)
    await previewOf(page).getByText('Before \ufffd after.').waitFor()
    await add(page, 'Half a character')
    await articleText(page).getByText('Before \ufffd after.').waitFor()
  })
})

describe('before a document is added', () => {
  it('what is missing is said, and going back to the source loses nothing', async () => {
    const { page } = await openApp({ path })
    await preview(page)
    await page.getByRole('alert').getByText('Paste the text of the document first.').waitFor()
    await paste(page, 'Some words.')
    await page.getByRole('button', { name: 'Add the document' }).click()
    const title = page.getByRole('textbox', { name: 'Title' })
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: 'Back to the source' }).click()
    const text = page.getByRole('textbox', { name: 'Text of the document' })
    expect(await text.inputValue()).toBe('Some words.')
  })
})

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}
