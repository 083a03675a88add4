import { Fragment, type ReactNode } from 'react'
import type { EditorNode } from '@/lib/documents/document'
import styles from './document-text.module.css'

type DocumentTextProps = {
  content: EditorNode
  /** BCP 47, for hyphenation and for how the text is read out. */
  language: string
}

/** A document's own words as they will read, without an editor. */
export function DocumentText({ content, language }: DocumentTextProps) {
  return (
    <div className={styles.text} lang={language} dir="auto">
      <Nodes nodes={content.content} />
    </div>
  )
}

function Nodes({ nodes = [] }: { nodes?: EditorNode[] | undefined }) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a text never move
    <Fragment key={index}>{nodeElement(node)}</Fragment>
  ))
}

function nodeElement(node: EditorNode): ReactNode {
  const children = <Nodes nodes={node.content} />
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'paragraph':
      return <p dir="auto">{children}</p>
    case 'heading':
      return <Heading level={Number(node.attrs?.level)}>{children}</Heading>
    case 'bulletList':
      return <ul>{children}</ul>
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{children}</ol>
    case 'listItem':
      return <li>{children}</li>
    case 'blockquote':
      return <blockquote>{children}</blockquote>
    case 'codeBlock':
      return <pre>{children}</pre>
    case 'hardBreak':
      return <br />
    case 'horizontalRule':
      return <hr />
    case 'table':
      return (
        <table>
          <tbody>{children}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr>{children}</tr>
    case 'tableHeader':
      return <th>{children}</th>
    case 'tableCell':
      return <td>{children}</td>
    default:
      return <div>{children}</div>
  }
}

/** The title of the page is the first level, so the headings of the text start below it. */
function Heading({ level, children }: { level: number; children: ReactNode }) {
  if (level <= 1) return <h2>{children}</h2>
  return level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>
}

function markedText(node: EditorNode): ReactNode {
  return (node.marks ?? []).reduceRight<ReactNode>(
    (inner, mark) => markElement(mark.type, inner),
    node.text,
  )
}

/** Links are shown and lead nowhere: following one would leave what has not been saved. */
function markElement(type: string, inner: ReactNode): ReactNode {
  switch (type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'strike':
      return <s>{inner}</s>
    case 'code':
      return <code>{inner}</code>
    case 'underline':
    case 'link':
      return <u>{inner}</u>
    default:
      return inner
  }
}
