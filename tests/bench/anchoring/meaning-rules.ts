import type { BenchLanguage } from '@/tests/bench/anchoring/bench-language'
import { familyNames, months, places } from '@/tests/bench/anchoring/english-words'
import type { Random } from '@/tests/support/big-project/random'

export const turnKinds = [
  'negation added',
  'negation removed',
  'number',
  'date',
  'name',
  'hedge',
  'likelihood',
] as const
export type TurnKind = (typeof turnKinds)[number]

/** Words that can be turned, and what they are turned into. */
export type TurnRule = {
  kind: TurnKind
  find: RegExp
  turn: (found: string, random: Random, groups: string[]) => string
}

/** Whole words of a script with spaces between them. */
function words(kind: TurnKind, pattern: string, to: string): TurnRule {
  const whole = `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}’'])`
  return characters(kind, whole, to)
}

/** Anywhere, as in scripts that write words together. `$&` stands for what was found. */
function characters(kind: TurnKind, pattern: string, to: string): TurnRule {
  const find = new RegExp(pattern, 'gu')
  return { kind, find, turn: (found, _random, groups) => filledIn(to, found, groups) }
}

function filledIn(to: string, found: string, groups: string[]): string {
  return to.replaceAll('$&', found).replaceAll('$1', groups[0] ?? '')
}

const figures: TurnRule[] = [
  {
    kind: 'number',
    find: /(?<![\p{N}.,])(?!(?:19|20)\p{N}{2}(?!\p{N}))\p{N}{2,}(?:,\p{N}{3})*(?![\p{N}])/gu,
    turn: (found, random) => found.replace(/\p{N}/u, (digit) => otherDigit(digit, random)),
  },
  {
    kind: 'date',
    find: /(?<![\p{N}.,])(?:19|20)\p{N}{2}(?!\p{N})/gu,
    turn: (found, random) => String(Number(found) + random.between(1, 5)),
  },
]

function otherDigit(digit: string, random: Random): string {
  const other = random.between(1, 9)
  return String(other === Number(digit) ? (other % 9) + 1 : other)
}

const english: TurnRule[] = [
  words(
    'negation added',
    '(?:will|may|could|should|must|is|are|was|were|has|had|did)(?! not)',
    '$& not',
  ),
  characters('negation removed', '(?<=\\p{L} )not ', ''),
  characters('negation removed', '(?<=\\p{L} )never ', ''),
  words('negation removed', 'cannot', 'can'),
  words('negation removed', 'without', 'with'),
  words('hedge', 'will(?! not| never)', 'may'),
  words('hedge', 'may|might|could', 'will'),
  words('likelihood', 'unlikely', 'likely'),
  words('likelihood', 'likely', 'unlikely'),
  words('likelihood', 'probably', 'hardly'),
  {
    kind: 'date',
    find: new RegExp(`(?<![\\p{L}])(?:${months.join('|')})(?![\\p{L}])`, 'gu'),
    turn: (found, random) => random.pick(months.filter((month) => month !== found)),
  },
  {
    kind: 'name',
    find: new RegExp(
      `(?<=[\\p{Ll},] )(?!(?:${months.join('|')}))\\p{Lu}\\p{Ll}{3,}(?![\\p{L}])`,
      'gu',
    ),
    turn: (found, random) =>
      random.pick([...places, ...familyNames].filter((name) => name !== found)),
  },
]

const german: TurnRule[] = [
  words('negation added', '(?:wird|könnte|zählte)(?! nicht| kaum| niemals)', '$& nicht'),
  characters('negation removed', '(?<=\\p{L} )nicht ', ''),
  characters('negation removed', '(?<=\\p{L} )niemals ', ''),
  words('hedge', 'könnte', 'wird'),
  words('hedge', 'wird(?! kaum| nicht| niemals| mit| wahrscheinlich)', 'könnte'),
  words('likelihood', 'wahrscheinlich', 'kaum'),
  words('likelihood', 'kaum', 'wahrscheinlich'),
  words('likelihood', 'mit Sicherheit', 'vielleicht'),
  words('name', 'Moskau', 'Seoul'),
  words('name', 'Pjöngjang', 'Moskau'),
]

const french: TurnRule[] = [
  words('negation added', '(?<!ne )(?:va|doit|pourrait|observe)', 'ne $& pas'),
  words('negation removed', 'ne (va|pourra) (?:pas|jamais|guère)', '$1'),
  words('hedge', 'doit', 'pourrait'),
  words('hedge', 'pourrait', 'doit'),
  words('likelihood', 'probablement', 'certainement'),
  words('likelihood', 'certainement', 'probablement'),
  words('name', 'Moscou', 'Séoul'),
  words('name', 'Pyongyang', 'Moscou'),
]

const russian: TurnRule[] = [
  words('negation added', '(?<!не |ли )(?:может|сможет|должна|насчитал)', 'не $&'),
  characters('negation removed', '(?<=\\p{L} )не ', ''),
  words('hedge', 'может', 'должна'),
  words('hedge', '(?<!не )должна', 'может'),
  words('likelihood', 'вероятно', 'наверняка'),
  words('likelihood', 'наверняка', 'вероятно'),
  words('likelihood', 'вряд ли', 'наверняка'),
  words('name', 'Москва', 'Анкара'),
  words('name', 'Пхеньян', 'Москва'),
]

const korean: TurnRule[] = [
  characters('negation added', '할 (것이다|수도 있다)', '하지 않을 $1'),
  characters('negation removed', '수 없다', '수 있다'),
  characters('negation removed', '것이 아니다', '것이다'),
  characters('hedge', '것이다', '수도 있다'),
  characters('hedge', '수도 있다', '것이다'),
  characters('likelihood', '가능성이 크다', '가능성은 낮다'),
  characters('likelihood', '가능성은 낮다', '가능성이 크다'),
  characters('name', '러시아', '일본'),
  characters('name', '평양', '서울'),
]

const chinese: TurnRule[] = [
  characters('negation added', '将', '将不'),
  characters('negation removed', '不会', '会'),
  characters('negation removed', '没有', ''),
  characters('hedge', '将', '也许'),
  characters('hedge', '也许', '必定'),
  characters('likelihood', '很可能', '不太可能'),
  characters('likelihood', '不太可能', '很可能'),
  characters('name', '莫斯科', '东京'),
  characters('name', '平壤', '首尔'),
]

const rules: Record<BenchLanguage, TurnRule[]> = {
  en: [...english, ...figures],
  de: [...german, ...figures],
  fr: [...french, ...figures],
  ru: [...russian, ...figures],
  ko: [...korean, ...figures],
  zh: [...chinese, ...figures],
}

export const turnRulesOf = (language: BenchLanguage): TurnRule[] => rules[language]
