import type { EditorNode } from '@/lib/documents/document'

/** The words of an article: what its document is called, and its content. */
export type Article = { title: string; standfirst: string; content: EditorNode }

/**
 * Reads an article as it is kept in the repository: blocks one blank line apart, "# " before its title, "> " before
 * its standfirst, "## " before a heading. Nothing else has a meaning, so that the sources' own signs stay as they are.
 */
export function readArticle(text: string): Article {
  const blocks = text.trimEnd().split('\n\n')
  const content = blocks.filter((block) => !isTitle(block) && !isStandfirst(block)).map(nodeOf)
  return {
    title: blocks.find(isTitle)?.slice(2) ?? '',
    standfirst: blocks.find(isStandfirst)?.slice(2) ?? '',
    content: { type: 'doc', content },
  }
}

function isTitle(block: string): boolean {
  return block.startsWith('# ')
}

function isStandfirst(block: string): boolean {
  return block.startsWith('> ')
}

function nodeOf(block: string): EditorNode {
  return block.startsWith('## ')
    ? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: block.slice(3) }] }
    : { type: 'paragraph', content: [{ type: 'text', text: block }] }
}
