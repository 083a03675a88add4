import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe-core finds wrong with the page as it is now, one line for each element. Its source is run by the browser's
 * debugger, which no Content-Security-Policy stops: the page keeps its own. `within` is a selector of the part to look
 * at: an open menu belongs to no landmark.
 */
export async function accessibilityProblems(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(within)})`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id} (${help})`, target.join(' '), failureSummary].join('\n  '),
    ),
  )
}
