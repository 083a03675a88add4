import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exchangePath, libraryPath } from '@/lib/addresses'
import { projectRoot } from '@/lib/command/setup/project-root.js'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { storedClaims } from '@/tests/browser/support/claims'
import { cleanEnvironment } from '@/tests/browser/support/clean-environment'
import { type OpenApp, openApp } from '@/tests/browser/support/open-app'
import { workedProject } from '@/tests/browser/support/worked-project'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-export-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const formats = {
  json: /^Counterpoint project/,
  csv: /^Table of claims/,
  md: /^Quotes by question/,
}

/** Downloads a format as one does, and gives the text of the file. */
async function download(page: Page, extension: keyof typeof formats, slug = workedProject) {
  await page.goto(exchangePath(slug))
  await page.getByRole('radio', { name: formats[extension] }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: `Download ${slug}.${extension}` }).click()
  const file = await started
  expect(file.suggestedFilename()).toBe(`${slug}.${extension}`)
  return readFile(await file.path(), 'utf8')
}

function read(text: string): ProjectFile {
  const parsed = parseProjectFile(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.file
}

/** All but what is allowed to differ between two projects of the same content. */
function contentOf({ exportedAt: _, project, ...rest }: ProjectFile) {
  return { ...rest, project: { ...project, slug: '' } }
}

async function verify(page: Page, text: string): Promise<void> {
  await page.goto(exchangePath(workedProject))
  const buffer = Buffer.from(text)
  const file = { name: 'project.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Project file').setInputFiles(file)
  await page.getByRole('button', { name: 'Check its quotes' }).click()
}

/** What the panel counts, such as { OK: "224", CHANGED: "0", MISSING: "0" }. */
async function counts(page: Page) {
  const status = page.getByRole('status').filter({ hasText: 'MISSING' })
  const terms = await status.getByRole('term').allTextContents()
  const numbers = await status.getByRole('definition').allTextContents()
  return Object.fromEntries(terms.map((term, index) => [term, Number(numbers[index])]))
}

/** The command line on the data of a running app. */
function counterpoint({ app }: OpenApp, ...words: string[]) {
  return spawnSync(process.execPath, ['lib/command/counterpoint.js', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), COUNTERPOINT_DATA: app.dataFolder },
  })
}

describe('the project file', () => {
  it('brings the same project back under another name, by the page', async () => {
    const { page } = await openApp()
    const file = read(await download(page, 'json'))
    file.project.slug = 'by-the-page'
    await page.goto(libraryPath)
    await page.getByRole('button', { name: 'Import a project file' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import a project file' })
    const buffer = Buffer.from(JSON.stringify(file))
    const upload = { name: 'project.json', mimeType: 'application/json', buffer }
    await dialog.getByLabel('Project file').setInputFiles(upload)
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: file.project.title }).waitFor()
    const again = read(await download(page, 'json', 'by-the-page'))
    expect(contentOf(again)).toEqual(contentOf(file))
  })

  it('is not imported over a project of that name', async () => {
    const { page } = await openApp()
    const text = await download(page, 'json')
    await page.goto(libraryPath)
    await page.getByRole('button', { name: 'Import a project file' }).click()
    const dialog = page.getByRole('dialog', { name: 'Import a project file' })
    const upload = { name: 'project.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await dialog.getByLabel('Project file').setInputFiles(upload)
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await dialog
      .getByRole('alert')
      .getByText(/^There is a project “russia-north-korea” already/)
      .waitFor()
  })

  it('goes out and in on the command line while the server runs', async () => {
    const window = await openApp()
    const out = path.join(folder, 'out.json')
    expect(counterpoint(window, 'export', workedProject, '--out', out)).toMatchObject({ status: 0 })
    const imported = counterpoint(window, 'import', out, '--slug', 'by-the-command-line')
    expect(imported).toMatchObject({ status: 0 })
    const again = read(await download(window.page, 'json', 'by-the-command-line'))
    expect(contentOf(again)).toEqual(contentOf(read(await readFile(out, 'utf8'))))
  })
})

describe('the quotes of a file', () => {
  it('are all OK as they were exported', async () => {
    const { page } = await openApp()
    const text = await download(page, 'json')
    const total = read(text).claims.flatMap(({ anchors }) => anchors).length
    await page.getByText(`${total} of ${total} quotes verified`).waitFor()
    await verify(page, text)
    await expect.poll(() => counts(page)).toEqual({ OK: total, CHANGED: 0, MISSING: 0 })
  })

  it('are CHANGED or MISSING where somebody changed a text or a quote', async () => {
    const window = await openApp()
    const { page } = window
    const file = read(await download(page, 'json'))
    const total = file.claims.flatMap(({ anchors }) => anchors).length
    const [first, second] = file.claims.flatMap(({ anchors }) => anchors)
    if (!first || !second) throw new Error('The worked project has no quotes')
    first.exact = `${first.exact.slice(0, -1)}X`
    second.exact = 'Words that nobody wrote anywhere.'
    const tampered = JSON.stringify(file)
    await verify(page, tampered)
    await page.getByText('MISSING').first().waitFor()
    const { OK, ...failed } = await counts(page)
    expect(OK).toBe(total - 2)
    expect((failed.CHANGED ?? 0) + (failed.MISSING ?? 0)).toBe(2)
    await page.getByText('Words that nobody wrote anywhere.').waitFor()

    const place = path.join(folder, 'tampered.json')
    await writeFile(place, tampered)
    const { status, stdout } = counterpoint(window, 'verify', place)
    expect(status).toBe(1)
    expect(stdout).toMatch(/CHANGED|MISSING/)
  })

  it('of a changed text are said to be of another text than was hashed', async () => {
    const { page } = await openApp()
    const file = read(await download(page, 'json'))
    const [revision] = file.documents[0]?.revisions ?? []
    if (!revision) throw new Error('The worked project has no text')
    revision.text = revision.text.replaceAll('Russia', 'Prussia')
    await verify(page, JSON.stringify(file))
    await page.getByText(/^Not the text that was hashed at export: /).waitFor()
    expect((await counts(page)).OK).toBeLessThan(file.claims.length)
  })

  it.each([
    ['nothing', '', /empty/],
    ['no JSON', '{"format":', /^The file is not JSON/],
    ['another format', '{"format":"other"}', /^This is not a Counterpoint project/],
    ['brackets a million deep', '['.repeat(1_000_000), /nested too deeply/],
  ])('are not looked for in a file that holds %s', async (_, text, sentence) => {
    const { page } = await openApp()
    await verify(page, text)
    await page.getByRole('status').getByText(sentence).waitFor()
  })
})

describe('the table', () => {
  it('has one row for each claim, with its quote to the letter', async () => {
    const { page, app } = await openApp()
    const text = await download(page, 'csv')
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
    const claims = await storedClaims(app)
    expect(rows).toHaveLength(claims.length)
    for (const claim of claims) {
      const row = rows.find(({ claim_id }) => claim_id === `C-${claim.number}`)
      expect(row?.quote).toContain(claim.passages[0]?.exact)
    }
  })
})

describe('the Markdown', () => {
  it('has links that lead to the claims they name', async () => {
    const { page, app } = await openApp()
    const text = await download(page, 'md')
    const links = [...text.matchAll(/\[(C-\d+)\]\(<(\S+?)>\)/g)]
    expect(links.length).toBeGreaterThan(200)
    const numbers = new Set((await storedClaims(app)).map(({ number }) => `C-${number}`))
    const pages = new Set<string>()
    for (const [, name = '', address = ''] of links) {
      expect(numbers).toContain(name)
      const url = new URL(address)
      expect(url.hash).toBe(`#claim-${name.slice(2)}`)
      pages.add(url.href.replace(url.hash, ''))
    }
    for (const address of pages) expect((await fetch(address)).status, address).toBe(200)
    const [, name = '', address = ''] = links[0] ?? []
    await page.goto(address)
    await page.getByRole('button', { name: `Edit ${name}`, exact: true }).waitFor()
  })
})
