import type { Egg } from './egg'

export type Chicken = { from: Egg }
