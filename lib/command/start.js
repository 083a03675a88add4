import { requireNode } from './setup/require-node.js'

requireNode()
import('./start/start.js').then(({ start }) =>
  start({ isDevelopment: process.argv.includes('--dev') }),
)
