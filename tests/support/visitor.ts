import { beforeEach, vi } from 'vitest'

/** What the browser of the next request sends. Outside Next there is no request to read it from. */
export const visitor = { cookies: new Map<string, string>(), headers: new Headers() }

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = visitor.cookies.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string) => visitor.cookies.set(name, value),
  }),
  headers: async () => visitor.headers,
}))

beforeEach(() => {
  visitor.cookies.clear()
  visitor.headers = new Headers()
})
