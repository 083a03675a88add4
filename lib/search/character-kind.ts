/** What a character is to search. */
export type CharacterKind =
  /** A letter or digit of a script that puts spaces between words. */
  | 'word'
  /** One of a script without spaces, or of Korean, where particles follow a word without one. */
  | 'single'
  /** Belongs to the letter before it. */
  | 'mark'
  /** Not seen: soft hyphens, joiners, marks of direction. */
  | 'invisible'
  /** May begin an emoji. */
  | 'symbol'
  | 'other'

const kinds: [CharacterKind, RegExp][] = [
  [
    'single',
    /^(?=[\p{L}\p{Nl}\p{No}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u,
  ],
  ['word', /^[\p{L}\p{N}]/u],
  ['mark', /^\p{M}/u],
  ['invisible', /^\p{Cf}/u],
  ['symbol', /^[\p{Regional_Indicator}\p{Extended_Pictographic}]/u],
]

const known = new Map<number, CharacterKind>()

/** Of a code point. Each is looked at once: a text has a few hundred different ones. */
export function kindOf(codePoint: number): CharacterKind {
  const remembered = known.get(codePoint)
  if (remembered !== undefined) return remembered
  const character = String.fromCodePoint(codePoint)
  const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
  known.set(codePoint, kind)
  return kind
}
