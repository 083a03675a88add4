export type LabelFont = { size: number; isBold?: boolean }

type LabelBox = LabelFont & { width: number; maxLines: number }

/**
 * A label as lines that fit a width in pixels, the last one with an ellipsis where there is more. Breaks after spaces
 * (not no-break ones) and hyphens, and before letters of scripts without spaces; a word that is too long is cut between
 * characters.
 */
export function wrapLabel(label: string, box: LabelBox): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(label, box)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), box) > box.width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  lines.push(line.trimEnd())
  if (lines.length <= box.maxLines) return lines
  const kept = lines.slice(0, box.maxLines)
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', box)]
}

/** A label on one line. */
export function fitLabel(label: string, box: LabelFont & { width: number }): string {
  return wrapLabel(label, { ...box, maxLines: 1 })[0] ?? ''
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const breaks = new RegExp(`(?<=[ \\-–—/])|(?=[${unspaced}])`, 'u')
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function piecesOf(label: string, box: LabelBox): string[] {
  const line = label.replace(/[^\S\u00a0]+/gu, ' ').trim()
  return line
    .split(breaks)
    .flatMap((piece) =>
      textWidth(piece, box) > box.width
        ? Array.from(characters.segment(piece), ({ segment }) => segment)
        : piece,
    )
}

function withEllipsis(line: string, box: LabelBox): string {
  const letters = Array.from(characters.segment(line), ({ segment }) => segment)
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, box) > box.width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/**
 * About how wide a text is, in pixels. By the widths of Arial, which is wider than the font of the pages: a file is
 * shown in whatever font there is, and nothing measures text on the server.
 */
export function textWidth(text: string, { size, isBold = false }: LabelFont): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (isBold ? 1.07 : 1)
}

const widths: [RegExp, number][] = [
  [/[\p{M}\u200b-\u200f\u2060-\u2069]/u, 0],
  [/[ijl|.,:;'’‘!\u00a0 ]/u, 0.28],
  [/[ftrI()[\]\-/\\"“”`·]/u, 0.36],
  [/[mwMW@%—…]/u, 0.9],
  [/[\p{Lu}&]/u, 0.7],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
]

function emsOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.56
}
