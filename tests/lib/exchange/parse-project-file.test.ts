import { describe, expect, it } from 'vitest'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { maxProjectFileDepth, parseProjectFile } from '@/lib/exchange/parse-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const file = buildProjectFile(buildSnapshot(), '2026-11-24T12:00:00.000Z')
const text = serializeProjectFile(file)

function problemsIn(written: string) {
  const parsed = parseProjectFile(written)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

/** The file with one field replaced by any JSON. */
function withField(path: string[], json: string): string {
  const root = JSON.parse(text)
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((value, step) => value[step], root)
  parent[last] = '@@'
  return JSON.stringify(root).replace('"@@"', json)
}

describe('what is no project file is refused in a sentence', () => {
  it.each([
    ['nothing', '', ': The file is empty'],
    ['spaces', ' \n', ': The file is empty'],
    ['no JSON', 'claim,quote', ': The file is not JSON'],
    ['half a file', text.slice(0, 300), ': The file is not JSON'],
    ['a list', '[]', ': This is not a Counterpoint project'],
    ['null', 'null', ': This is not a Counterpoint project'],
    ['another format', '{"format":"other"}', ': This is not a Counterpoint project'],
    ['a later version', withField(['version'], '2'), ': The file has version 2'],
    ['a million brackets', '['.repeat(1_000_000), ': The file is nested too deeply'],
    ['binary', '\u0000\u0001PK\u0003', ': The file is not JSON'],
  ])('%s', (_, written, problem) => {
    const problems = problemsIn(written)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })
})

describe('a wrong field is named with its path', () => {
  it.each([
    [['project', 'title'], '""', 'project.title: '],
    [['claims', '0', 'authorStance'], '"shouts"', 'claims[0].authorStance: '],
    [['claims', '0', 'speaker'], '""', 'claims[0].speaker: '],
    [['claims', '0', 'hedge', 'cues'], '[""]', 'claims[0].hedge.cues[0]: '],
    [['claims', '0', 'anchors', '0', 'start'], '-1', 'claims[0].anchors[0].start: '],
    [['claims', '0', 'anchors', '0', 'start'], '1.5', 'claims[0].anchors[0].start: '],
    [['documents', '0', 'url'], '"javascript:alert(1)"', 'documents[0].url: '],
    [['documents', '0', 'slug'], '"../etc"', 'documents[0].slug: '],
    [['documents', '0', 'publishedOn'], '"2024-02-30"', 'documents[0].publishedOn: '],
    [['questions', '0', 'text'], '"\\u0000"', 'questions[0].text: holds half a character or a NUL'],
    [['claims', '0', 'speaker'], '"\\ud83d"', 'claims[0].speaker: holds half a character or a NUL'],
  ])('%j as %s', (path, json, problem) => {
    expect(problemsIn(withField(path, json)).join('\n')).toContain(problem)
  })

  it('says that a text is longer than a claim can hold', () => {
    const written = withField(['claims', '0', 'statement'], JSON.stringify('a'.repeat(5001)))
    expect(problemsIn(written)).toEqual([expect.stringContaining('claims[0].statement: ')])
  })

  it('says that a field is missing', () => {
    expect(problemsIn(text.replace('"statement"', '"statment"'))).toEqual([
      'claims[0].statement: is missing',
    ])
  })
})

it('names at most 50 problems', () => {
  const claims = JSON.stringify(Array.from({ length: 500 }, () => ({})))
  expect(problemsIn(withField(['claims'], claims))).toHaveLength(50)
})

it('accepts a byte order mark in front', () => {
  expect(parseProjectFile(`\uFEFF${text}`)).toEqual({ ok: true, file })
})

it('drops fields that it does not know, "__proto__" among them', () => {
  const poisoned = withField(['project', 'more'], '1').replace(
    '"project":{',
    '"project":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},',
  )
  expect(parseProjectFile(poisoned)).toEqual({ ok: true, file })
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
})

it('keeps "__proto__" out of the attributes of a document', () => {
  const node = '{"type":"doc","attrs":{"__proto__":{"isAdmin":true},"level":1}}'
  const parsed = parseProjectFile(withField(['documents', '0', 'revisions', '0', 'content'], node))
  const content = parsed.ok ? parsed.file.documents[0]?.revisions[0]?.content : null
  expect(content).toEqual({ type: 'doc', attrs: { level: 1 } })
  expect(Object.hasOwn(content?.attrs ?? {}, '__proto__')).toBe(false)
})

it('reads content that is nested as deeply as the limit says', () => {
  const levels = Math.floor((maxProjectFileDepth - 5) / 2)
  const nested = `${'{"type":"l","content":['.repeat(levels)}${']}'.repeat(levels)}`
  const written = withField(['documents', '0', 'revisions', '0', 'content'], nested)
  expect(problemsIn(written)).toEqual([])
})
