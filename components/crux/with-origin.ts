/** The Markdown with links that lead to the server at the origin. Text cannot look like a link: it is escaped. */
export function withOrigin(markdown: string, origin: string): string {
  return markdown.replaceAll('](</', `](<${origin}/`)
}
