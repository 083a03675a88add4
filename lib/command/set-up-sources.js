import { runCommand } from './setup/cannot-go-on.js'
import { setUpSources } from './setup/set-up.js'

runCommand(setUpSources)
