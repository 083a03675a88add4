import { plainWord } from '@/lib/anchoring/meaning/plain-word'
import { normaliseTypography } from '@/lib/anchoring/normalise-typography'
import type { TextRange } from '@/lib/text/text-range'

/** A piece of a sentence that can carry meaning. Its range is in the text that was read. */
export type Token = TextRange & {
  kind: 'word' | 'number' | 'mark'
  /** What it is compared by: composed, in lower case, digits as 0 to 9. */
  plain: string
  isCapital: boolean
  /** Whether a sentence, a paragraph or a quotation begins with it, so that its capital says nothing. */
  isFirst: boolean
  /** What stands between it and the token before. */
  joint: 'none' | 'hyphen' | 'space' | 'other'
}

/**
 * A letter that was read as a digit from a picture of the page: l as 1 and o as 0, with small letters beside it. Before a
 * word only 0: "1million" is a number. At the end of a word of two letters 0 as well, where it makes one: "to", "no".
 */
const misread = String.raw`(?<=\p{L})[01](?=\p{Ll})|(?<=\p{Ll}{2})[01](?![\p{N}\p{L}])|(?<=(?<!\p{L})[dgnst])0(?![\p{N}\p{L}])`
const misreadFirst = String.raw`0(?<![\p{N}\p{L}]0)(?=\p{Ll}{2})`

const token = new RegExp(
  [
    String.raw`(?<misread>${misreadFirst}\p{L}+)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:/'٫٬，．-]\p{Nd}+|\s\p{Nd}{3}(?!\p{Nd}))*)`,
    String.raw`(?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:(?:${misread}|['׳״][\p{L}])[\p{L}\p{M}]*)*)`,
    String.raw`(?<mark>[%％٪‰\p{Sc}])`,
  ].join('|'),
  'gu',
)

/** Ends a sentence or begins a quotation, in what stands between two tokens. */
const beginsAnew = /[.!?…]["')\]]*(?:\s|$)|[:;]\s|(?:^|\s)["'([]/u

/** Words with a full stop that ends no sentence. */
const abbreviation =
  /^(?:\p{L}|mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|sen|rep|gov|rev|hon|st|jr|vs|no)$/u

/** Between the halves of a word that a line end has cut in two. */
const lineBreak = /^[-‐\u00ad]\s*\n\s*$/u

/** What has nothing that typography could change. */
const isPlain = /^[ !-&(-~']*$/

/** The tokens of a passage in order. Spaces, commas and other marks are left out. */
export function readTokens(original: string): Token[] {
  const { text, toOriginal } = isPlain.test(original)
    ? { text: original, toOriginal: (range: TextRange) => range }
    : normaliseTypography(original)
  const tokens: Token[] = []
  let end = 0
  let originalEnd = 0
  for (const match of text.matchAll(token)) {
    const between = text.slice(end, match.index)
    end = match.index + match[0].length
    const range = toOriginal({ start: match.index, end })
    const gap = original.slice(originalEnd, range.start)
    originalEnd = range.end
    const last = tokens.at(-1)
    if (last && gap.length > 1 && lineBreak.test(gap) && match.groups?.word)
      joinBroken(last, match[0], range.end)
    else addToken(tokens, match, range, { between, isNewBlock: gap.includes('\n\n') })
  }
  return tokens
}

type Gap = { between: string; isNewBlock: boolean }

function addToken(tokens: Token[], match: RegExpExecArray, range: TextRange, gap: Gap) {
  const { 0: shown, groups } = match
  const last = tokens.at(-1)
  const token: Token = {
    start: range.start,
    end: range.end,
    kind: 'word',
    plain: '',
    isCapital: false,
    isFirst: isFirst(last, gap),
    joint: jointOf(last, gap.between),
  }
  if ((groups?.word ?? groups?.misread) !== undefined) {
    token.plain = plainWord(shown)
    token.isCapital = isCapital(shown)
    addWord(tokens, token)
    return
  }
  token.kind = groups?.number === undefined ? 'mark' : 'number'
  const sign = token.kind === 'number' && /(?:^|[\s(])-$/.test(gap.between) ? '-' : ''
  token.plain = sign + plainDigits(shown)
  tokens.push(token)
}

function isFirst(last: Token | undefined, { between, isNewBlock }: Gap): boolean {
  if (!last || isNewBlock) return true
  if (between === ' ') return false
  if (!beginsAnew.test(between)) return false
  return !(between.startsWith('.') && !/["'([]/u.test(between) && abbreviation.test(last.plain))
}

function jointOf(last: Token | undefined, between: string): Token['joint'] {
  if (!last) return 'other'
  if (between === ' ') return 'space'
  if (between === '-') return 'hyphen'
  return between === '' || between.trim() === '' ? 'space' : 'other'
}

/** "un-" at the end of a line and "likely" on the next are one word. */
function joinBroken(last: Token, rest: string, end: number) {
  last.end = end
  last.plain += plainWord(rest)
}

/** Negations and modal verbs that are written together with another word: "isn't", "cannot", "they'll". */
const contracted = /^(?:(.+)(n't)|(can)(not)|(.+)'(s|ll|d|re|ve|m))$/u
const whole: Record<string, string> = {
  "n't": 'not',
  ll: 'will',
  d: "'d",
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  ai: 'is',
}
/** What comes and goes with a contraction without saying anything. */
const silent = new Set(['s', 're', 've', 'm'])

/** French puts its "ne" and its articles before a vowel in this way. */
const elided = /^((?:\p{Script=Latin}{1,2}|jusqu|lorsqu|puisqu|quoiqu)')(\p{Script=Latin}.*)$/u

function addWord(tokens: Token[], word: Token) {
  const { plain } = word
  const contraction = plain.endsWith('t') || plain.includes("'") ? contracted.exec(plain) : null
  if (contraction) {
    const [base = '', added = ''] = contraction.slice(1).filter((part) => part !== undefined)
    const isCut = base === 'wo' || base === 'ca' || base === 'sha' || base === 'ai'
    const isSilent = silent.has(added)
    const end = isSilent ? word.end - added.length - 1 : word.end
    tokens.push({ ...word, end, plain: isCut ? (whole[base] ?? base) : base })
    if (isSilent) return
    const second = { ...word, plain: whole[added] ?? added, isFirst: false, isCapital: false }
    tokens.push({ ...second, joint: 'space' })
    return
  }
  const elision = plain.includes("'") ? elided.exec(plain) : null
  if (!elision) {
    tokens.push(word)
    return
  }
  const [, article = '', rest = ''] = elision
  tokens.push({ ...word, plain: article, isCapital: false })
  const start = word.start + article.length
  addWord(tokens, { ...word, start, plain: rest, joint: 'space' })
}

function isCapital(shown: string): boolean {
  const unit = shown.charCodeAt(0)
  if (unit < 128) return unit >= 65 && unit <= 90
  return /^[\p{Lu}\p{Lt}]/u.test(shown)
}

const separators: Record<string, string> = { '٫': '.', '٬': ',', '，': ',', '．': '.' }

/** Digits of every script as 0 to 9. */
function plainDigits(shown: string): string {
  if (/^[\d.,:/'\s-]+$/.test(shown)) return shown
  return shown
    .normalize('NFKC')
    .replace(/[^\d]/gu, (mark) => separators[mark] ?? digitOf(mark) ?? mark)
}

/** Unicode has the ten digits of a script in a row. */
function digitOf(mark: string): string | null {
  if (!/\p{Nd}/u.test(mark)) return null
  const code = mark.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}
