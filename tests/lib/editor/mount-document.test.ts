// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { type MountedDocument, mountDocument } from '@/lib/editor/mount-document'
import { renderDocument } from '@/lib/editor/render-document'
import { arbitraryContent } from '@/tests/support/arbitrary-content'
import { rangeOf } from '@/tests/support/marked-text'

const mounted: MountedDocument[] = []

/** The text as the server sends it, and then the editor in its place. */
function mount(content: EditorNode, beforehand: (element: HTMLElement) => void = () => {}) {
  const element = document.createElement('div')
  element.innerHTML = renderDocument(content)
  document.body.append(element)
  beforehand(element)
  const result = mountDocument(element, content)
  mounted.push(result)
  return result
}

afterEach(() => {
  for (const { unmount } of mounted.splice(0)) unmount()
  document.body.replaceChildren()
})

const paragraph = (...content: EditorNode[]): EditorNode => ({ type: 'paragraph', content })
const words = (text: string, mark?: string): EditorNode => ({
  type: 'text',
  text,
  ...(mark !== undefined && { marks: [{ type: mark }] }),
})
const article: EditorNode = {
  type: 'doc',
  content: [
    paragraph(words('Moscow '), words('needs', 'bold'), words(' shells.')),
    paragraph(words('It will last')),
  ],
}
const text = canonicalTextOf(article)

/** What the editor adds to the document: fillers, which are not shown, and the mark of a selected node. */
const withoutAdditions = (element: HTMLElement) =>
  element.innerHTML
    .replaceAll('<br class="ProseMirror-trailingBreak">', '')
    .replaceAll('<img class="ProseMirror-separator" alt="">', '')
    .replaceAll(' class="ProseMirror-selectednode" draggable="true"', '')

describe('mountDocument', () => {
  it('stands in the same element as the text that was sent, element for element', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const { element, unmount } = mount(content)
        expect(withoutAdditions(element)).toBe(renderDocument(content))
        mounted.pop()
        unmount()
      }),
      { numRuns: 50 },
    )
  })

  it('can be read and not be edited', () => {
    const { element } = mount(article)
    expect(element.getAttribute('contenteditable')).toBe('false')
    expect(element.getAttribute('role')).toBe('document')
  })

  it('leaves the page without a style sheet of its own', () => {
    mount(article)
    expect(document.querySelectorAll('style')).toHaveLength(0)
  })

  it('keeps what was selected before it came', () => {
    mount(article, (element) => {
      const first = element.querySelector('strong')?.firstChild
      const last = element.lastElementChild?.firstChild
      if (first && last) getSelection()?.setBaseAndExtent(last, 7, first, 2)
    })
    expect(getSelection()?.toString()).toBe('eds shells.It will')
    expect(getSelection()?.focusNode?.textContent).toBe('needs')
  })
})

type Place = [node: Node, offset: number]

/** Every place of the DOM that a selection can begin or end at, in order. */
function placesIn(node: Node): Place[] {
  const length = node instanceof Text ? node.length : node.childNodes.length
  return Array.from({ length: length + 1 }, (_, offset) => {
    const child = node.childNodes[offset]
    const here: Place[] = [[node, offset]]
    return child ? here.concat(placesIn(child)) : here
  }).flat()
}

function placeAt(places: readonly Place[], index: number): Place {
  const place = places[index % places.length]
  if (!place) throw new Error('A document has places')
  return place
}

describe('places of a mounted document', () => {
  it.each(['Moscow', 'needs', 'Moscow needs', 'shells.\n\nIt will', 'last'])(
    'finds “%s”',
    (quote) => {
      const { staticRange, textRangeOf } = mount(article)
      expect(textRangeOf(staticRange(rangeOf(text, quote)))).toEqual(rangeOf(text, quote))
    },
  )

  it('finds every passage of any document again', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.nat(), fc.nat(), (content, a, b) => {
        const whole = canonicalTextOf(content)
        fc.pre(whole.trim() !== '')
        const start = a % whole.length
        const range = { start, end: start + 1 + (b % (whole.length - start)) }
        fc.pre(!/^\n|\n$/.test(whole.slice(range.start, range.end)))
        const document = mount(content)
        expect(document.textRangeOf(document.staticRange(range))).toEqual(range)
        mounted.pop()?.unmount()
      }),
      { numRuns: 50 },
    )
  })

  it('takes the words between any two places, those in and beside the marks of pages too', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.nat(), fc.nat(), (content, a, b) => {
        const { element, text, textRangeOf } = mount(content)
        const places = placesIn(element)
        const range = document.createRange()
        range.setStart(...placeAt(places, a))
        range.setEnd(...placeAt(places, b))
        const { start, end } = textRangeOf(range) ?? { start: 0, end: 0 }
        const withoutLineEnds = (words: string) => words.replaceAll('\n', '')
        expect(withoutLineEnds(text.slice(start, end))).toBe(withoutLineEnds(range.toString()))
        mounted.pop()?.unmount()
      }),
      { numRuns: 100 },
    )
  })

  it('knows the offset of a place, and none outside', () => {
    const { element, offsetOf } = mount(article)
    const bold = element.querySelector('strong')?.firstChild
    expect(bold && offsetOf(bold, 2)).toBe('Moscow ne'.length)
    expect(offsetOf(document.body, 0)).toBeNull()
  })

  it('takes a selection that leaves the document as far as it goes', () => {
    const { element, textRangeOf } = mount(article)
    document.body.append('after')
    const range = document.createRange()
    range.setStart(element.lastElementChild?.firstChild ?? element, 3)
    range.setEnd(document.body, document.body.childNodes.length)
    expect(textRangeOf(range)).toEqual(rangeOf(text, 'will last'))
  })

  it('has no range for a selection of nothing', () => {
    const { element, textRangeOf } = mount(article)
    const range = document.createRange()
    range.setStart(element, 1)
    range.collapse(true)
    expect(textRangeOf(range)).toBeNull()
  })
})
