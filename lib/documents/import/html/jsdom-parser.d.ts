declare module '@mozilla/readability/JSDOMParser.js' {
  /** As much of a DOM as Readability needs, and no more. It reads XML. */
  export default class JSDOMParser {
    parse(xml: string, address?: string): Document
  }
}
