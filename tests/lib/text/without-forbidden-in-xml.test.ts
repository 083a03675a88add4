import { expect, it } from 'vitest'
import { withoutForbiddenInXml } from '@/lib/text/without-forbidden-in-xml'

it.each<[string, string, string]>([
  ['keeps text of every script, and emoji', 'Москва 関係 👍🏽\t\r\n', 'Москва 関係 👍🏽\t\r\n'],
  ['leaves out control characters', 'a\u0000b\u0008c\u001bd\u0085e', 'abcd\u0085e'],
  ['leaves out half characters', 'a\ud83db\udc4d', 'ab'],
  ['leaves out what is no character', 'a\ufffeb\uffffc\ufffd', 'abc\ufffd'],
])('%s', (_, text, kept) => {
  expect(withoutForbiddenInXml(text)).toBe(kept)
})
