/** Characters of Symbol and Wingdings that programs write as signs of lists, where fonts keep them for themselves. */
const signs: Record<string, string> = {
  '\uf0b7': '•',
  '\uf06c': '•',
  '\uf09f': '•',
  '\uf0a7': '▪',
  '\uf06e': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
}

/** Without a meaning outside of the font that draws them: private use, not known, or no character at all. */
const unreadable = /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\t\n\r]/gu

/** The text of a run as Unicode has it. Ligatures and the shapes of letters are spelled out; what has no meaning stays, to be counted. */
export function readableText(text: string): string {
  return closeLetters(text)
    .replace(/[\uf000-\uf0ff]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\ufb00-\ufdcf\ufe70-\ufefc]/g, (shape) => shape.normalize('NFKC'))
    .replace(/\s+/g, ' ')
}

/** So much of running text is small letters, or letters of scripts that have no small ones. */
const lettersShare = 0.5

/** Whether characters may be text: those that are numbers of shapes are capitals and marks, or of many scripts. */
export function looksLikeText(text: string): boolean {
  const letters = text.match(/[\p{Ll}\p{Lo}]/gu)?.length ?? 0
  return letters >= text.replace(/\s/g, '').length * lettersShare
}

export function countUnreadable(text: string): number {
  return text.match(unreadable)?.length ?? 0
}

export function withoutUnreadable(text: string): string {
  return text.replace(unreadable, '')
}

/** Letters that are set apart, as headings are: what is between them is no space, and twice as much of it is one. */
function closeLetters(text: string): string {
  if (!/^\s*\p{L}(?:\s+\p{L}){3,}\s*$/u.test(text)) return text
  return text.replace(/(?<=\S)\s(?=\S)/g, '')
}

/**
 * Quotation marks, where a font draws them with the shape of letters: of the two meanings of a shape programs write down
 * the first. Between Latin letters the apostrophe is no letter.
 */
export function plainQuotes(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Latin}\p{P}\d])\u02bc/gu, '’')
    .replace(/(?<=^|[\s(“—])\u02bb/gu, '‘')
}
