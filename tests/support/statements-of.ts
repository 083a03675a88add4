import { format } from 'node:util'
import { Debug } from '@prisma/driver-adapter-utils'
import { vi } from 'vitest'

/** The queries that reach the engines, as Prisma's adapters report them to its debug log. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const warn = vi.spyOn(console, 'warn').mockImplementation((...parts) => {
    const line = format(...parts)
    if (line.includes('[js::query_raw]')) statements.push(line)
  })
  Debug.enable('prisma:driver-adapter:*')
  try {
    await work()
    return statements
  } finally {
    Debug.disable()
    warn.mockRestore()
  }
}
