import type { Page } from 'playwright-core'
import { correctTextPath } from '@/lib/addresses'
import { revisedDocument, secondText } from '@/tests/browser/support/revised-project'

/** Where the text of a document is corrected. */
export const correctionEditor = (page: Page) => page.getByRole('textbox', { name: /^Text of/ })

const saveButton = (page: Page) => page.getByRole('button', { name: /^Save as revision/ })

/** Writes a text over the one in the editor, as somebody does who types. */
export async function writeText(page: Page, text: string): Promise<void> {
  await correctionEditor(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  for (const [index, paragraph] of text.split('\n\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
}

/** Corrects a text as far as to what that changes. */
export async function checkText(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path)
  await writeText(page, text)
  await page.getByRole('button', { name: 'What changes' }).click()
  await saveButton(page).waitFor()
}

export async function saveRevision(page: Page): Promise<void> {
  await saveButton(page).click()
  await page.waitForURL(/\/revisions$/)
  await page.getByText(/^Revision \d added$/).waitFor()
}

/** Gives the document of the project its second text. */
export async function addSecondText(page: Page, project: string): Promise<void> {
  await checkText(page, correctTextPath(project, revisedDocument), secondText)
  await saveRevision(page)
}
