import { describe, expect, it } from 'vitest'
import { projectPath } from '@/lib/addresses'
import { accessibilityProblems } from '@/tests/browser/support/accessibility'
import { desktop, type OpenApp, openApp, phone } from '@/tests/browser/support/open-app'
import { allPages, exportWorkedProject, samplePages } from '@/tests/browser/support/worked-project'

const views = [desktop, phone].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
)

const kinds = [
  'library',
  'project',
  'new document',
  'article',
  'board',
  'pair',
  'review',
  'claims',
  'highlights',
  'a highlight',
  'search',
  'concordance',
  'coverage',
  'pictures',
  'crux',
  'agreement',
  'disagreements',
  'briefs',
  'brief',
  'history',
  'change',
  'exchange',
] as const

describe.each(views)('at $width pixels in $theme', (view) => {
  it.each(kinds)('the %s page is accessible and no wider than the window', async (kind) => {
    const { page, app } = await openApp(view)
    await page.goto(samplePages(await exportWorkedProject(app))[kind], { waitUntil: 'networkidle' })
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })

  it('an address with nothing behind it says so', async () => {
    const { page, complaints } = await openApp(view)
    complaints.expect(/404/)
    const response = await page.goto(projectPath('nowhere'), { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(404)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

it('every page of the worked project opens with one main heading', async () => {
  const { page, app } = await openApp()
  for (const path of allPages(await exportWorkedProject(app))) {
    await page.goto(path)
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
  }
}, 300_000)

/** By how many pixels the page can be scrolled sideways. */
const overflowOf = (page: OpenApp['page']) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
