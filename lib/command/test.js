import { requireNode } from './setup/require-node.js'

requireNode()
import('./check/test.js').then(({ test }) => test())
