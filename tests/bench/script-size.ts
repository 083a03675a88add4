import type { BenchGround } from '@/tests/bench/bench-ground'
import { type Figure, figure } from '@/tests/bench/figure'
import { openContext } from '@/tests/bench/open-context'

const readableKb = 250

/** What a first visit to the longest article loads as script, as it comes over the wire. */
export async function scriptSize(place: BenchGround) {
  const { app, article, worked } = place
  await requireTextInPage(`${app.address}${article.withClaims}`, worked)
  const context = await openContext(place)
  const page = await context.newPage()
  await page.goto(article.withClaims, { waitUntil: 'networkidle' })
  const sizes = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    const kilobytes = (entries: PerformanceResourceTiming[]) =>
      entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0) / 1000
    const readableMs = paint?.startTime ?? Number.POSITIVE_INFINITY
    return {
      before: kilobytes(scripts.filter(({ responseEnd }) => responseEnd <= readableMs)),
      all: kilobytes(scripts),
    }
  })
  await context.close()
  return [
    figure('script before the text is readable', 'kB', [sizes.before], readableKb),
    figure('script of the reader in all', 'kB', [sizes.all]),
  ] satisfies Figure[]
}

/** Readable before any script means: it is in what the server sends. */
async function requireTextInPage(url: string, { documents }: BenchGround['worked']) {
  const html = await (await fetch(url)).text()
  const document = documents.find(({ slug }) => url.endsWith(`/${slug}`))
  const lastLine = document?.revisions.at(-1)?.text.trim().split('\n').at(-1) ?? ''
  const words = /[\w ]{20,60}/.exec(lastLine)?.[0] ?? lastLine
  const body = html.slice(0, html.indexOf('self.__next_f'))
  if (!body.includes(words)) throw new Error(`“${words}” is not in the page that the server sends`)
}
