/** Characters that mean something wherever they stand, in CommonMark, GitHub's and Obsidian's dialects. */
const special = /[\\`*_[\]<#|~^$]|&(?=#?\w+;)|=(?==)|%(?=%)/g

/** Bare addresses become links in GitHub's dialect, and inside a link the other escapes would show. */
const addressMark = /(?<=:)\/(?=\/)|(?<=www)\.|@/gi

/** What makes a list, a quotation, a heading, a rule or a table only at the start of a line. */
const lineStart = /^([-+>=]|:(?=-))/gm
const numberedLine = /^(\d+)([.)])/gm

/** The text as Markdown that shows it character by character. Line breaks stay line breaks. */
function escapeMarkdown(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(addressMark, '\\$&')
    .replace(lineStart, '\\$1')
    .replace(numberedLine, '$1\\$2')
    .replace(/^[ \t]+/gm, (indent) => indent.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
}

/** On one line: for headings, list entries and the words of a link. */
export function inlineMarkdown(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim())
}

/** A quotation: the blank lines between paragraphs stay, and so does every line break within one. */
export function quoteMarkdown(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) =>
      escapeMarkdown(paragraph)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\\\n'),
    )
    .join('\n>\n')
}

/** Prose of several paragraphs, one block each; none for an empty text. */
export function paragraphsMarkdown(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeMarkdown(paragraph.trim()))
    .filter((paragraph) => paragraph !== '')
}

/** A link whose address may hold brackets and spaces. */
export function linkMarkdown(words: string, address: string): string {
  const safe = address.replace(/[<>\s\\]/g, encodeURIComponent)
  return `[${inlineMarkdown(words)}](<${safe}>)`
}
