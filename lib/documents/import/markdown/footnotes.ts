import type { MarkedExtension, Token, Tokens } from 'marked'

/** "[^name]: The text of a note", with lines that are indented as what follows in it. */
const definition =
  /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ \t]{2,}[^\n]*|[ \t]*(?=\n[ \t]{2,}\S)))*)(?:\n+|$)/

const reference = /^\[\^([^\]\s]+)\]/

/**
 * Notes in Markdown: a mark "[1]" where a note is referred to, numbered in the order of the text, and the notes at the
 * end. What refers to no note stays as it is written.
 */
export function footnotes(): MarkedExtension {
  const notes = new Map<string, Token[]>()
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  }
  return {
    extensions: [
      {
        name: 'footnoteDefinition',
        level: 'block',
        start: (text) => /^\[\^[^\]\s]+\]:/m.exec(paragraphOf(text))?.index,
        tokenizer(text) {
          const [raw, name, inner] = definition.exec(text) ?? []
          if (raw === undefined || name === undefined) return undefined
          const tokens: Token[] = []
          this.lexer.blockTokens((inner ?? '').replace(/\n[ \t]{2,}/g, '\n'), tokens)
          // A second one of a name is referred to by nothing.
          notes.set(notes.has(name) ? `${name}\n${notes.size}` : name, tokens)
          return { type: 'footnoteDefinition', raw, tokens }
        },
        renderer: () => '',
      },
      {
        name: 'footnoteReference',
        level: 'inline',
        start: (text) => text.indexOf('[^'),
        tokenizer(text) {
          const [raw, name] = reference.exec(text) ?? []
          return raw !== undefined && name !== undefined && notes.has(name)
            ? { type: 'footnoteReference', raw, name }
            : undefined
        },
        renderer: (token: Tokens.Generic) => `<sup>[${numberOf(String(token.name))}]</sup>`,
      },
      {
        name: 'footnotes',
        renderer() {
          // What nothing refers to is not lost: it stands last.
          for (const name of notes.keys()) numberOf(name)
          const inOrder = [...numbers.keys()].map((name) => notes.get(name) ?? [])
          const items = inOrder.map((tokens) => `<li>${this.parser.parse(tokens)}</li>`)
          return items.length > 0 ? `<ol>${items.join('')}</ol>` : ''
        },
      },
    ],
    hooks: { processAllTokens: (tokens) => [...tokens, { type: 'footnotes', raw: '' }] },
  }
}

/** As far as a paragraph goes: looking further would read the whole text again for each of them. */
function paragraphOf(text: string): string {
  const end = text.indexOf('\n\n')
  return end === -1 ? text : text.slice(0, end)
}
