import { expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '@/lib/access/security-headers'

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

const production = contentSecurityPolicy({ nonce: 'bm9uY2U=', isDevelopment: false })

it('runs scripts that carry the nonce, and neither inline nor evaluated ones', () => {
  expect(directivesOf(production).get('script-src')).toEqual([
    "'self'",
    "'nonce-bm9uY2U='",
    "'strict-dynamic'",
  ])
})

it('names no other host, no wildcard and nothing unsafe', () => {
  expect(production).not.toMatch(/unsafe|\*|https?:/)
})

it.each([
  ['object-src', ["'none'"]],
  ['base-uri', ["'none'"]],
  ['frame-ancestors', ["'none'"]],
  ['form-action', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['img-src', ["'self'", 'data:']],
])('keeps %s to %s', (directive, sources) => {
  expect(directivesOf(production).get(directive)).toEqual(sources)
})

it('lets the development server evaluate, and nothing else', () => {
  const development = contentSecurityPolicy({ nonce: 'bm9uY2U=', isDevelopment: true })
  expect(directivesOf(development).get('script-src')).toContain("'unsafe-eval'")
  expect(directivesOf(development).get('script-src')).not.toContain("'unsafe-inline'")
})

it('tells browsers not to guess types and not to name pages to other sites', () => {
  expect(securityHeaders).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
})
