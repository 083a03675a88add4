import { describe, expect, it } from 'vitest'
import { longestPersonName, personNameSchema, personOfName } from '@/lib/access/person-name'

describe('a name to sign with', () => {
  it.each([
    ['is trimmed', '  Ana Ruiz ', 'Ana Ruiz'],
    ['may be in any script', '김정은', '김정은'],
    ['may be written from right to left', 'ليلى', 'ليلى'],
    ['may be as long as one of the settings', 'a'.repeat(longestPersonName), 'a'.repeat(200)],
  ])('%s', (_, sent, kept) => {
    expect(personNameSchema.parse(sent)).toBe(kept)
  })

  it.each([
    ['nothing', '   ', 'Write a name'],
    ['punctuation alone', '-- !', 'A name has at least one letter or digit'],
    ['several lines', 'Ana\nBen', 'A name is one line'],
    ['a whole text', 'a'.repeat(201), 'A name has at most 200 characters'],
  ])('is not %s', (_, sent, message) => {
    expect(personNameSchema.safeParse(sent).error?.issues[0]?.message).toBe(message)
  })
})

describe('who has a name already', () => {
  it.each([
    ['ana', 'Ana'],
    ['Ana', 'Ana'],
    ['BEN  okafor', 'Ben Okafor'],
    ['Ben-Okafor', 'Ben Okafor'],
    ['Anna', null],
    ['Àna', null],
  ])('for “%s” it is %s', (name, known) => {
    expect(personOfName(name, ['Ana', 'Ben Okafor'])).toBe(known)
  })
})
