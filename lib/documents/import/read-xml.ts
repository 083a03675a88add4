import iconv from 'iconv-lite'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** An element of XML. Names come without their prefix: files differ in these, and not in what they mean. */
export type XmlElement = {
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  /** The text that stands directly in it. */
  text: string
}

/** XML that is not read: not well-formed, nested as nobody writes it, or with a document type that declares anything. */
export class RefusedXml extends Error {}

/** Tables in tables in tables take a tenth of it. */
const deepestXml = 250

type Handlers = {
  onOpen: (tag: { name: string; attributes: Map<string, string> }) => void
  onClose?: (name: string) => void
  onText?: (text: string) => void
}

/**
 * Reads XML from its beginning to its end, and tells what it meets. No entity is taken from it but the five of XML
 * itself, and no other file. Throws RefusedXml.
 */
export function walkXml(xml: string, { onOpen, onClose, onText }: Handlers): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw new RefusedXml('a document type that declares entities')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepestXml) throw new RefusedXml('nested too deep')
    onOpen({ name: localName(tag.name), attributes: attributesOf(tag) })
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    onClose?.(localName(tag.name))
  })
  parser.on('text', (text) => onText?.(text))
  parser.on('cdata', (text) => onText?.(text))
  parser.on('error', (error) => {
    throw new RefusedXml(error.message)
  })
  parser.write(xml).close()
}

/** The root of small XML. Throws RefusedXml. */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [document]
  walkXml(xml, {
    onOpen: ({ name, attributes }) => {
      const element: XmlElement = { name, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onClose: () => open.pop(),
    onText: (text) => {
      const parent = open.at(-1)
      if (parent) parent.text += text
    },
  })
  const [root] = document.children
  if (!root) throw new RefusedXml('no element')
  return root
}

/** The elements of a name under another, in order. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const unread = root.children.toReversed()
  for (let element = unread.pop(); element; element = unread.pop()) {
    if (element.name === name) found.push(element)
    for (const child of element.children.toReversed()) unread.push(child)
  }
  return found
}

/** XML in the encoding that its mark or its declaration names, or else in UTF-8 (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]
  const marked = [
    { mark: '\u00ff\u00fe', encoding: 'UTF-16LE' },
    { mark: '\u00fe\u00ff', encoding: 'UTF-16BE' },
    { mark: '\u00ef\u00bb\u00bf', encoding: 'UTF-8' },
  ].find(({ mark }) => head.startsWith(mark))
  const encoding = marked?.encoding ?? declared ?? 'UTF-8'
  return iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'UTF-8')
}

function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  return new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
