import { buildApp } from './build-app.js'
import { whileAlone } from './folder-marks.js'
import { generateClients } from './generate-clients.js'
import { installPackages } from './install-packages.js'

/** Brings the folder to where its sources can be checked. */
export const setUpSources = () =>
  whileAlone(async () => {
    await installPackages()
    await generateClients()
  })

/**
 * Brings the folder to where its pages can be served.
 * @param {() => void} [whenBuilt] Runs before any other command may replace the build.
 */
export const setUpApp = (whenBuilt) =>
  whileAlone(async () => {
    await installPackages()
    await generateClients()
    await buildApp()
    whenBuilt?.()
  })
