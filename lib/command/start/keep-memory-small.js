import { setFlagsFromString } from 'node:v8'

/**
 * By itself V8 lets the heap grow to four times what is alive before it tidies up: a machine that reads along needs
 * that memory more than we need the time. A large import may still have all it wants. Measured after 276 pages:
 * 300 MB resident instead of 550.
 */
export const keepMemorySmall = () => setFlagsFromString('--heap-growing-percent=40')
