import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { inProject } from '@/lib/command/setup/project-root.js'

export type ImportedFile = { name: string; mimeType: string; buffer: Buffer }

/** A file for a test, of text or of bytes. */
export function fileOf(name: string, content: string | Buffer): ImportedFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
}

/** One of tests/fixtures/import, perhaps under another name. */
export function fixture(name: string, calledAs = name): ImportedFile {
  return fileOf(calledAs, readFileSync(inProject(`tests/fixtures/import/${name}`)))
}

export async function chooseFiles(page: Page, ...files: ImportedFile[]): Promise<void> {
  await page.getByLabel('Document files').setInputFiles(files)
}

/** Drops files as the pointer does, anywhere on the page; `isOver` stops before they are let go. */
export async function dropFiles(page: Page, files: ImportedFile[], isOver = false): Promise<void> {
  const sent = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }))
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name))
    return transfer
  }, sent)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  if (!isOver) await page.dispatchEvent('body', 'drop', { dataTransfer })
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the document' }).fill(text)
  await page.getByRole('button', { name: 'Preview' }).click()
}

/** The preview of one source. */
export const previewOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Preview of the text' })

/** The line of a source in the list. */
export const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: 'What is being read' })
    .getByRole('listitem')
    .filter({ hasText: name })

/** Opens the preview of a source that is not alone. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Look at it: ${name}` }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

export const addButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^Add (the document|it anyway)$/ })

/** Gives what is read a title and adds it; the reader opens. */
export async function addAs(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await addButton(page).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

export const keepBox = (page: Page, beginning: string): Locator =>
  previewOf(page).getByRole('checkbox', { name: `Keep: ${beginning}` })
