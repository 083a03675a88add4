// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  citationsIn,
  docNode,
  mentionedClaimNode,
  paragraphNode,
  quotedClaimNode,
  tableNode,
} from '@/lib/briefs/brief-nodes'
import type { EditorNode } from '@/lib/documents/document'
import { briefEditorExtensions } from '@/lib/editor/extensions'
import { isValidBrief } from '@/lib/editor/is-valid-content'
import { briefSchema } from '@/lib/editor/schema'
import { addRowBelow, removeRow } from '@/lib/editor/table-rows'
import { briefHtml } from '@/lib/exchange/brief/brief-html'
import { briefExport } from '@/tests/support/brief-export'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const content = docNode([
  paragraphNode('See ', mentionedClaimNode({ claim: 2, key: 'two' }, { withSource: true }), '.'),
  quotedClaimNode({ claim: 1, key: 'one' }),
])

describe('what a brief can hold', () => {
  it.each<[string, EditorNode, boolean]>([
    [
      'citations and tables',
      docNode([...(content.content ?? []), tableNode([[['a']], [['b']]])]),
      true,
    ],
    ['nothing at all', { type: 'doc', content: [] }, false],
    [
      'a claim of another kind of number',
      docNode([quotedClaimNode({ claim: 1.5, key: '' })]),
      false,
    ],
    ['claim 0', docNode([quotedClaimNode({ claim: 0, key: '' })]), false],
    [
      'a quotation in a line',
      docNode([paragraphNode(quotedClaimNode({ claim: 1, key: '' }))]),
      false,
    ],
    ['a node of another editor', docNode([{ type: 'video' }]), false],
    [
      'an object where words belong',
      docNode([{ type: 'quotedClaim', attrs: { claim: 1, key: {} } }]),
      false,
    ],
  ])('%s', (_, node, isValid) => {
    expect(isValidBrief(node)).toBe(isValid)
  })
})

describe('in the editor', () => {
  let editor: Editor

  beforeEach(() => {
    editor = new Editor({
      element: document.createElement('div'),
      extensions: briefEditorExtensions({
        htmlOf: ({ claim }, shown) => `<b>${shown} ${claim}</b>`,
        onCite: () => {},
      }),
      content,
      injectCSS: false,
    })
  })

  afterEach(() => {
    editor.destroy()
  })

  it('citations are drawn as they are said to look, and are no text to type in', () => {
    const figure = editor.view.dom.querySelector('figure')
    expect(figure?.innerHTML).toBe('<b>quoted 1</b>')
    expect(figure?.contentEditable).toBe('false')
    expect(editor.view.dom.querySelector('span[data-mentioned-claim]')?.textContent).toBe(
      'mentioned 2',
    )
    expect(editor.getJSON()).toEqual(content)
  })

  it('what was copied from a brief that is read becomes the same citations', () => {
    const html = briefHtml(content, briefExport(buildSnapshot(), content).find)
    editor.commands.setContent(html)
    expect(citationsIn(editor.getJSON() as EditorNode)).toEqual(citationsIn(content))
    expect(editor.getJSON()).toMatchObject({
      content: [
        { content: [{ text: 'See ' }, { attrs: { withSource: true } }, { text: '.' }] },
        {},
      ],
    })
  })

  it('an element that only looks like a citation is none', () => {
    editor.commands.setContent('<figure data-quoted-claim="x">words</figure>')
    expect(citationsIn(editor.getJSON() as EditorNode)).toEqual([])
  })
})

describe('the rows of a table', () => {
  const table = docNode([
    tableNode([
      [['Head'], ['Two']],
      [['a'], ['b']],
    ]),
  ])

  /** The words of each row after a command with the cursor in these words. */
  function rowsAfter(command: typeof addRowBelow, words: string): string[][] {
    const doc = Node.fromJSON(briefSchema, table)
    let position = 0
    doc.descendants((node, at) => {
      if (node.text === words) position = at
    })
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, position) })
    const tr = state.tr
    expect(command({ state, tr, dispatch: () => {} })).toBe(true)
    tr.doc.check()
    const rows: string[][] = []
    tr.doc.descendants((node) => {
      if (node.type.name === 'tableRow') {
        rows.push(node.children.map((cell) => cell.textContent))
      }
    })
    return rows
  }

  it('get a new one below, as wide as the one with the cursor', () => {
    expect(rowsAfter(addRowBelow, 'Two')).toEqual([
      ['Head', 'Two'],
      ['', ''],
      ['a', 'b'],
    ])
    expect(rowsAfter(addRowBelow, 'a')).toEqual([
      ['Head', 'Two'],
      ['a', 'b'],
      ['', ''],
    ])
  })

  it('go one by one', () => {
    expect(rowsAfter(removeRow, 'b')).toEqual([['Head', 'Two']])
  })

  it('are nowhere outside of a table', () => {
    const doc = Node.fromJSON(briefSchema, docNode([paragraphNode('x')]))
    const state = EditorState.create({ doc })
    expect(addRowBelow({ state, tr: state.tr, dispatch: undefined })).toBe(false)
    expect(removeRow({ state, tr: state.tr, dispatch: undefined })).toBe(false)
  })
})
