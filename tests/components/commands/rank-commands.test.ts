import { describe, expect, it } from 'vitest'
import type { Command } from '@/components/commands/command-registry'
import { rankCommands, readyCommand } from '@/components/commands/rank-commands'

const command = (label: string, rest: Partial<Command> = {}): Command => ({
  id: label,
  label,
  kind: 'Action',
  run: () => {},
  ...rest,
})

const commands = [
  command('Undo'),
  command('Review', { kind: 'Page' }),
  command('Write a brief', { also: ['New brief'] }),
  command('Motives', { kind: 'Tag', hint: 'Judgement', also: ['Reasons', 'Grounds'] }),
  command('Motives of Moscow', { kind: 'Document' }),
].map(readyCommand)

const labels = (typed: string, recent: string[] = []) =>
  rankCommands(commands, typed, recent).map(({ command: { label } }) => label)

describe('with nothing typed', () => {
  it('all are there, as they were offered', () => {
    expect(labels('')).toEqual(['Undo', 'Review', 'Write a brief', 'Motives', 'Motives of Moscow'])
  })

  it('those used last come first, the last one before the others', () => {
    expect(labels('', ['Motives', 'Review', 'no longer there'])).toEqual([
      'Motives',
      'Review',
      'Undo',
      'Write a brief',
      'Motives of Moscow',
    ])
  })
})

describe('with something typed', () => {
  it('the nearer label comes first', () => {
    expect(labels('motives')).toEqual(['Motives', 'Motives of Moscow'])
  })

  it('of those that fit alike, the one used last', () => {
    expect(labels('motiv', ['Motives of Moscow'])).toEqual(['Motives of Moscow', 'Motives'])
  })

  it('the kind counts among the words', () => {
    expect(labels('tag motives')).toEqual(['Motives'])
    expect(labels('page')).toEqual(['Review'])
  })

  it('other words find it, and it is said which', () => {
    expect(rankCommands(commands, 'grounds', [])).toEqual([
      { command: commands[3]?.command, by: 'Grounds' },
    ])
    expect(rankCommands(commands, 'motives', [])[0]?.by).toBeNull()
  })

  it('nothing is made up', () => {
    expect(labels('zzz')).toEqual([])
  })
})

it('one of thousands is found', () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    readyCommand(command(`Une déclaration numéro ${index}`, { hint: 'Source' })),
  )
  expect(rankCommands(many, 'decl 4321', []).map(({ command: { id } }) => id)).toEqual([
    'Une déclaration numéro 4321',
  ])
})
