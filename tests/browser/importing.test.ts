import { describe, expect, it } from 'vitest'
import { newDocumentPath, projectPath } from '@/lib/addresses'
import { articleText, dragOver, liveText } from '@/tests/browser/support/article'
import { newestClaim, quotesOf } from '@/tests/browser/support/claims'
import {
  addAs,
  addButton,
  chooseFiles,
  fileOf,
  fixture,
  keepBox,
  paste,
  previewOf,
  rowOf,
} from '@/tests/browser/support/importing'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const path = newDocumentPath(workedProject)

describe.each([
  { width: desktop, height: 900 },
  { width: phone, height: 844 },
])('a new document, on a screen $width pixels wide', (view) => {
  it('is made of pasted text, with a date that is known to the month', async () => {
    const { page } = await openApp({ ...view, path })
    const title = `Pasted at ${view.width}`
    await paste(page, 'A first paragraph,\nin two lines.\n\nA second one.')
    await previewOf(page).getByText('9 of 9 words kept').waitFor()
    await page.getByRole('textbox', { name: 'Publisher' }).fill('The Example Review')
    await page.getByRole('radio', { name: 'Month' }).click()
    await page.getByRole('combobox', { name: 'Month' }).selectOption('June')
    await page.getByRole('textbox', { name: 'Year' }).fill('2023')
    await addAs(page, title)
    await page.getByText('June 2023', { exact: true }).waitFor()
    await articleText(page).getByText('A second one.').waitFor()

    await page.goto(projectPath(workedProject))
    const row = page.getByRole('listitem').filter({ hasText: title })
    await row.getByText('June 2023').first().waitFor()
  })

  it('is made of a saved web page: what was left out is folded in its place, and comes back with a click', async () => {
    const { page } = await openApp({ ...view, path })
    await chooseFiles(page, fixture('bridge.html'))
    const text = previewOf(page)
    await text.getByText(/^1\d\d of \d+ words kept$/).waitFor()
    const before = await text.getByText(/words kept$/).textContent()
    expect(await text.getByText('Subscribe to our newsletter and').count()).toBe(0)
    const folds = text.getByRole('button', { name: /^Left out: / })
    expect(await folds.allTextContents()).toEqual([
      expect.stringContaining('Home'),
      expect.stringContaining('Subscribe to our newsletter'),
      expect.stringContaining('Most read'),
    ])
    await folds.nth(1).click()
    await keepBox(page, 'Subscribe to our newsletter').check()
    await keepBox(page, 'They found that the second pier').uncheck()
    expect(await text.getByText(/words kept$/).textContent()).not.toBe(before)

    const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) })
    expect(await field('Title').inputValue()).toBe('Who closed the Alder bridge?')
    expect(await field('Publisher').inputValue()).toBe('The Alder Courier')
    expect(await field('Authors').inputValue()).toBe('Ana Ruiz\nBen Okoye')
    expect(await field('Year').inputValue()).toBe('2021')
    await field('Authors').fill('Ana Ruiz\nBen Sample')
    await addAs(page, `From the web at ${view.width}`)
    await page.getByText('Ana Ruiz, Ben Sample').waitFor()
    await page.getByText('4 May 2021').waitFor()
    const article = articleText(page)
    await article.getByText('The Alder bridge closed in 1931').waitFor()
    expect(await article.getByText('Subscribe to our newsletter').count()).toBe(1)
    expect(await article.getByText('They found that the second pier').count()).toBe(0)
    expect(await article.getByText('Most read').count()).toBe(0)
  })
})

describe('a file', () => {
  it.each([
    ['notes.txt', 'Plain words.\n\nMore of them.', 'More of them.'],
    ['notes.md', '# A heading\n\nWords with **weight**.', 'weight'],
  ])('%s is read and becomes a document', async (name, text, words) => {
    const { page } = await openApp({ path })
    await chooseFiles(page, fileOf(name, text))
    await previewOf(page).getByText(words, { exact: true }).waitFor()
    await addAs(page, `Read from ${name}`)
    await articleText(page).getByText(words, { exact: true }).waitFor()
    await page.getByText(`From ${name}, ${text.length} bytes`).waitFor()
    // A short text has a column as wide as any other.
    expect((await articleText(page).boundingBox())?.width).toBeGreaterThan(500)
  })

  it.each([
    ['report.docx', 'PK\u0003\u0004', /^[A-Z].{20,}\.$/],
    ['report.pdf', '%PDF-1.7', /^[A-Z].{20,}\.$/],
    ['book.epub', 'PK\u0003\u0004', /^[A-Z].{20,}\.$/],
    ['photo.jpg', '\u00ff\u00d8\u00ff', /\.jpg cannot be loaded/],
    ['hidden.txt', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /holds no plain text\./],
    ['noise.txt', '\u0001\u0002\u0003\0\u0004\u0005'.repeat(500), /holds no plain text\./],
    ['empty.txt', '', /^This file is empty\.$/],
    ['spaces.txt', ' \n \t \n', /There is no text in it\./],
    ['markup.html', '<html><body><script>1</script></body></html>', /There is no text/],
  ])('%s is refused in a sentence that says why', async (name, bytes, sentence) => {
    const { page } = await openApp({ path })
    await chooseFiles(page, fileOf(name, Buffer.from(bytes, 'latin1')))
    const row = rowOf(page, name)
    await row.getByRole('button', { name: `Remove ${name} from the list` }).waitFor()
    expect(await row.getByText(sentence).count()).toBe(1)
    expect(await row.getByRole('button').count()).toBe(1)
    expect(await previewOf(page).count()).toBe(0)
  })

  it('of 60 MB is refused without being sent, and the page goes on', async () => {
    const { page } = await openApp({ path })
    const large = 60 * 1024 * 1024
    // Playwright carries 50 MB at most into a page: this one is made there.
    await page.getByLabel('Document files').evaluate((field, size) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(size)], 'large.txt'))
      if (field instanceof HTMLInputElement) field.files = transfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, large)
    await rowOf(page, 'large.txt')
      .getByText('This file has 60 MB. Up to 50 MB can be loaded.')
      .waitFor()
    await chooseFiles(page, fileOf('short.txt', 'Short enough.'))
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
    await chooseFiles(page, fileOf('encoded.txt', buffer))
    await previewOf(page).getByText(words, { exact: true }).waitFor()
  })

  it('nested a thousand deep is read or refused, and the server lives on', async () => {
    const { page } = await openApp({ path })
    const deep = `${'<div>'.repeat(5000)}<p>The bottom.</p>${'</div>'.repeat(5000)}`
    await chooseFiles(
      page,
      fileOf('deep.html', `<html><body>${deep}`),
      fileOf('deep.md', `${'> '.repeat(20_000)}The bottom.`),
    )
    await rowOf(page, 'deep.html')
      .getByText(/nested/)
      .waitFor()
    await rowOf(page, 'deep.md')
      .getByText(/nested/)
      .waitFor()
    await chooseFiles(page, fileOf('short.txt', 'Short enough.'))
    await previewOf(page).getByText('Short enough.').waitFor()
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
    await chooseFiles(window.page, fileOf('hostile.html', hostile))
    await previewOf(window.page).getByText('Words to read.').click()
    await addAs(window.page, 'A hostile page')
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
    await addAs(page, '여러 문자로 된 글')
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
    await page.getByRole('button', { name: 'Preview' }).click()
    await previewOf(page).getByText('Before \ufffd after.').waitFor()
    await addAs(page, 'Half a character')
    await articleText(page).getByText('Before \ufffd after.').waitFor()
  })
})

describe('a document that was just added', () => {
  it('is undone from its own page, which leads to the project, and is there again once that is redone', async () => {
    const { page, complaints } = await openApp({ path })
    complaints.expect(/404/)
    await paste(page, 'Words that were added too early.')
    await addAs(page, 'Слишком рано')
    await page.keyboard.press('Control+z')
    await page.waitForURL(`**${projectPath(workedProject)}`)
    await page.getByText('Undone: Document “Слишком рано”').first().waitFor()
    const listed = page.getByRole('link', { name: 'Слишком рано' })
    expect(await listed.count()).toBe(0)
    await page.getByRole('button', { name: 'Redo' }).click()
    await listed.click()
    await articleText(page).getByText('Words that were added too early.').waitFor()
  })
})

describe('before a document is added', () => {
  it('what is missing is said, and going back to the sources loses nothing', async () => {
    const { page } = await openApp({ path })
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('alert').getByText('Paste the text of the document first.').waitFor()
    await paste(page, 'Some words.')
    await page.getByRole('textbox', { name: 'Publisher' }).fill('Typed before')
    await addButton(page).click()
    const title = page.getByRole('textbox', { name: 'Title' })
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: 'Back to the sources' }).click()
    await page.getByRole('button', { name: /^Look at it: Pasted: Some words/ }).click()
    expect(await page.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe('Typed before')
    await page.getByRole('button', { name: 'Back to the sources' }).click()
    await page.getByRole('button', { name: /^Remove Pasted: Some words/ }).click()
    const text = page.getByRole('textbox', { name: 'Text of the document' })
    expect(await text.inputValue()).toBe('Some words.')
  })
})

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}
