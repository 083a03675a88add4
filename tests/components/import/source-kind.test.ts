import { describe, expect, it } from 'vitest'
import { maxUploadBytes } from '@/components/asking/max-upload-bytes'
import { readingOfFile } from '@/components/import/source-kind'

describe('readingOfFile', () => {
  it.each([
    ['article.txt', 'txt'],
    ['Article.MD', 'md'],
    ['page.htm', 'html'],
    ['a.b.html', 'html'],
  ])('reads %s as %s', (name, method) => {
    expect(readingOfFile({ name, size: 10 })).toEqual({ method })
  })

  it.each([
    ['report.docx', 10, 'Word files come later'],
    ['report.PDF', 10, 'PDF files come later'],
    ['book.epub', 10, 'EPUB files come later'],
    ['photo.jpg', 10, 'not a .txt, .md or .html file'],
    ['README', 10, 'not a .txt, .md or .html file'],
    ['empty.txt', 0, 'is empty'],
    ['large.txt', maxUploadBytes + 1, 'larger than 10 MB'],
  ])('refuses %s of %d bytes with a reason', (name, size, reason) => {
    expect(readingOfFile({ name, size })).toEqual({ refusal: expect.stringContaining(reason) })
  })
})
