import { JSDOM, VirtualConsole } from 'jsdom'

/** HTML as a DOM. No script runs, nothing is fetched, and what is wrong with its styles is nobody's concern. */
export function parseHtml(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document
}
