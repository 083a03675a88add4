import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '@/lib/text/sha256'

const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('SHA-256', () => {
  it('has the values that the standard gives', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is right at every length around the end of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      expect(sha256('a'.repeat(length))).toBe(expected('a'.repeat(length)))
    }
  })

  it('is right for any text, half characters included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(expected(text))
      }),
    )
    expect(sha256('\ud83d')).toBe(expected('\ud83d'))
  })

  it('hashes a book', () => {
    const book = 'Мотивы 관계 🌉 '.repeat(50_000)
    expect(sha256(book)).toBe(expected(book))
  })
})
