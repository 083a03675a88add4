import { expect, it } from 'vitest'
import { exportFilePath } from '@/lib/addresses'
import { openApp } from '@/tests/browser/support/open-app'

it('imports a project again under a name that is free', async () => {
  const { page, app } = await openApp({ path: '/' })
  const response = await fetch(app.address + exportFilePath('russia-north-korea', 'json'))
  const buffer = Buffer.from(await response.arrayBuffer())

  await page.getByRole('button', { name: 'Import a project file' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import a project file' })
  await dialog
    .getByLabel('Project file')
    .setInputFiles({ name: 'project.json', mimeType: 'application/json', buffer })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()

  const name = dialog.getByLabel('Name in addresses')
  await name.waitFor()
  expect(await dialog.getByRole('alert').textContent()).toContain('does not overwrite it')
  expect(await name.inputValue()).toBe('russia-north-korea-2')
  await page.screenshot({ path: 'tests/.output/import-again.png' })
  await name.fill('second-copy')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await page.waitForURL('**/projects/second-copy')
  await page.getByRole('heading', { level: 1, name: 'Russia and North Korea' }).waitFor()
})
