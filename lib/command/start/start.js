import { runCommand } from '../setup/cannot-go-on.js'
import { markServing } from '../setup/folder-marks.js'
import { projectRoot } from '../setup/project-root.js'
import { stopOnSignals } from '../setup/run.js'
import { setUpApp, setUpSources } from '../setup/set-up.js'
import { readSettings } from '../setup/settings.js'
import { holdPort } from './hold-port.js'
import { keepMemorySmall } from './keep-memory-small.js'
import { prepareDatabase } from './prepare-database.js'
import { requireDataFolder } from './require-data-folder.js'
import { requireAnswer, servePages } from './serve-pages.js'

/** @param {{ isDevelopment: boolean }} options */
export const start = ({ isDevelopment }) =>
  runCommand(async () => {
    const leaveSignals = stopOnSignals()
    process.chdir(projectRoot)
    const { port, dataFolder } = readSettings()
    Object.assign(process.env, {
      PORT: String(port),
      NODE_ENV: isDevelopment ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    })
    keepMemorySmall()
    const held = await holdPort(port)
    try {
      await requireDataFolder(dataFolder)
      await (isDevelopment ? setUpSources() : setUpApp(markServing))
      await prepareDatabase()
      const { stop } = await servePages(held, { port, isDevelopment })
      await requireAnswer(`http://localhost:${port}`)
      leaveSignals()
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
      console.log(`Counterpoint is ready: http://localhost:${port}  (Ctrl-C ends it)`)
    } catch (error) {
      held.server.close()
      held.server.closeAllConnections()
      throw error
    }
  })
