import type { TurnWords } from '@/lib/claims/turn-words'

const quotes = String.raw`["“”‘’«»„‚()\[\]「」『』《》\s]*`

/** The lists of a language as patterns for text in lower case. To compile them takes some milliseconds. */
export function turnCuesOf(words: TurnWords) {
  const anyOf = (list: readonly string[]) => patternOf(list, words.edges)
  const first = (list: readonly string[], before: string) =>
    new RegExp(`(?<=${before}${quotes})${anyOf(list)}`, 'u')
  return {
    firstOpener: first(words.openers, '^'),
    clauseOpener: first(words.openers, '(?:^|[,—–，、])'),
    adverb: new RegExp(anyOf(words.adverbs), 'u'),
    concession: new RegExp(anyOf(words.concessions), 'u'),
    /** Of a passage whose last word concedes: the verb comes last and carries it. */
    concedingEnd: new RegExp(`${anyOf(words.concessions.filter(isEnding))}\\P{L}*$`, 'u'),
    grant: new RegExp(anyOf([...words.concessions, ...words.grants]), 'gu'),
    negation: new RegExp(anyOf(words.negations), 'gu'),
    lateNegation: first(words.lateNegations, '^'),
    joint: new RegExp(anyOf(words.joints), 'u'),
    distance: new RegExp(anyOf(words.distances), 'gu'),
    addition: new RegExp(anyOf(words.additions), 'u'),
    namesake: new RegExp(anyOf([...words.namesakes, ...words.additions]), 'gu'),
  }
}

/** Endings are written with a hyphen in the lists. */
function isEnding(word: string): boolean {
  return word.startsWith('-')
}

/** A pattern that finds any of the words; nothing where there are none. */
function patternOf(list: readonly string[], edges: TurnWords['edges']): string {
  const [endings, whole] = [list.filter(isEnding), list.filter((word) => !isEnding(word))]
  // What ends in a mark ("still,", "n’") has its end in it.
  const [lettered, marked] = [
    whole.filter((word) => endsInLetter.test(word)),
    whole.filter((word) => !endsInLetter.test(word)),
  ]
  const patterns = [
    alternatives(endings, String.raw`(?<=\p{L})`, noLetterAfter),
    alternatives(
      lettered,
      edges === 'none' ? '' : noLetterBefore,
      edges === 'both' ? noLetterAfter : '',
    ),
    alternatives(marked, edges === 'none' ? '' : noLetterBefore, ''),
  ]
  const pattern = patterns.filter((known) => known !== '').join('|')
  return pattern === '' ? '(?!)' : `(?:${pattern})`
}

const endsInLetter = /\p{L}$/u
const noLetterBefore = String.raw`(?<![\p{L}\p{N}])`
const noLetterAfter = String.raw`(?![\p{L}\p{N}])`

/** The longest first: "even though" before "even". */
function alternatives(list: readonly string[], before: string, after: string): string {
  if (list.length === 0) return ''
  const words = list.toSorted((a, b) => b.length - a.length).map(literal)
  return `${before}(?:${words.join('|')})${after}`
}

function literal(word: string): string {
  const lower = word.replace(/^-/u, '').toLowerCase()
  return lower
    .replaceAll('.', String.raw`\.`)
    .replaceAll('’', "['’]")
    .replaceAll(' ', String.raw`\s+`)
}
