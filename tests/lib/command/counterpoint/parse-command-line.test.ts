import { describe, expect, it } from 'vitest'
import { parseCommandLine, usage } from '@/lib/command/counterpoint/parse-command-line'
import { exportFormats } from '@/lib/exchange/formats'

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''))

it('understands an export', () => {
  expect(parse('export russia --format csv --out a.csv')).toMatchObject({
    command: 'export',
    project: 'russia',
    format: { id: 'csv' },
    out: 'a.csv',
    origin: 'http://localhost:3000',
  })
})

it('exports json to the standard output when nothing else is said', () => {
  expect(parse('export russia')).toMatchObject({ format: { id: 'json' }, out: null })
})

it('keeps of an address what links need', () => {
  expect(parse('export russia --origin http://127.0.0.1:4000/')).toMatchObject({
    origin: 'http://127.0.0.1:4000',
  })
})

it('understands an import', () => {
  expect(parse('import a.json')).toEqual({ command: 'import', path: 'a.json', slug: null })
  expect(parse('import a.json --slug copy')).toMatchObject({ slug: 'copy' })
})

it('understands which documents to add', () => {
  expect(parse('add-document russia a.pdf https://example.org/b')).toEqual({
    ...{ command: 'add-document', project: 'russia', isAgain: false },
    sources: ['a.pdf', 'https://example.org/b'],
  })
  expect(parse('add-document --again russia a.pdf')).toMatchObject({ isAgain: true })
})

it('understands verify and list', () => {
  expect(parse('verify a.json')).toEqual({ command: 'verify', path: 'a.json' })
  expect(parse('list')).toEqual({ command: 'list' })
})

it.each(['', 'help', '--help', '-h', 'export --help'])('shows help for “%s”', (line) => {
  expect(parse(line)).toEqual({ command: 'help' })
})

it('names every format in its help', () => {
  expect(usage).toContain(exportFormats.map(({ id }) => id).join('|'))
})

describe('says what is wrong with', () => {
  it.each([
    ['publish russia', 'There is no command “publish”'],
    ['export', 'export needs the slug of a project'],
    ['add-document russia', 'add-document needs the slug of a project, and files'],
    ['export russia china', '“china” is one word too many'],
    ['export russia --format docx', 'There is no format “docx”: use json, csv, markdown'],
    ['export russia --formt csv', "Unknown option '--formt'"],
    ['export russia --out', "Option '--out <value>' argument missing"],
    ['export russia --origin ftp://x', '“ftp://x” is no web address'],
    ['import', 'import needs a file'],
    ['import a.json --slug ../x', '“../x” is no slug'],
    ['verify', 'verify needs a file'],
    ['verify a.json --format csv', "Unknown option '--format'"],
    ['list all', '“all” is one word too many'],
  ])('%s', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })
})
