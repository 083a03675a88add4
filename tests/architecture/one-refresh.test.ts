import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('pages are made anew in one place, which does it once at a time', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  )
  const refreshing = files.filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('router.refresh('),
  )
  expect(refreshing).toEqual([join('components', 'shell', 'refresh-context.tsx')])
})
