import fc from 'fast-check'
import type { EditorNode } from '@/lib/documents/document'
import { arbitraryText } from './arbitrary-text'

type Mark = NonNullable<EditorNode['marks']>[number]

const arbitraryMarks: fc.Arbitrary<Mark[]> = fc
  .subarray(['link', 'bold', 'italic', 'strike', 'superscript'])
  .chain((types) =>
    fc
      .constantFrom('https://example.org/?a=1&b="2"', 'mailto:a@example.org')
      .map((href) => types.map((type) => (type === 'link' ? { type, attrs: { href } } : { type }))),
  )

const arbitraryRun: fc.Arbitrary<EditorNode> = fc
  .tuple(arbitraryText, arbitraryMarks)
  .map(([text, marks]) => ({ type: 'text', text: text.replaceAll('\n', ' '), marks }))

const arbitraryInline: fc.Arbitrary<EditorNode[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: arbitraryRun },
    fc.constant({ type: 'hardBreak' }),
    fc
      .constantFrom('12', 'xiv', '"A" & <B>')
      .map((label) => ({ type: 'pageBreak', attrs: { label } })),
  ),
  { maxLength: 6 },
)

const { block } = fc.letrec<{ block: EditorNode; blocks: EditorNode[]; item: EditorNode }>(
  (tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      arbitraryInline.map((content) => ({ type: 'paragraph', content })),
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), arbitraryInline)
        .map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
      arbitraryText.map((text) => ({ type: 'codeBlock', content: [{ type: 'text', text }] })),
      fc.constant({ type: 'horizontalRule' }),
      tie('blocks').map((content) => ({ type: 'blockquote', content })),
      fc
        .array(tie('item'), { minLength: 1, maxLength: 3 })
        .map((content) => ({ type: 'bulletList', content })),
      fc
        .array(tie('item'), { minLength: 1, maxLength: 3 })
        .map((content) => ({ type: 'orderedList', attrs: { start: 3 }, content })),
      fc.array(tie('blocks'), { minLength: 1, maxLength: 4 }).map(tableOf),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    item: fc
      .tuple(arbitraryInline, fc.array(tie('block'), { maxLength: 2 }))
      .map(([content, rest]) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content }, ...rest],
      })),
  }),
)

/** One row of headers and cells, the first of them two columns wide. */
function tableOf(cells: EditorNode[][]): EditorNode {
  const content = cells.map((blocks, index) => ({
    type: index === 0 ? 'tableHeader' : 'tableCell',
    attrs: { colspan: index === 0 ? 2 : 1, rowspan: 1 },
    content: blocks,
  }))
  return { type: 'table', content: [{ type: 'tableRow', content }] }
}

/** TipTap JSON that a document can hold: nested lists, tables, quotations, code, marks, empty blocks, pages. */
export const arbitraryContent: fc.Arbitrary<EditorNode> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: 'doc', content }))
