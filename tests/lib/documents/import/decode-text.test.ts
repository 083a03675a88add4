import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/documents/import/decode-text'

const decoded = (bytes: Uint8Array) => {
  const result = decodeText(bytes)
  return result.ok ? { text: result.text, encoding: result.encoding } : null
}

const russian = 'Отношения между Россией и Северной Кореей будут длиться и после войны.'
const german = 'Die Beziehungen werden später über den Krieg hinaus währen, heißt es für Köln.'
const korean = '북한과 러시아의 관계는 전쟁이 끝난 뒤에도 계속될 것이다.'

describe('decodeText', () => {
  it.each([
    ['plain ASCII', 'Plain words.', 'ascii', {}, 'UTF-8'],
    ['UTF-8', `${german} 😀 ${korean}`, 'utf8', {}, 'UTF-8'],
    ['UTF-8 with a mark', german, 'utf8', { addBOM: true }, 'UTF-8'],
    ['UTF-16 with a mark, little end first', german, 'utf-16le', { addBOM: true }, 'UTF-16LE'],
    ['UTF-16 with a mark, big end first', korean, 'utf-16be', { addBOM: true }, 'UTF-16BE'],
    ['UTF-16 without a mark', german, 'utf-16le', {}, 'UTF-16LE'],
    ['UTF-16 without a mark, the other way', german, 'utf-16be', {}, 'UTF-16BE'],
    ['UTF-32 with a mark', german, 'utf-32le', { addBOM: true }, 'UTF-32LE'],
    ['Windows, Western', `“${german}”`, 'windows-1252', {}, 'windows-1252'],
    ['Windows, Cyrillic', russian, 'windows-1251', {}, 'windows-1251'],
    ['KOI8', russian, 'koi8-r', {}, 'KOI8-R'],
    ['Korean', korean, 'euc-kr', {}, 'EUC-KR'],
    ['Japanese', 'ロシアと北朝鮮の関係は戦争の後も続く。', 'shift_jis', {}, 'Shift_JIS'],
  ])('reads %s', (_, text, encoding, options, found) => {
    expect(decoded(iconv.encode(text, encoding, options))).toEqual({ text, encoding: found })
  })

  it('believes what an HTML page declares', () => {
    const page = `<html><head><meta charset="windows-1250"></head><p>Vztahy přežijí válku</p>`
    expect(decoded(iconv.encode(page, 'windows-1250'))).toEqual({
      text: page,
      encoding: 'windows-1250',
    })
  })

  it('believes the server that sent the bytes more than what they declare', () => {
    const page = `<meta charset="windows-1252"><p>${russian}</p>`
    const bytes = iconv.encode(page, 'koi8-r')
    expect(decodeText(bytes, 'koi8-r')).toEqual({ ok: true, text: page, encoding: 'koi8-r' })
  })

  it('believes no server that the bytes deny, or that names what nobody knows', () => {
    const page = `<p>${korean}</p>`
    const utf8 = new TextEncoder().encode(page)
    expect(decodeText(utf8, 'iso-8859-1')).toMatchObject({ text: page, encoding: 'UTF-8' })
    const marked = iconv.encode(page, 'utf-16le', { addBOM: true })
    expect(decodeText(marked, 'windows-1251')).toMatchObject({ text: page })
    expect(decodeText(iconv.encode(page, 'euc-kr'), 'x-unknown')).toMatchObject({ text: page })
  })

  it('does not believe a declaration that the bytes deny', () => {
    const page = `<meta charset="windows-1252"><p>${korean}</p>`
    expect(decoded(new TextEncoder().encode(page))?.text).toBe(page)
  })

  it('reads nothing as nothing', () => {
    expect(decoded(new Uint8Array())?.text).toBe('')
  })

  it.each([
    ['a PDF', [...'%PDF-1.7\n%'].map((mark) => mark.charCodeAt(0))],
    ['a ZIP, which Word and EPUB files are', [0x50, 0x4b, 3, 4, 20, 0]],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['zeros', Array.from({ length: 100 }, () => 0)],
    ['noise', Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7) % 256)],
  ])('refuses %s, and says what to do', (_, bytes) => {
    const result = decodeText(Uint8Array.from(bytes))
    expect(result.ok ? '' : result.message).toMatch(/copy its text and paste it/)
  })
})
