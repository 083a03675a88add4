import { marked, type Token, type Tokens } from 'marked'
import type { Brief } from '@/lib/briefs/brief'
import {
  docNode,
  headingNode,
  type InlineNode,
  listNodes,
  mentionedClaimNode,
  paragraphNode,
} from '@/lib/briefs/brief-nodes'
import type { Claim } from '@/lib/claims/claim'
import type { EditorNode } from '@/lib/documents/document'
import { citing } from '@/lib/exchange/brief/brief-material'
import type { Question } from '@/lib/questions/question'
import { slugOf } from '@/lib/text/slug'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

type Material = { questions: Question[]; claims: Claim[] }

/**
 * The brief of a worked project, written in Markdown under the words of its question. "C-65" becomes a citation, and
 * so does what names the source before it ("IISS, ¶ 7, C-65"). It throws where the brief names what there is not.
 */
export function briefOfSource({ brief, project }: WorkedProject, material: Material): Brief {
  const [heading, ...blocks] = marked.lexer(brief).filter(({ type }) => type !== 'space')
  const title = heading?.type === 'heading' ? heading.text : ''
  const question = material.questions.find(({ text }) => text === title)
  if (!question) throw new Error(`brief.md: there is no question “${title}”`)
  return {
    id: question.slug,
    slug: slugOf(title),
    title,
    source: { kind: 'question', question: question.slug },
    content: docNode(blocks.flatMap((block) => blockNodes(block, material))),
    version: 1,
    createdBy: project.annotator,
    createdAt: project.reviewedAt,
    updatedAt: project.reviewedAt,
    archivedAt: null,
  }
}

function blockNodes(token: Token, material: Material): EditorNode[] {
  const inline = (tokens: Token[] | undefined) => inlineNodes(tokens ?? [], material)
  switch (token.type) {
    case 'heading':
      return [headingNode(2, token.text)]
    case 'paragraph':
      return [paragraphNode(...inline(token.tokens))]
    case 'list':
      return listNodes((token as Tokens.List).items.map(({ tokens }) => inline(tokens)))
    default:
      throw new Error(`brief.md: a brief of a worked project has no ${token.type}`)
  }
}

function inlineNodes(tokens: Token[], material: Material): InlineNode[] {
  return tokens.flatMap((token): InlineNode[] => {
    if (token.type === 'strong')
      return [{ type: 'text', text: token.text, marks: [{ type: 'bold' }] }]
    if (token.type !== 'text') throw new Error(`brief.md: no ${token.type} within a line`)
    return 'tokens' in token && token.tokens
      ? inlineNodes(token.tokens, material)
      : citedText(token.text, material)
  })
}

/** "IISS, ¶ 7, C-65", or the number alone. */
const mention = /(?<source>[\p{L} ]+, ¶ \d+, )?C-(?<number>\d+)/gu

function citedText(text: string, { claims }: Material): InlineNode[] {
  const nodes: InlineNode[] = []
  let end = 0
  for (const match of text.matchAll(mention)) {
    const number = Number(match.groups?.number)
    const claim = claims.find((known) => known.number === number)
    if (!claim) throw new Error(`brief.md: there is no claim C-${number}`)
    const withSource = match.groups?.source !== undefined
    nodes.push(text.slice(end, match.index), mentionedClaimNode(citing(claim), { withSource }))
    end = match.index + match[0].length
  }
  return [...nodes, text.slice(end)]
}
