import fc from 'fast-check'

/** Pieces that go wrong when code units are taken for characters, or words for what stands between spaces. */
const pieces = [
  'Moscow',
  'likely',
  'will',
  'not',
  '2024',
  'Russia’s',
  'U.S.',
  '“quoted”',
  '(aside)',
  ' — ',
  '. ',
  '? ',
  ', ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '👨‍👩‍👧‍👦',
  '🇰🇵',
  '👍🏽',
  '𝒳',
  'e\u0301',
  'a\u0308\u0323',
  '한국어는',
  '\u1112\u1161\u11ab',
  '関係は',
  'العلاقات',
  'היחסים',
  'ﬁnal',
  'co\u00adoperate',
  '\u00a0',
  '…',
]

/** Text of words, marks and characters of many scripts, surrogate pairs and combining marks among them. */
export const arbitraryText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''))

/** A text with a range of at least one code unit in it, wherever it falls. */
export const arbitraryTextAndRange = arbitraryText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => ({
      text,
      range: { start, end: Math.min(text.length, start + length) },
    })),
)
