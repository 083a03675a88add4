import { describe, expect, it } from 'vitest'
import { findQuote } from '@/prisma/seed/find-quote'

const text = 'Russia may help. Kim may ask.'

describe('findQuote', () => {
  it('finds a quote that is there once', () => {
    expect(findQuote(text, { exact: 'may help' })).toEqual({ start: 7, end: 15 })
  })

  it('finds a quote that is there twice by the words beside it', () => {
    expect(findQuote(text, { exact: 'may', before: 'Kim ' })).toEqual({ start: 21, end: 24 })
    expect(findQuote(text, { exact: 'may', after: ' help' })).toEqual({ start: 7, end: 10 })
  })

  it('refuses a quote that could be in two places', () => {
    expect(() => findQuote(text, { exact: 'may' })).toThrow('“may” is in the text more than once')
  })

  it('refuses a quote that differs in a letter', () => {
    expect(() => findQuote(text, { exact: 'may Help' })).toThrow('“may Help” is not in the text')
  })
})
