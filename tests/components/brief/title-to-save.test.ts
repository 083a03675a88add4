import { expect, it } from 'vitest'
import { titleToSave } from '@/components/brief/title-to-save'

it.each([
  ['what is typed, without the space around it', ' New ', 'New'],
  ['what it was before, while the field is empty', '', 'Before'],
  ['what it was before, where there is nothing but space', ' \t\u00a0', 'Before'],
])('the title of a brief is %s', (_, typed, title) => {
  expect(titleToSave(typed, 'Before')).toBe(title)
})
