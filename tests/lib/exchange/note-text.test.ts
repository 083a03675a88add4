import { expect, it } from 'vitest'
import { noteText } from '@/lib/exchange/note-text'

const text = (words: string) => ({ type: 'text', text: words })

it('writes a line for each block and keeps line breaks within one', () => {
  const note = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('One '), text('two'), { type: 'hardBreak' }, text('3')] },
      { type: 'paragraph' },
      {
        type: 'bulletList',
        content: ['a', 'b'].map((words) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [text(words)] }],
        })),
      },
    ],
  }
  expect(noteText(note)).toBe('One two\n3\n\na\nb')
})
