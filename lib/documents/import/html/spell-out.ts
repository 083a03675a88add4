import { blockTags, stylesOf } from '@/lib/documents/import/html/element-kinds'
import {
  attributeOf,
  createElement,
  createText,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  hasText,
  isElement,
  replaceNode,
  setChildren,
} from '@/lib/documents/import/html/html-tree'

/**
 * Writes into the text of a tree what browsers draw without text: the marks of quotations, the brackets of readings
 * beside characters, the strokes of fractions, and what pictures that are not loaded would show.
 */
export function spellOut(root: HtmlElement): void {
  for (const element of Array.from(elementsUnder(root))) {
    const spell = spellings[element.tagName]
    spell?.(element)
  }
}

const spellings: Partial<Record<string, (element: HtmlElement) => void>> = {
  q: quote,
  ruby: bracketReadings,
  mfrac: (fraction) => joinChildren(fraction, '/'),
  msup: (power) => wrapSecond(power, 'sup'),
  msub: (index) => wrapSecond(index, 'sub'),
  img: describePicture,
}

function quote(element: HtmlElement): void {
  const [open, close] = ancestorOf(element, 'q') ? ['‘', '’'] : ['“', '”']
  setChildren(element, [createText(open), ...element.childNodes, createText(close)])
}

/** Pages give the brackets themselves, in rp elements, or leave them out. */
function bracketReadings(ruby: HtmlElement): void {
  const parts = ruby.childNodes.filter(isElement)
  if (parts.some(({ tagName }) => tagName === 'rp')) return
  for (const reading of parts.filter(({ tagName }) => tagName === 'rt')) {
    setChildren(reading, [createText('('), ...reading.childNodes, createText(')')])
  }
}

function joinChildren(element: HtmlElement, sign: string): void {
  const [first, ...others] = element.childNodes.filter(isElement)
  if (first) setChildren(element, [first, ...others.flatMap((other) => [createText(sign), other])])
}

function wrapSecond(element: HtmlElement, tagName: string): void {
  const [base, second, ...others] = element.childNodes.filter(isElement)
  if (base && second) setChildren(element, [base, createElement(tagName, [second]), ...others])
}

/** A picture that stands in a line as a letter does: an emoji or a formula. */
const letterLike = /emoji|smil(?:ey|ie)|math|latex|\btex\b|formula/i

/** Blocks that hold a line of text, which a description of a picture would break. */
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary'])

/**
 * A picture is what it is described by: a paragraph of its own, or in the line where it stands as a letter. One with a
 * caption has that, and one that nobody sees has nothing.
 */
function describePicture(picture: HtmlElement): void {
  const description = descriptionOf(picture)
  const line = lineAround(picture)
  if (description === null) replaceNode(picture, [])
  else if (isLetter(picture, description) || (line && !hasText(line))) {
    replaceNode(picture, [createText(description)])
  } else putBefore(line, picture, createElement('p', [createText(description)]))
}

function isLetter(picture: HtmlElement, description: string): boolean {
  return description.length <= 2 || letterLike.test(attributeOf(picture, 'class') ?? '')
}

/** Before the line that the picture stands in, or in the place of the picture. */
function putBefore(line: HtmlElement | null, picture: HtmlElement, paragraph: HtmlElement): void {
  replaceNode(picture, line ? [] : [paragraph])
  if (line) replaceNode(line, [paragraph, line])
}

function descriptionOf(picture: HtmlElement): string | null {
  const description = attributeOf(picture, 'alt')?.replace(/\s+/g, ' ').trim() ?? ''
  if (description === '' || isFileName(description) || isPixel(picture)) return null
  const figure = ancestorOf(picture, 'figure')
  const hasCaption =
    figure !== null &&
    Array.from(elementsUnder(figure)).some(
      ({ tagName, childNodes }) => tagName === 'figcaption' && childNodes.length > 0,
    )
  return hasCaption ? null : description
}

function isFileName(description: string): boolean {
  return /^\S+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i.test(description)
}

/** A picture that counts who reads. */
function isPixel(picture: HtmlElement): boolean {
  const styles = stylesOf(picture)
  return ['width', 'height'].some((name) =>
    /^[01](?:px)?$/.test(styles.get(name) ?? attributeOf(picture, name) ?? ''),
  )
}

function ancestorOf(element: HtmlElement, tagName: string): HtmlElement | null {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (parent.tagName === tagName) return parent
  }
  return null
}

/** The block of text that a node stands in; null where the nearest block holds blocks. */
function lineAround(node: HtmlNode): HtmlElement | null {
  let parent = node.parentNode
  while (parent && 'tagName' in parent) {
    if (lines.has(parent.tagName)) return parent
    if (blockTags.has(parent.tagName)) return null
    parent = parent.parentNode
  }
  return null
}
