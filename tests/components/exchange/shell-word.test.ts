import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { shellWord } from '@/components/exchange/shell-word'

describe('shellWord', () => {
  it.each(['project.json', 'russia-north-korea.json'])('leaves %s as it is', (name) => {
    expect(shellWord(name)).toBe(name)
  })

  it.each([
    'my project.json',
    "it's; echo two.json",
    '$(echo one) `echo two`.json',
    'a"b\\c\nd.json',
    '조선.json',
  ])('makes one word of %j', (name) => {
    const printed = execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(name)}`])
    expect(printed.toString()).toBe(name)
  })

  it('makes no option of a name that begins like one', () => {
    expect(shellWord('--slug=a.json')).toBe("'./--slug=a.json'")
  })
})
