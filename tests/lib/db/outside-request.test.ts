import { AsyncLocalStorage } from 'node:async_hooks'
import { expect, it } from 'vitest'
import { outsideRequest } from '@/lib/db/outside-request'

it('hides the request from the work, and gives the request its answer', async () => {
  const request = new AsyncLocalStorage<string>()
  await request.run('a request', async () => {
    const seen = await outsideRequest(async () => {
      await Promise.resolve()
      return request.getStore()
    })
    expect(seen).toBeUndefined()
    expect(request.getStore()).toBe('a request')
  })
})
