/** As many digits as a claim number can have. */
const mostDigits = 9

/** The number that was typed as "C-41", "c 41", "41" or "#41", in whatever digits; null for anything else. */
export function askedClaimNumber(typed: string): number | null {
  const digits = /^\s*(?:c\s*-?|#)?\s*(\p{Nd}+)\s*$/iu.exec(typed.normalize('NFKC'))?.[1]
  if (digits === undefined || [...digits].length > mostDigits) return null
  const number = Number(asciiDigits(digits))
  return number > 0 ? number : null
}

/** Every script counts its ten digits from its zero on, one after the other. */
function asciiDigits(digits: string): string {
  return Array.from(digits, (digit) => {
    let zero = digit.codePointAt(0) ?? 0
    const value = zero
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1
    return value - zero
  }).join('')
}
