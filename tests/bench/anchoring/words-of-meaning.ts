/**
 * Words that random edits neither take out nor put in, so that it is known of every passage whether its meaning was
 * turned: negations, hedges and limits of the six languages, from grammars and not from the guard under test.
 */
const words = new Set(
  `
  not no never none nobody nothing neither nor cannot without hardly barely scarcely seldom rarely only
  may might could would should can will shall must likely unlikely possible possibly impossible probable probably
  improbable perhaps maybe apparently seemingly reportedly allegedly presumably appear appears appeared seem seems seemed
  suggest suggests suggested suspected claim claims claimed doubt doubts doubted doubtful plausible implausible difficult
  unclear uncertain certain certainly surely partly almost nearly deny denies denied fail fails failed false wrong if unless
  all some few many most every any half one two three four five six seven eight nine ten hundred thousand million billion
  first second third today yesterday tomorrow per cent percent expect expects expected believe believes believed think thinks
  able unable clear clearly unclear very hope hopes hoped want wants intend intends try tries reject rejects rejected
  refuse refuses refused whether always often usually sometimes once twice putative partial partially part opposed
  against outside more less most least just even still too much merely simply really entirely only about around
  roughly until before after since while although though however but because so that such same other another again
  already soon later early far near ever else rather instead like as than both either or either least
  vor nach seit bis avant après depuis до перед после
  nicht kein keine keinen keiner keinem nie niemals kaum wird könnte wahrscheinlich sicher sicherheit vielleicht kann darf
  ne n pas jamais aucun aucune non sans guère va pourra pourrait probablement certainement peut doit
  не нет ни никогда без может вряд ли вероятно наверняка сможет должна должен
  안 못 않다 없다 아니다 것이다 있다 가능성은 가능성이 낮다 크다 수도 거의 확실하다 것이 두 한 여러
  不 没 没有 未 非 无 将 很 可能 很可能 也许 不太可能 不太 太 几乎 肯定 会 不会
  `
    .trim()
    .split(/\s+/),
)

/** Within words of scripts that write them together. */
const turningCharacters = /[不没未非无]|않|못|없/u

/** Whether a word says how much, when, whether or how surely; or may be a name. */
export function bearsMeaning(word: string, language: string): boolean {
  const plain = word.replaceAll('’', "'").toLowerCase()
  return (
    words.has(plain) ||
    plain.endsWith("n't") ||
    turningCharacters.test(plain) ||
    /\p{N}/u.test(plain) ||
    (language !== 'de' && /^\p{Lu}/u.test(word))
  )
}
