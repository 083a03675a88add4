import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('only what a browser does is tried twice: a write that is lost once is lost', async () => {
  vi.stubEnv('CI', 'true')
  vi.resetModules()
  const { default: config } = await import('@/vitest.config')
  const retries = config.test?.projects?.map((project) =>
    typeof project === 'object' && 'test' in project
      ? [project.test?.name, project.test?.include, project.test?.retry ?? 0]
      : project,
  )
  expect(retries).toEqual([
    ['unit', ['tests/**/*.test.{ts,tsx}'], 0],
    ['browser', ['tests/browser/**/*.test.{ts,tsx}'], 1],
    ['durability', ['tests/durability/**/*.test.ts'], 0],
  ])
})
