import { describe, expect, it } from 'vitest'
import { bringsFiles, droppedFiles } from '@/components/import/dropped-files'
import { pastedText } from '@/components/import/paste-field'

/** What a browser hands over with a drop. */
function dropOf(...items: { name: string; isDirectory?: boolean; kind?: string }[]) {
  const made = items.map(({ name, isDirectory = false, kind = 'file' }) => ({
    kind,
    webkitGetAsEntry: () => ({ isDirectory, name }),
    getAsFile: () => new File(['words'], name),
  }))
  return { items: made }
}

describe('what was dropped', () => {
  it('is told apart into files and folders, and words are neither', () => {
    const { files, folders } = droppedFiles(
      dropOf(
        { name: 'a.txt' },
        { name: 'Reports', isDirectory: true },
        { name: '', kind: 'string' },
      ),
    )
    expect(files.map(({ name }) => name)).toEqual(['a.txt'])
    expect(folders).toEqual(['Reports'])
  })

  it('is waited for only where it brings files', () => {
    const types = (...types: string[]) => ({ types })
    expect(bringsFiles(types('text/plain'))).toBe(false)
    expect(bringsFiles(types('text/plain', 'Files'))).toBe(true)
    expect(bringsFiles(null)).toBe(false)
  })
})

describe('what was copied', () => {
  const clipboard = (html: string, plain: string) => ({
    getData: (type: string) => (type === 'text/html' ? html : plain),
  })

  it('is its text with line ends as a field has them, beside its formatting', () => {
    expect(pastedText(clipboard('<p>One</p>', 'One\r\nTwo\rThree'))).toEqual({
      text: 'One\nTwo\nThree',
      html: '<p>One</p>',
    })
  })

  it.each([
    ['', 'Plain'],
    ['<img src="a">', ' '],
  ])('is plain where %j goes with %j', (html, plain) => {
    expect(pastedText(clipboard(html, plain))).toBe(null)
  })
})
