import type { TextRun } from '@/lib/documents/import/pdf/text-run'

/** Whether most letters of a row do. */
export function isRightToLeft(runs: readonly TextRun[]): boolean {
  let balance = 0
  for (const run of runs) {
    const letters = run.text.match(/\p{L}/gu)?.length ?? 0
    balance += run.isRightToLeft ? letters : -letters
  }
  return balance > 0
}

/**
 * A row from left to right as it is read from right to left. Words and numbers of the other direction that follow each
 * other stay as they are; the marks around them go with the row (UAX 9, rules N1 and N2, as far as places tell).
 */
export function fromRightToLeft(row: readonly TextRun[]): TextRun[] {
  const ordered: TextRun[] = []
  let leftToRight: TextRun[] = []
  for (const run of row.flatMap(splitMarks).toReversed()) {
    if (!run.isRightToLeft && /[\p{L}\p{N}]/u.test(run.text)) {
      leftToRight.unshift(run)
      continue
    }
    ordered.push(...leftToRight, run)
    leftToRight = []
  }
  return [...ordered, ...leftToRight]
}

/** Marks at the ends of what is read from left to right, as runs of their own. */
function splitMarks(run: TextRun): TextRun[] {
  if (run.isRightToLeft) return [run]
  const [, before = '', , after = ''] =
    /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])([^\p{L}\p{N}]*)$/u.exec(run.text) ?? []
  if (before === '' && after === '') return [run]
  const width = (run.right - run.left) / run.text.length
  const cuts = [0, before.length, run.text.length - after.length, run.text.length]
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0
    const text = run.text.slice(start, end)
    if (text.trim() === '') return []
    const [left, right] = [run.left + start * width, run.left + end * width]
    return {
      ...run,
      ...{ text: text.trim(), left, right },
      hasSpaceOnLeft: text.startsWith(' ') || (start === 0 && run.hasSpaceOnLeft),
      hasSpaceOnRight: text.endsWith(' ') || (end === run.text.length && run.hasSpaceOnRight),
    }
  })
}

const brackets = '()[]{}«»‹›'

/**
 * Brackets as they are meant. In text from right to left programs write down the shape that is seen, or the sign that is
 * meant: which of the two tells what stands beside it.
 */
export function facingBrackets<Part extends { text: string }>(parts: readonly Part[]): Part[] {
  const whole = parts.map(({ text }) => text).join('')
  const facing = whole.replace(/[()[\]{}«»‹›]/g, (bracket, offset: number) => {
    const opens = /(?:^|[\s(["'«])$/.test(whole.slice(0, offset))
    const closes = /^(?:$|[\s).,:;!?\]"'»])/.test(whole.slice(offset + 1))
    if (opens === closes) return bracket
    const place = brackets.indexOf(bracket)
    return brackets[opens ? place - (place % 2) : place - (place % 2) + 1] ?? bracket
  })
  let start = 0
  return parts.map((part) => {
    const text = facing.slice(start, start + part.text.length)
    start += part.text.length
    return { ...part, text }
  })
}
