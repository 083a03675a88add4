import { requireNode } from './setup/require-node.js'

requireNode()
import('./counterpoint/counterpoint.js').then(({ counterpoint }) => counterpoint())
