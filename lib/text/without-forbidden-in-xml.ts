/**
 * The text without the code units that XML 1.0 (production 2, Char) has no place for, not even escaped: most control
 * characters and half surrogate pairs. A file with one cannot be opened.
 */
export function withoutForbiddenInXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
