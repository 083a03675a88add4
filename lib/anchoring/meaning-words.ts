import { wordsOf } from '@/lib/text/words'

/**
 * Words that turn a statement around or weaken it when they come or go. English first; negations of the other
 * languages that sources are in. Anchoring needs no more than to notice them: reading them is for people.
 */
const negations = `
  not no never none nobody nothing neither nor cannot without hardly barely scarcely
  nicht kein keine keinen keiner keinem nie niemals
  ne pas jamais aucun aucune non sans nunca jamás sin
  не нет ни никогда без
  안 못 않다 않는다 않았다 없다 아니다
  不 不是 没 没有 未 非 无`

const hedges = `
  may might could would should can will
  likely unlikely possible possibly impossible potentially probable probably improbable perhaps
  maybe apparently seemingly reportedly allegedly presumably appear appears appeared seem seems seemed
  suggest suggests suggested suspected claimed claims doubt doubts doubtful implausible plausible
  difficult unclear uncertain certain certainly surely rarely seldom partly almost nearly
  deny denies denied fail fails failed false wrong if unless`

const meaningWords = new Set(`${negations} ${hedges}`.trim().split(/\s+/))

/** The negations, hedges and numbers of a passage, in order and in lower case. */
export function meaningWordsOf(passage: string): string[] {
  return wordsOf(passage.replaceAll('’', "'").toLowerCase()).filter(
    (word) => meaningWords.has(word) || word.endsWith("n't") || /\p{N}/u.test(word),
  )
}
