import { requireNode } from './setup/require-node.js'

requireNode()
import('./bench/bench.js').then(({ bench }) => bench())
