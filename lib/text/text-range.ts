/** A stretch of text: UTF-16 code units, end exclusive. */
export type TextRange = { start: number; end: number }

/** Whether the range has at least one code unit and lies within the text. */
export function isRangeOf(text: string, { start, end }: TextRange): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  )
}

/** Whether two ranges have at least one code unit in common. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether an offset lies between the two halves of a surrogate pair, where no text may be cut. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
