import type { Chicken } from './chicken'

export type Egg = { from: Chicken }
