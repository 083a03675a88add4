/**
 * Text as every offset of the product counts it: `\n` line ends only, no byte order mark, no control characters
 * but tab and line feed, lone surrogates replaced by U+FFFD. No Unicode normalisation: it would change quotes.
 */
export function toCanonicalText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, '')
    .toWellFormed()
}

// C0 without tab and line feed, and DEL. Written as code points: source files hold no control characters.
const controlCharacters = new RegExp(
  `[${[
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x7f],
  ]
    .map((range) => range.map((code) => String.fromCharCode(code)).join('-'))
    .join('')}]`,
  'g',
)
