import { elementsNamed, readXml } from '@/lib/documents/import/read-xml'

/** Fonts are made unusable outside of their book, and nothing else (EPUB 3.3, section 4.4; Adobe's older way). */
const fontObfuscation = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
])

/** Whether more of a book is encrypted than its fonts, by what its `META-INF/encryption.xml` says. */
export function isProtected(encryption: string): boolean {
  return elementsNamed(readXml(encryption), 'EncryptedData').some((data) => {
    const method = elementsNamed(data, 'EncryptionMethod')[0]
    return !fontObfuscation.has(method?.attributes.get('Algorithm') ?? '')
  })
}
