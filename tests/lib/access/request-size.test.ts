import { expect, it } from 'vitest'
import { maxUploadBytes } from '@/components/asking/max-upload-bytes'
import { maxRequestBytes, refuseLargeRequest } from '@/lib/access/request-size'
import config from '@/next.config'

it('reads a body up to the limit, and refuses a larger one in a sentence', () => {
  expect(refuseLargeRequest(0)).toBeNull()
  expect(refuseLargeRequest(maxRequestBytes)).toBeNull()
  expect(refuseLargeRequest(maxRequestBytes + 1)).toMatchObject({
    status: 413,
    message: expect.stringContaining('12 MB'),
  })
})

it('has the same limit as server actions, and one that Next does not cut a body off at', () => {
  expect(config.experimental?.serverActions?.bodySizeLimit).toBe(maxRequestBytes)
  expect(config.experimental?.proxyClientMaxBodySize).toBeGreaterThan(maxRequestBytes)
})

it('takes every file that a page offers to send', () => {
  expect(maxUploadBytes).toBeLessThan(maxRequestBytes)
})
