import type { TextRange } from '@/lib/text/text-range'
import type { BenchLanguage } from '@/tests/bench/anchoring/bench-language'
import { added, type Draft, reword, type Sentence, type Token } from '@/tests/bench/anchoring/draft'
import { type TurnKind, type TurnRule, turnRulesOf } from '@/tests/bench/anchoring/meaning-rules'
import { nearby } from '@/tests/bench/anchoring/truth'
import type { Random } from '@/tests/support/big-project/random'

/** Words of a sentence that can be turned: where they stand in it, and what they become. */
type Turn = { kind: TurnKind; range: TextRange; to: string }

type Chance = { random: Random; language: BenchLanguage }

/**
 * Turns what the sentences of passages say, one thing each: within the passage, or beside it where context is kept.
 * Two of three passages; the others stay, unless they share a sentence.
 */
export function turnMeanings(
  draft: Draft,
  { random, language, passages }: Chance & { passages: TextRange[] },
): void {
  const rules = turnRulesOf(language)
  const sentences = draft.blocks.flatMap((block) => block.sentences)
  let first = 0
  for (const passage of passages) {
    while (first < sentences.length - 1 && endOf(sentences[first] ?? []) <= passage.start)
      first += 1
    const sentence = sentences[first]
    if (!sentence || !random.percent(66) || sentence.some(({ edit }) => edit === 'meaning'))
      continue
    const turn = chooseTurn(sentence, passage, rules, random)
    if (turn) apply(sentence, turn)
  }
}

const endOf = (sentence: Sentence): number => sentence.at(-1)?.from?.end ?? 0

/** Within the passage or beside it; a kind that the sentence allows there; then one of its places. */
function chooseTurn(
  sentence: Sentence,
  passage: TextRange,
  rules: TurnRule[],
  random: Random,
): Turn | null {
  const start = sentence[0]?.from?.start ?? 0
  const own = { start: passage.start - start, end: passage.end - start }
  const turns = turnsOf(sentence, rules, random)
  const inside = turns.filter(({ range }) => range.start >= own.start && range.end <= own.end)
  const beside = turns.filter((turn) => isSeenBeside(turn, own))
  const chosen = inside.length === 0 || (beside.length > 0 && random.percent(60)) ? beside : inside
  if (chosen.length === 0) return null
  const kind = random.pick([...new Set(chosen.map((turn) => turn.kind))])
  return random.pick(chosen.filter((turn) => turn.kind === kind))
}

/** Sentences that say "not" already: nobody says it twice. */
const negated =
  /(?<!\p{L})(?:not|never|cannot|nicht|niemals|kaum|ne|не|ни)(?!\p{L})|[不没]|없다|아니다|않/u

function turnsOf(sentence: Sentence, rules: TurnRule[], random: Random): Turn[] {
  const text = sentence.map((token) => token.text).join('')
  const possible = rules.filter(({ kind }) => kind !== 'negation added' || !negated.test(text))
  return possible.flatMap(({ kind, find, turn }) =>
    Array.from(text.matchAll(find), (match) => ({
      kind,
      range: { start: match.index, end: match.index + match[0].length },
      to: turn(match[0], random, match.slice(1)),
    })),
  )
}

/** So near that the context of its quote holds it. A name beside it turns nothing. */
function isSeenBeside({ kind, range }: Turn, passage: TextRange): boolean {
  const isBeside = range.end <= passage.start || range.start >= passage.end
  const distance = Math.max(passage.start - range.start, range.end - passage.end)
  return isBeside && kind !== 'name' && distance <= nearby
}

/** Replaces a stretch of the sentence. What only joins a word is put beside it, so that the word keeps its place. */
function apply(sentence: Sentence, { kind, range, to }: Turn): void {
  const touched = tokensAt(sentence, range)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return
  const found = touched.map(({ token }) => token.text).join('')
  const now = `${found.slice(0, range.start - first.start)}${to}${found.slice(range.end - first.start)}`
  const at = (token: Token) => sentence.indexOf(token)
  if (now.startsWith(`${found} `)) {
    sentence.splice(at(last.token) + 1, 0, turnedIn(now.slice(found.length), kind))
  } else if (now.endsWith(` ${found}`)) {
    sentence.splice(at(first.token), 0, turnedIn(now.slice(0, -found.length), kind))
  } else {
    for (const { token } of touched) turnToken(token, token === first.token ? now : '', kind)
  }
}

function turnedIn(text: string, kind: TurnKind): Token {
  return { ...added(text, true, 'meaning'), turn: kind }
}

function turnToken(token: Token, text: string, kind: TurnKind): void {
  reword(token, text, 'meaning')
  token.turn = kind
}

function tokensAt(sentence: Sentence, range: TextRange): { token: Token; start: number }[] {
  let start = 0
  const placed = sentence.map((token) => {
    const place = { token, start }
    start += token.text.length
    return place
  })
  return placed.filter(
    ({ token, start: from }) => from < range.end && range.start < from + token.text.length,
  )
}
