import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from '@/lib/documents/import/open-zip'
import { claimSize, cutOff, zipOf } from '@/tests/support/hostile-zip'

const text = 'The Alder bridge closed in 1931. '.repeat(4000)
const messageOf = (zip: Uint8Array, isWanted = (_: string) => true) => {
  const opened = openZip(zip, isWanted)
  return opened.ok ? null : opened.message
}

describe('openZip', () => {
  it('unpacks what is wanted, and names the rest', () => {
    const opened = openZip(zipOf({ 'a/b.xml': text, 'c.png': 'no' }), (name) =>
      name.endsWith('.xml'),
    )
    if (!opened.ok) throw new Error(opened.message)
    expect([...opened.names]).toEqual(['a/b.xml', 'c.png'])
    expect(Array.from(opened.files, ([name, file]) => [name, strFromU8(file)])).toEqual([
      ['a/b.xml', text],
    ])
  })

  it.each<[name: string, zip: Uint8Array, message: RegExp]>([
    ['nothing', new Uint8Array(), /damaged or cut off/],
    ['what is no ZIP', new TextEncoder().encode('PK, it says'), /damaged or cut off/],
    ['one that is cut off', cutOff(zipOf({ a: text })), /damaged or cut off/],
    ['one whose directory is broken', zipOf({ a: text }).fill(0x7f, -6, -2), /damaged or cut off/],
    ['one whose bytes are broken', zipOf({ a: text }).fill(0xff, 40, 120), /damaged or cut off/],
    [
      'more bytes than are unpacked',
      claimSize(zipOf({ a: text, b: text }), 110 * 2 ** 20),
      /200 MB/,
    ],
    ['a file that is larger than it says', claimSize(zipOf({ a: text }), 1000), /200 MB/],
    [
      'a file that is smaller than it says',
      claimSize(zipOf({ a: text }), 999_999),
      /damaged or cut off/,
    ],
    [
      'more files than are read',
      zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [i, '']))),
      /5,000/,
    ],
    ['a name that leads up', zipOf({ 'a/../../etc/passwd': text }), /lead out/],
    ['a name from the root', zipOf({ '/etc/passwd': text }), /lead out/],
    ['a name on a drive', zipOf({ 'C:/windows': text }), /lead out/],
    ['a name with backslashes', zipOf({ '..\\windows': text }), /lead out/],
    ['a name that ends in the middle', zipOf({ 'a.xml\0.exe': text }), /lead out/],
  ])('refuses %s', (_, zip, message) => {
    expect(messageOf(zip)).toMatch(message)
  })

  it('stops a bomb while it goes off', () => {
    // Half a gigabyte of nothing, packed twice over: 500 KB that say they are 1,000 bytes.
    const bomb = claimSize(zipOf({ a: new Uint8Array(500 * 2 ** 20) }), 1000)
    const before = process.memoryUsage().arrayBuffers
    const startMs = performance.now()
    expect(messageOf(bomb)).toMatch(/200 MB/)
    expect(performance.now() - startMs).toBeLessThan(3000)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 2 ** 20)
  })

  it('does not unpack what nobody wants, whatever it is', () => {
    const inner = zipOf({ a: zipOf({ b: text }), c: text })
    expect(openZip(inner, (name) => name === 'c').ok).toBe(true)
  })
})
