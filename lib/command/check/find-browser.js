import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { CannotGoOn } from '../setup/cannot-go-on.js'
import { withProgress } from '../setup/progress.js'
import { runProgram } from '../setup/run.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where the installers of macOS and Windows put it. */
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

/** The Chromium or Chrome of this machine: what the environment names, else what is on the PATH or in the usual places. */
function findBrowser() {
  const named = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH].find((place) => place)
  if (named) return requireProgram(named)
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...places, ...usualPlaces].find(isProgram) ?? null
}

/** @param {string} place */
function requireProgram(place) {
  if (isProgram(place)) return place
  throw new CannotGoOn(
    `There is no browser at ${place}, where CHROMIUM_PATH or CHROME_PATH says it is.`,
  )
}

/** @param {string} place */
function isProgram(place) {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finds the browser, or installs it where that takes nobody's word: as root on a Debian. */
export async function requireBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installChromium()
  const installed = findBrowser()
  if (installed) return installed
  throw new CannotGoOn(
    'The browser tests need Chromium or Chrome: install one (on Debian: apt-get install chromium), or name it with CHROMIUM_PATH.',
  )
}

const installChromium = () =>
  withProgress('Installing Chromium', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram('apt-get', ['update', '-qq'], { env })
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
    })
  })
