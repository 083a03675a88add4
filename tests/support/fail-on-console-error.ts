import { afterEach, beforeEach, expect, vi } from 'vitest'

// An unexpected console.error is a failure: warnings of React and Prisma must not scroll by.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([])
})
