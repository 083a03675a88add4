import { requireNode } from './setup/require-node.js'

requireNode()
import('./check/check.js').then(({ check }) => check())
