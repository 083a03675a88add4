import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '@/lib/documents/import/detect-format'
import { zipOf } from '@/tests/support/hostile-zip'

const textOf = (text: string) => new TextEncoder().encode(text)
const docx = new Uint8Array(readFileSync('tests/fixtures/import/bridge.docx'))
const epub = new Uint8Array(readFileSync('tests/fixtures/import/bridge.epub'))

/** The names that tell what it is at the end, behind pictures. */
const behindPictures = zipOf({
  'a.png': crypto.getRandomValues(new Uint8Array(50_000)),
  'word/document.xml': 'a',
})

describe('detectFormat', () => {
  it.each<[name: string, bytes: Uint8Array, format: string | null]>([
    ['a.txt', textOf('a'), 'txt'],
    ['README', textOf('a'), 'txt'],
    ['a.MD', textOf('# a'), 'md'],
    ['a.xhtml', textOf('<p>a'), 'html'],
    ['a.docx', docx, 'docx'],
    ['a.docm', docx, 'docx'],
    ['a.docx', behindPictures, 'docx'],
    ['a.epub', epub, 'epub'],
    ['a.epub', zipOf({ 'META-INF/container.xml': 'a', mimetype: 'application/epub+zip' }), 'epub'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'docx'],
    ['a.png', textOf('a'), null],
    ['a.zip', zipOf({ a: 'b' }), null],
  ])('%s', (name, bytes, format) => {
    const detected = detectFormat({ name, bytes })
    expect(detected?.format ?? null).toBe(format)
    expect(detected?.isNamedOtherwise ?? false).toBe(false)
  })

  it.each<[name: string, bytes: Uint8Array, format: string, isNamedOtherwise: boolean]>([
    ['a.docx', textOf('%PDF-1.7'), 'pdf', true],
    ['a.pdf', docx, 'docx', true],
    ['a.docx', epub, 'epub', true],
    ['a.md', textOf('\ufeff<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE html><p>a'), 'html', true],
    ['a.txt', textOf('<html>'), 'html', false],
  ])('%s by its bytes', (name, bytes, format, isNamedOtherwise) => {
    expect(detectFormat({ name, bytes })).toEqual({ format, isNamedOtherwise })
  })
})
