import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newDocumentPath, projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { articleText } from '@/tests/browser/support/article'
import {
  addAs,
  addButton,
  chooseFiles,
  dropFiles,
  fileOf,
  fixture,
  keepBox,
  lookAt,
  paste,
  previewOf,
  rowOf,
} from '@/tests/browser/support/importing'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

const path = newDocumentPath(workedProject)

/** What a browser says by itself while nobody answers. */
const noAnswer = /ERR_(INTERNET_DISCONNECTED|FAILED|NETWORK_CHANGED)/

/** Every request for a preview from now on waits until `go` is called. */
async function holdPreviews(page: Page): Promise<{ go: () => Promise<void> }> {
  const address = '**/source-previews'
  let go = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(address, async (route) => {
    await gone
    await route.continue().catch(() => undefined)
  })
  return {
    go: async () => {
      go()
      await page.unroute(address)
    },
  }
}

/** How many documents of the project have this title. */
async function countOf(page: Page, title: string): Promise<number> {
  const other = await page.context().newPage()
  await other.goto(projectPath(workedProject))
  const count = await other.getByRole('link', { name: title, exact: true }).count()
  await other.close()
  return count
}

describe.each([
  { width: desktop, height: 900, theme: 'light' as const },
  { width: phone, height: 844, theme: 'dark' as const },
])('several sources at once, on a screen $width pixels wide', (view) => {
  it('are dropped anywhere on the page, looked at one after the other, and added', async () => {
    const { page } = await openApp({ ...view, path })
    const titles = ['One', 'Two'].map((name) => `${name} of ${view.width}`)
    const files = [
      fileOf(`${titles[0]}.txt`, 'The words of the first.'),
      fileOf('broken.pdf', 'PK\u0003\u0004 this is no PDF'),
      fileOf(`${titles[1]}.md`, '# A heading\n\nThe words of the second.'),
    ]
    expect(await accessibilityProblems(page)).toEqual([])
    await dropFiles(page, files, true)
    await page.getByText('Drop the files to read them').waitFor()
    await dropFiles(page, files)
    expect(await page.getByText('Drop the files to read them').count()).toBe(0)
    await rowOf(page, files[0]?.name ?? '')
      .getByText('Ready to look at')
      .waitFor()
    await rowOf(page, files[2]?.name ?? '')
      .getByText('Ready to look at')
      .waitFor()
    await rowOf(page, 'broken.pdf')
      .getByRole('button', { name: /^Remove/ })
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await lookAt(page, files[0]?.name ?? '')
    await page.getByRole('textbox', { name: 'Publisher' }).fill('The first publisher')
    await lookAt(page, files[2]?.name ?? '')
    expect(await page.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe('')
    expect(await accessibilityProblems(page)).toEqual([])
    await lookAt(page, files[0]?.name ?? '')
    expect(await page.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe(
      'The first publisher',
    )
    await addButton(page).click()
    await page.getByRole('heading', { level: 2, name: files[2]?.name ?? '' }).waitFor()
    await page.getByRole('textbox', { name: 'Title' }).fill(titles[1] ?? '')
    await addButton(page).click()
    await rowOf(page, files[2]?.name ?? '')
      .getByText('Added', { exact: true })
      .waitFor()
    await rowOf(page, files[0]?.name ?? '')
      .getByRole('link', { name: /^Open/ })
      .click()
    await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor()
    await page.getByText('The first publisher', { exact: true }).last().waitFor()
    expect(await countOf(page, titles[1] ?? '')).toBe(1)
  })

  it('are added all at once, but for one that needs a title, each to be undone by itself', async () => {
    const { page } = await openApp({ ...view, path })
    const names = [`Apple ${view.width}`, `Pear ${view.width}`, `Plum ${view.width}`]
    await chooseFiles(page, ...names.map((name) => fileOf(`${name}.txt`, `Words on ${name}.`)))
    await page.getByText('3 documents ready.').waitFor()
    await lookAt(page, `${names[1]}.txt`)
    await page.getByRole('textbox', { name: 'Title' }).fill('')
    await page.getByRole('button', { name: 'Add all that are ready' }).click()
    await page.getByText(`Added 2 documents. ${names[1]}.txt needs a look first.`).waitFor()
    expect(await countOf(page, names[2] ?? '')).toBe(1)
    await page.getByRole('button', { name: 'Back to the sources' }).click()
    await page.keyboard.press('Control+z')
    await page.getByText(`Undone: Document “${names[2]}”`).waitFor()
    await rowOf(page, `${names[2]}.txt`).getByText('Ready to look at').waitFor()
    await rowOf(page, `${names[0]}.txt`).getByText('Added', { exact: true }).waitFor()
    expect(await countOf(page, names[2] ?? '')).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await page.getByText(`Done again: Document “${names[2]}”`).waitFor()
    expect(await countOf(page, names[2] ?? '')).toBe(1)
  })
})

describe('a source that is being read', () => {
  it('can be cancelled, tried again and removed', async () => {
    const { page } = await openApp({ path })
    const held = await holdPreviews(page)
    await chooseFiles(page, fileOf('slow.txt', 'Slow words.'), fileOf('other.txt', 'Other words.'))
    await rowOf(page, 'slow.txt').getByRole('progressbar').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel slow.txt' }).click()
    await rowOf(page, 'slow.txt').getByText('Cancelled').waitFor()
    await page.getByRole('button', { name: 'Cancel other.txt' }).click()
    await page.getByRole('button', { name: 'Remove other.txt from the list' }).click()
    expect(await rowOf(page, 'other.txt').count()).toBe(0)
    await held.go()
    expect(await previewOf(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Try again: slow.txt' }).click()
    await previewOf(page).getByText('Slow words.').waitFor()
  })

  it('says that the server did not answer, and is read when the network is back', async () => {
    const { page, context, complaints } = await openApp({ path })
    complaints.expect(noAnswer)
    await context.setOffline(true)
    await chooseFiles(page, fileOf('offline.txt', 'Words without a network.'))
    await rowOf(page, 'offline.txt').getByText('The server did not answer.').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again: offline.txt' }).click()
    await previewOf(page).getByText('Words without a network.').waitFor()
  })
})

describe('nothing that was typed is lost', () => {
  it('where adding gets no answer: it is sent again, and done once', async () => {
    const { page, context, complaints } = await openApp({ path })
    complaints.expect(noAnswer)
    await paste(page, 'Words for a bad moment.')
    await page.getByRole('textbox', { name: 'Title' }).fill('Added in a bad moment')
    await keepBox(page, 'Words for a bad moment').waitFor()
    await context.setOffline(true)
    await addButton(page).click()
    await page.getByRole('alert').getByText('The server did not answer.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'Added in a bad moment',
    )
    await context.setOffline(false)
    await addButton(page).click()
    await page.getByRole('heading', { level: 1, name: 'Added in a bad moment' }).waitFor()
    expect(await countOf(page, 'Added in a bad moment')).toBe(1)
  })

  it('where another page is opened meanwhile, and where the window is about to go', async () => {
    const { page } = await openApp({ path })
    await paste(page, 'Words to come back to.')
    await page.getByRole('textbox', { name: 'Title' }).fill('Typed before leaving')
    await page.getByRole('link', { name: 'Coverage' }).click()
    await page.getByRole('heading', { level: 1, name: /Coverage/ }).waitFor()
    await page.goBack()
    const title = page.getByRole('textbox', { name: 'Title' })
    await title.waitFor()
    expect(await title.inputValue()).toBe('Typed before leaving')

    const asked = new Promise<string>((resolve) => {
      page.once('dialog', async (dialog) => {
        await dialog.dismiss()
        resolve(dialog.type())
      })
    })
    await page.evaluate(() => {
      window.location.reload()
    })
    expect(await asked).toBe('beforeunload')
    expect(await title.inputValue()).toBe('Typed before leaving')
  })
})

describe('a source that is here already', () => {
  it('is pointed out with the way there, and can be added all the same', async () => {
    const { page } = await openApp({ path })
    await chooseFiles(page, fixture('bridge.html', 'twice.html'))
    await addAs(page, 'The bridge, once')
    await page.goto(path)
    await chooseFiles(page, fixture('bridge.html', 'twice.html'))
    const notice = page.getByRole('region', { name: 'Already here' })
    await notice.getByRole('link', { name: 'The bridge, once' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await addButton(page).textContent()).toBe('Add it anyway')
    await addAs(page, 'The bridge, twice')
  })
})

describe('a file that is chosen before the page is alive', () => {
  it('is read as soon as it is', async () => {
    const { page } = await openApp()
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    await page.getByLabel('Document files').setInputFiles(fixture('bridge.html'))
    letGo()
    await page.getByRole('heading', { level: 2, name: 'bridge.html' }).waitFor()
  })
})

describe('by keyboard alone', () => {
  it('a file is chosen, its furniture opened, blocks are kept and left out, and it is added', async () => {
    const { page } = await openApp({ path })
    await tabTo(page, page.getByLabel('Document files'))
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    await (await chooser).setFiles(fixture('bridge.html'))
    await page.getByRole('heading', { level: 2, name: 'bridge.html' }).waitFor()
    expect(await hasFocus(page.getByRole('heading', { level: 2, name: 'bridge.html' }))).toBe(true)

    const count = previewOf(page).getByText(/words kept$/)
    const before = await count.textContent()
    await tabTo(page, previewOf(page).getByRole('checkbox').first())
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const home = keepBox(page, 'Home')
    await home.waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await hasFocus(home)).toBe(true)
    await page.keyboard.press('Space')
    expect(await home.isChecked()).toBe(true)
    expect(await count.textContent()).not.toBe(before)
    await page.keyboard.press('Control+z')
    expect(await count.textContent()).toBe(before)

    await page.keyboard.press('End')
    const last = keepBox(page, 'Those who restored the bridge')
    while (!(await hasFocus(last))) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowUp')
    expect(await last.isChecked()).toBe(false)
    expect(await page.locator('[data-stop]:focus').isChecked()).toBe(false)
    await page.keyboard.press('f')
    expect(await count.textContent()).toBe(before)

    const title = page.getByRole('textbox', { name: 'Title' })
    await tabTo(page, title)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Added by keyboard alone')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Added by keyboard alone' }).waitFor()
    await articleText(page).getByText('Those who restored the bridge').waitFor()
  })
})
