import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest'
import { inProject } from '@/lib/command/setup/project-root.js'
import { Complaints } from '@/tests/browser/support/complaints'
import { launchBrowser } from '@/tests/browser/support/launch-browser'
import { RunningApp } from '@/tests/browser/support/running-app'

export const desktop = 1280
export const phone = 390

export type Theme = 'light' | 'dark'

export type View = {
  /** In CSS pixels; one of a phone's is a touch screen. */
  width?: number
  height?: number
  theme?: Theme
  /** The page to open; none is opened where it is left out. */
  path?: string
}

/** A window on the app, as one person has it. */
export type OpenApp = {
  page: Page
  context: BrowserContext
  app: RunningApp
  complaints: Complaints
}

let running: { app: RunningApp; browser: Browser } | null = null
let opened: OpenApp[] = []

/**
 * Opens a window of its own on the app. All windows of a test file share one app with one copy of the worked project;
 * each test ends with the check that none of its windows had anything to complain about.
 */
export async function openApp({ path: place, ...view }: View = {}): Promise<OpenApp> {
  const { app, browser } = await runApp()
  const context = await browser.newContext({ ...contextOptions(view), baseURL: app.address })
  const complaints = new Complaints(context, new URL(app.address).host)
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  opened.push({ page, context, app, complaints })
  if (place !== undefined) await page.goto(place)
  return { page, context, app, complaints }
}

function contextOptions({ width = desktop, height = 900, theme = 'light' }: Omit<View, 'path'>) {
  const isPhone = width < 600
  return {
    viewport: { width, height },
    colorScheme: theme,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  } as const
}

async function runApp() {
  if (running === null) {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'counterpoint-browser-'))
    await cp(inject('seededFolder'), dataFolder, { recursive: true })
    const app = await RunningApp.start(dataFolder)
    running = { app, browser: await launchBrowser(inject('browserPath')) }
  }
  return running
}

beforeEach(async ({ task }) => {
  if (running === null || !task.retry) return
  if (task.result?.retryCount) await bringBackData(running.app)
  else await keepData(running.app)
})

const keptFolderOf = ({ dataFolder }: RunningApp) => `${dataFolder}-before`

/** Between two stories nobody writes. */
async function keepData(app: RunningApp): Promise<void> {
  await rm(keptFolderOf(app), { recursive: true, force: true })
  await cp(app.dataFolder, keptFolderOf(app), { recursive: true })
}

/** The second try of a story finds what the first one found, whatever that one has stored since. */
async function bringBackData(app: RunningApp): Promise<void> {
  const kept = keptFolderOf(app)
  await app.stop()
  await rm(app.dataFolder, { recursive: true })
  // The first story of a file has started the app.
  await cp(existsSync(kept) ? kept : inject('seededFolder'), app.dataFolder, { recursive: true })
  await app.start()
}

afterEach(async ({ task }) => {
  const windows = opened
  opened = []
  const heard = windows.flatMap(({ complaints }) => complaints.unexpected())
  if (task.result?.state === 'fail') await keepPictures(task.name, windows)
  await Promise.all(windows.map(({ context }) => context.close()))
  expect(heard).toEqual([])
})

/** What each window of a test that failed looked like in the end, in tests/.output. */
async function keepPictures(name: string, windows: readonly OpenApp[]): Promise<void> {
  const fileName = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [index, { page }] of windows.entries()) {
    const path = inProject(`tests/.output/${fileName}-${index + 1}.png`)
    // A window that cannot be drawn any more is no other failure.
    await page.screenshot({ path }).catch(() => undefined)
  }
}

afterAll(async () => {
  if (running === null) return
  const { app, browser } = running
  running = null
  await browser.close()
  await app.stop()
  for (const folder of [app.dataFolder, keptFolderOf(app)]) {
    await rm(folder, { recursive: true, force: true })
  }
})
