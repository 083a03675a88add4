import type { ReadSentence } from '@/lib/anchoring/meaning/read-sentence'
import type { Token } from '@/lib/anchoring/meaning/read-tokens'

const shortest = 2
const longest = 6

/** Whether words with capitals that stand together begin with the letters of a word: "EU", "European Union". */
export function spellsOut({ tokens }: ReadSentence, letters: string): boolean {
  if (letters.length < shortest || letters.length > longest) return false
  return tokens.some((_, start) => {
    let at = start
    for (const letter of letters) {
      // "Securities and Exchange Commission": the little word has no letter.
      if (at > start && isLittle(tokens[at])) at += 1
      const token = tokens[at]
      if (!token?.isCapital || !token.plain.startsWith(letter)) return false
      at += 1
    }
    return true
  })
}

function isLittle(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapital && token.plain.length <= 3
}
