import { describe, expect, it } from 'vitest'
import { comparableAddress } from '@/lib/documents/comparable-address'

describe('comparableAddress', () => {
  it.each([
    ['http://example.org/a', 'https://example.org/a', 'the scheme'],
    ['https://www.example.org/a', 'https://example.org/a', 'www'],
    ['https://example.org/a/', 'https://example.org/a', 'the end of the path'],
    ['https://example.org', 'https://example.org/', 'no path'],
    ['https://example.org:443/a', 'http://example.org:80/a', 'ports of the schemes'],
    ['https://example.org./a', 'https://example.org/a', 'the dot of the root'],
    ['https://EXAMPLE.org/a', 'https://example.org/a', 'case of the host'],
    ['https://example.org/a#part', 'https://example.org/a', 'a fragment'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a', 'utm'],
    ['https://example.org/a?UTM_Source=x', 'https://example.org/a', 'utm in capitals'],
    ['https://example.org/a?fbclid=x&id=1', 'https://example.org/a?id=1', 'a click'],
    ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1', 'the order of parameters'],
    ['https://example.org/a?', 'https://example.org/a', 'an empty query'],
    ['https://example.org/한국', 'https://example.org/%ED%95%9C%EA%B5%AD', 'percent-encoding'],
    ['https://example.org/caf%C3%A9', 'https://example.org/cafe%CC%81', 'composed letters'],
    ['https://президент.рф/', 'https://xn--d1abbgf6aiiy.xn--p1ai', 'punycode'],
    ['  https://example.org/a ', 'https://example.org/a', 'spaces around it'],
  ])('takes %s and %s for the same: %s', (one, other) => {
    expect(comparableAddress(one)).not.toBeNull()
    expect(comparableAddress(one)).toBe(comparableAddress(other))
  })

  it.each([
    ['https://example.org/a', 'https://example.org/b', 'the path'],
    ['https://example.org/a', 'https://example.org/A', 'case of the path'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2', 'a parameter'],
    ['https://example.org/a?id=1', 'https://example.org/a', 'a parameter that is missing'],
    ['https://example.org/a?x=1&x=2', 'https://example.org/a?x=2&x=1', 'repeated parameters'],
    ['https://example.org:8080/a', 'https://example.org/a', 'the port'],
    ['https://news.example.org/a', 'https://example.org/a', 'another host'],
    ['https://wwwexample.org/', 'https://example.org/', 'a host that begins alike'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b', 'a slash that is no separator'],
  ])('keeps %s and %s apart: %s', (one, other) => {
    expect(comparableAddress(one)).not.toBe(comparableAddress(other))
  })

  it.each(['', 'example.org/a', 'mailto:ann@example.org', 'ftp://example.org/a'])(
    'finds no address of the web in %s',
    (text) => {
      expect(comparableAddress(text)).toBeNull()
    },
  )

  it('bears what cannot be decoded', () => {
    expect(comparableAddress('https://example.org/%E0%A4%A')).toBe('example.org/%E0%A4%A')
  })
})
