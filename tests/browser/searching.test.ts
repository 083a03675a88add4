import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { documentPath, newDocumentPath, projectPath, searchPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { storedClaims } from '@/tests/browser/support/claims'
import { choose } from '@/tests/browser/support/fields'
import { addAs, paste } from '@/tests/browser/support/importing'
import { hasFocus, tabTo } from '@/tests/browser/support/keyboard'
import { desktop, openApp, phone } from '@/tests/browser/support/open-app'
import { sampleArticle, workedProject } from '@/tests/browser/support/worked-project'

const search = searchPath(workedProject)

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the project' })
const results = (page: Page) => page.locator('a[data-result]')
const lines = (page: Page) => page.getByRole('list', { name: 'Lines' }).getByRole('listitem')
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

/** The words that the reader was led to, as they are drawn over its text. */
async function foundWords(page: Page): Promise<string> {
  const words = await page.waitForFunction(() => {
    const [range] = CSS.highlights.get('text-found') ?? []
    if (!range) return null
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const { top, bottom } = live.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight ? live.toString() : null
  })
  return String(await words.jsonValue())
}

const scripts = [
  {
    ...{ language: 'Korean', query: '북한', found: '북한', direction: 'ltr' },
    text: '러시아와의 관계는 무기 거래를 넘어섰다.\n\n작년에 북한은 포탄을 보냈고 기술을 받았다.',
  },
  {
    ...{ language: 'Chinese', query: '交易', found: '交易', direction: 'ltr' },
    text: '俄罗斯与朝鲜的关系不只是一笔交易。\n\n中国没有表态。',
  },
  {
    ...{ language: 'Japanese', query: '取引', found: '取引', direction: 'ltr' },
    text: 'ロシアと北朝鮮の関係は取引にとどまらない。\n\n砲弾と技術が交換された。',
  },
  {
    ...{ language: 'Hebrew', query: 'עסקה', found: 'עִסְקָה', direction: 'rtl' },
    text: 'היחסים בין רוסיה לצפון קוריאה אינם עִסְקָה בלבד.\n\nרוסיה קיבלה פגזים.',
  },
  {
    ...{ language: 'Arabic', query: 'صفقة', found: 'صَفْقَة', direction: 'rtl' },
    text: 'العلاقات بين روسيا وكوريا الشمالية ليست صَفْقَة فحسب.\n\nحصلت روسيا على القذائف.',
  },
] as const

async function addDocument(page: Page, title: string, text: string): Promise<void> {
  await page.goto(newDocumentPath(workedProject))
  await paste(page, text)
  await addAs(page, title)
}

describe.each([
  { width: desktop, height: 900 },
  { width: phone, height: 844 },
])('a search, on a screen $width pixels wide', (view) => {
  it('finds as one types, by kind, and opens a document at the words', async () => {
    const { page } = await openApp({ ...view, path: search })
    await said(page, 'Find anything that was written')
    expect(await accessibilityProblems(page)).toEqual([])
    await field(page).pressSequentially('transaction')
    await page.getByRole('heading', { name: /^Documents/ }).waitFor()
    await page.getByRole('heading', { name: /^Quotes/ }).waitFor()
    await page.waitForURL(`**${search}?q=transaction*`)
    await page.locator('mark', { hasText: 'transactional' }).first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await results(page).first().click()
    await page.waitForURL(/#text-\d+-\d+-/)
    expect(await foundWords(page)).toMatch(/^transaction/i)
    await page.goBack()
    await results(page).first().waitFor()
    expect(await field(page).inputValue()).toBe('transaction*')
  })

  it('finds and shows every script in its direction, in texts that were just added', async () => {
    const { page } = await openApp(view)
    for (const { language, text, query, found, direction } of scripts) {
      await addDocument(page, `${language} at ${view.width}`, text)
      await page.goto(search)
      await field(page).fill(query)
      const result = results(page).filter({
        hasText: text.split('\n\n').at(language === 'Korean' ? 1 : 0) ?? '',
      })
      const mark = result.locator('mark', { hasText: found }).first()
      await mark.waitFor()
      const shown = await mark.evaluate((element) => {
        return getComputedStyle(element.parentElement ?? element).direction
      })
      expect(shown, language).toBe(direction)
      await page.getByRole('radio', { name: 'Concordance' }).click()
      const line = lines(page).filter({ hasText: found }).first()
      await line.waitFor()
      const [words, middle] = await line.evaluate((element) => {
        const mark = element.querySelector('mark')?.getBoundingClientRect()
        const all = element.querySelector('a')?.getBoundingClientRect()
        return [mark ? [mark.left, mark.right] : [], all ? [all.left, all.right] : []]
      })
      // The words begin near the middle: of a line from right to left on the other side of it.
      const [left = 0, right = 0] = words ?? []
      const [from = 0, to = 0] = middle ?? []
      const begins = direction === 'rtl' ? (to - right) / (to - from) : (left - from) / (to - from)
      expect(begins, language).toBeGreaterThan(0.35)
      expect(begins, language).toBeLessThan(0.5)
      await line.getByRole('link').click()
      await page.waitForURL(/#text-\d+-\d+-/)
      expect(await foundWords(page), language).toBe(found)
    }
  })

  it('marks the matches that are ticked, as one change that is undone at once', async () => {
    const { page, app } = await openApp({ ...view, path: `${search}?q=munitions` })
    const before = await storedClaims(app)
    await page.getByRole('button', { name: 'Mark all matches…' }).click()
    await said(page, '11 of 11 ticked')
    await lines(page).nth(0).getByRole('checkbox').click()
    await lines(page)
      .nth(2)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await said(page, '8 of 11 ticked')
    await page.getByRole('button', { name: 'Mark 8 passages…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mark 8 passages' })
    await dialog.getByText('Makes 8 highlights in 3 documents.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await choose(dialog.getByRole('combobox', { name: 'Tags' }), 'a', /./)
    await dialog.getByRole('button', { name: 'Mark them' }).click()
    await said(page, '8 highlights made')
    const after = await storedClaims(app)
    expect(after).toHaveLength(before.length + 8)
    const made = after.slice(-8)
    expect(new Set(made.map(({ passages }) => passages[0]?.exact))).toEqual(new Set(['munitions']))
    expect(made.every(({ tagIds }) => tagIds.length === 1)).toBe(true)
    await lines(page)
      .filter({ hasText: `C-${made[0]?.number}` })
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await said(page, /^Undone: Marked from a search/)
    expect((await storedClaims(app)).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    await lines(page)
      .filter({ hasText: `C-${made[0]?.number}` })
      .first()
      .waitFor({ state: 'detached' })
  })
})

describe('a search by keyboard alone', () => {
  it('is led to with /, gone through with the arrow keys, and opened with Enter', async () => {
    const { page } = await openApp({ path: projectPath(workedProject) })
    await page.keyboard.press('/')
    await page.waitForURL(`**${search}`)
    await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'))
    await page.keyboard.type('strictly transactional')
    await results(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await hasFocus(results(page).first())).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await hasFocus(field(page))).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#text-/)
    expect(await foundWords(page)).toBe('strictly')
    await page.keyboard.press('/')
    await page.waitForURL(`**${search}`)
    await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'))
  })

  it('says how a query was read that could not be meant so', async () => {
    const { page } = await openApp({ path: search })
    await field(page).press('Enter')
    await page.keyboard.type('"strictly transactional')
    await page.keyboard.press('Enter')
    await said(page, 'The quotation mark is not closed')
    await results(page).first().waitFor()
    await field(page).fill('-Moscow')
    await page.keyboard.press('Enter')
    await said(page, 'add a word to look for')
    await field(page).fill('xyzzy')
    await page.keyboard.press('Enter')
    await said(page, 'Nothing has this')
    await page.getByRole('button', { name: 'Search for what begins so: xyzzy*' }).waitFor()
  })

  it('goes over to the concordance, orders it, chooses lines and marks them', async () => {
    const { page, app } = await openApp({ path: `${search}?q=munitions&view=lines` })
    await lines(page).first().waitFor()
    const before = await storedClaims(app)
    await tabTo(page, page.getByRole('combobox', { name: 'Order by' }))
    await page.keyboard.type('words a')
    await page.waitForURL('**order=right')
    await tabTo(page, page.getByRole('button', { name: 'Mark 11 passages…' }))
    await page.keyboard.press('Enter')
    await said(page, '11 of 11 ticked')
    await tabTo(page, lines(page).first().getByRole('checkbox'))
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await said(page, '8 of 11 ticked')
    await page.keyboard.press('End')
    expect(await hasFocus(lines(page).last().getByRole('checkbox'))).toBe(true)
    await tabTo(page, page.getByRole('button', { name: 'Mark 8 passages…' }))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Mark 8 passages' })
    await dialog.waitFor()
    await tabTo(page, dialog.getByRole('combobox', { name: 'Question' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Choose a position' }).waitFor()
    await tabTo(page, dialog.getByRole('combobox', { name: 'Position' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('button', { name: 'Mark them' }))
    await page.keyboard.press('Enter')
    await said(page, '8 highlights made')
    await page.keyboard.press('Control+z')
    await said(page, /^Undone: Marked from a search/)
    expect(await storedClaims(app)).toHaveLength(before.length)
  })
})

describe('a concordance', () => {
  it('leaves as CSV, in its order', async () => {
    const { page } = await openApp({ path: `${search}?q=munitions&view=lines&order=left` })
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export CSV' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`${workedProject}-concordance.csv`)
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(rows).toHaveLength(12)
    const first = await lines(page).first().getByRole('link').textContent()
    expect(rows[1]).toContain(first?.split('munitions')[0]?.trim().slice(-20))
  })

  it('is narrowed by document, and says what does not narrow it', async () => {
    const { page } = await openApp({
      path: `${search}?q=munitions&view=lines&document=${sampleArticle}&tag=nothing-of-the-kind`,
    })
    await said(page, '5 matches in 1 document')
    await said(
      page,
      'The concordance is narrowed by Document and Published alone, and not by: Tag.',
    )
    await said(page, 'Left out of this address')
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await said(page, '11 matches in 4 documents')
    await page.goBack()
    await said(page, '5 matches in 1 document')
  })
})

describe('the address of words in a document', () => {
  it('says so where it leads into a text that is not there any more', async () => {
    const { page } = await openApp({
      path: `${documentPath(workedProject, sampleArticle)}#text-5-9-0123456789ab`,
    })
    await said(page, 'The link leads into a text that this document does not have any more')
  })
})
