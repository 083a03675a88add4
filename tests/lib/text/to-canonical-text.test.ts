import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

const cases: [name: string, raw: string, canonical: string][] = [
  ['turns Windows line ends into line feeds', 'a\r\nb', 'a\nb'],
  ['turns old Mac line ends into line feeds', 'a\rb\r\rc', 'a\nb\n\nc'],
  ['drops the byte order mark at the beginning', '\uFEFFa', 'a'],
  ['keeps a zero-width no-break space inside', 'a\uFEFFb', 'a\uFEFFb'],
  ['drops NUL and other control characters', 'a\u0000b\u0007c\u001b[0m\u007f', 'abc[0m'],
  ['keeps tabs', 'a\tb', 'a\tb'],
  ['replaces lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['keeps surrogate pairs', 'a😀b', 'a😀b'],
  ['does not compose combining marks', 'e\u0301 \u1112\u1161\u11ab', 'e\u0301 \u1112\u1161\u11ab'],
  ['does not replace compatibility characters', 'ﬁ ½ Å', 'ﬁ ½ Å'],
  ['keeps nothing of nothing', '', ''],
]

describe('toCanonicalText', () => {
  it.each(cases)('%s', (_, raw, canonical) => {
    expect(toCanonicalText(raw)).toBe(canonical)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const canonical = toCanonicalText(raw)
        fc.pre(!canonical.startsWith('\uFEFF'))
        expect(toCanonicalText(canonical)).toBe(canonical)
      }),
    )
  })
})
