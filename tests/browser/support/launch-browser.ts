import { type Browser, chromium } from 'playwright-core'

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium's sandbox does not start as root, which is who runs tests in containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--disable-component-update', '--disable-sync'],
  })
}
