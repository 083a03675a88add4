import type { BrowserContext } from 'playwright-core'

/** What must never happen while a page is open: errors, failed requests, requests to anybody else. */
export class Complaints {
  private readonly heard: string[] = []
  private readonly expected: RegExp[] = []

  constructor(
    context: BrowserContext,
    private readonly ownHost: string,
  ) {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.add(`console: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => this.add(`page: ${error.error().stack}`))
    context.on('request', (request) => this.addIfForeign(request.url()))
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? ''
      // What the page itself gave up, because the person went on to another page.
      if (reason !== 'net::ERR_ABORTED')
        this.add(`failed: ${request.method()} ${request.url()} ${reason}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) this.add(`answer ${response.status()}: ${response.url()}`)
    })
  }

  /** For a test that brings an error about on purpose. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  /** What was heard and not expected. */
  unexpected(): string[] {
    return this.heard.filter((text) => !this.expected.some((pattern) => pattern.test(text)))
  }

  private add(complaint: string): void {
    this.heard.push(complaint)
  }

  private addIfForeign(url: string): void {
    const { protocol, host } = new URL(url)
    const isLocal = protocol === 'data:' || protocol === 'blob:' || host === this.ownHost
    if (!isLocal) this.add(`request to another host: ${url}`)
  }
}
