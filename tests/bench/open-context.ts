import type { BrowserContext } from 'playwright-core'
import type { BenchGround } from '@/tests/bench/bench-ground'

type Place = Pick<BenchGround, 'app' | 'browser'>

/** A window of its own, with an empty cache. */
export async function openContext({ app, browser }: Place): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: app.address })
  // tsx wraps named functions in a call of its own, also those that are sent into a page.
  await context.addInitScript('globalThis.__name = (value) => value')
  return context
}
