import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changesOf, shownPartNames } from '@/lib/history/changes'
import { netRows, type RecordedColumns, type RecordedRow } from '@/lib/history/recorded-row'
import { knownEntities } from '@/lib/history/subject'

const claimRow: RecordedColumns = {
  ...{ id: 'c', number: 12, statement: '', authorStance: 'asserts', status: 'draft', version: 1 },
  ...{ likelihood: null, hedgeCues: '[]', archivedAt: null },
}

function changed(entity: string, before: RecordedColumns, after: RecordedColumns): RecordedRow {
  return { entity, entityId: String(before.id), before, after }
}

function made(entity: string, after: RecordedColumns): RecordedRow {
  return { entity, entityId: String(after.id), before: null, after }
}

function removed(entity: string, before: RecordedColumns): RecordedRow {
  return { entity, entityId: String(before.id), before, after: null }
}

/** What is said of each change: "statement: null -> x". */
function partsOf(rows: RecordedRow[]): string[] {
  return changesOf(rows).flatMap(({ parts }) =>
    parts.map(({ name, before, after }) => `${name}: ${before} -> ${after}`),
  )
}

describe('the changes of a batch', () => {
  it('says what a claim said before and says since, and nothing of what counts', () => {
    const after = { ...claimRow, likelihood: 'unlikely', version: 2, updatedAt: '2026-01-02' }
    const rows = [changed('claim', { ...claimRow, likelihood: 'likely' }, after)]
    expect(changesOf(rows)).toMatchObject([
      { subject: { kind: 'claim', id: 'c' }, what: 'changed', version: 2 },
    ])
    expect(partsOf(rows)).toEqual(['claim.likelihood: likely -> unlikely'])
  })

  it('brings together the claim, its passages, tags and readings', () => {
    const rows = [
      made('anchor', { id: 'a', claimId: 'c', exact: 'words', status: 'exact' }),
      removed('claimTag', { id: 't', claimId: 'c', tagId: 'tag-1' }),
      changed(
        'assessment',
        { id: 's', claimId: 'c', questionId: 'q', positionId: 'yes', byId: 'ana' },
        { id: 's', claimId: 'c', questionId: 'q', positionId: 'no', byId: 'ana' },
      ),
      changed('claim', claimRow, { ...claimRow, statement: 'New', version: 2 }),
    ]
    expect(changesOf(rows)).toHaveLength(1)
    expect(partsOf(rows)).toEqual([
      'anchor.exact: null -> words',
      'assessment.positionId: yes -> no',
      'claim.statement: null -> New',
      'claimTag.tagId: tag-1 -> null',
    ])
    expect(changesOf(rows)[0]?.parts[1]?.row).toMatchObject({ questionId: 'q', byId: 'ana' })
  })

  it('does not say of a new claim what every new claim says', () => {
    expect(changesOf([made('claim', claimRow)])).toMatchObject([{ what: 'made', parts: [] }])
    const quoted = { ...claimRow, authorStance: 'rejects' }
    expect(partsOf([made('claim', quoted)])).toEqual(['claim.authorStance: null -> rejects'])
    expect(partsOf([changed('claim', quoted, claimRow)])).toEqual([
      'claim.authorStance: rejects -> asserts',
    ])
  })

  it.each([
    { from: null, to: '2026-01-01', what: 'archived' },
    { from: '2026-01-01', to: null, what: 'in-use-again' },
  ])('a claim is $what', ({ from, to, what }) => {
    const rows = [
      changed('claim', { ...claimRow, archivedAt: from }, { ...claimRow, archivedAt: to }),
    ]
    expect(changesOf(rows)).toMatchObject([{ what, parts: [] }])
  })

  it('says what was there where a thing was removed', () => {
    const rows = [removed('claim', { ...claimRow, statement: 'Old' })]
    expect(changesOf(rows)).toMatchObject([{ what: 'removed', version: null }])
    expect(partsOf(rows)).toEqual(['claim.statement: Old -> null'])
  })

  it('tells claims before pairs and questions, whatever was written first', () => {
    const rows = [
      made('question', { id: 'q', text: 'Will it last?' }),
      made('verdict', { id: 'v', pairId: 'p', outcome: 'unsure', kinds: '[]' }),
      made('claim', claimRow),
    ]
    expect(changesOf(rows).map(({ subject }) => subject.kind)).toEqual([
      'claim',
      'pair',
      'question',
    ])
  })

  it('leaves out models and columns that it does not know', () => {
    expect(changesOf([made('somethingNew', { id: 'x' })])).toEqual([])
    const rows = [changed('claim', claimRow, { ...claimRow, mood: 'calm' })]
    expect(partsOf(rows)).toEqual([])
  })
})

describe('rows that are written several times', () => {
  it('are told once, from the first to the last', () => {
    const [one, two] = [
      { ...claimRow, statement: 'One' },
      { ...claimRow, statement: 'Two' },
    ]
    expect(partsOf([changed('claim', claimRow, one), changed('claim', one, two)])).toEqual([
      'claim.statement: null -> Two',
    ])
    expect(netRows([changed('claim', claimRow, one), changed('claim', one, claimRow)])).toEqual([])
    expect(netRows([made('claim', one), removed('claim', one)])).toEqual([])
    expect(netRows([removed('claim', one), made('claim', two)])).toMatchObject([
      { before: { statement: 'One' }, after: { statement: 'Two' } },
    ])
  })
})

describe('the schema', () => {
  /** Columns that name, order or count a row. */
  const counting =
    /\.(id|(project|document|question|claim|claimA|claimB|pair|revision|by|reviewer|createdBy|positionA|positionB)Id|number|slug|ordinal|version|createdAt|updatedAt|checkedAt|nextClaimNumber)$/

  /** Columns that follow from what is shown, are shown as what happened, or say where words stand. */
  const following = [
    ...['start', 'end', 'prefix', 'suffix', 'method', 'similarity'].map((name) => `anchor.${name}`),
    ...['text', 'sha256', 'content'].map((name) => `revision.${name}`),
    ...['sourceMediaType', 'sourceLength', 'sourceSha256', 'sourceAddress'].map(
      (name) => `revision.${name}`,
    ),
    ...['start', 'end', 'exact', 'prefix', 'suffix', 'status', 'method', 'similarity'].map(
      (name) => `formerPassage.${name}`,
    ),
    ...['document', 'claim', 'tag', 'question', 'brief', 'savedView'].map(
      (name) => `${name}.archivedAt`,
    ),
    ...['verdict.contentKey', 'verdict.judged', 'resolution.contentKey'],
    ...['assessment.questionId', 'contextCheck.passageKey', 'brief.source'],
    ...['tagAlias.tagId', 'tagExample.tagId', 'positionExample.positionId'],
  ]

  const columns = columnsOfRecordedModels()

  it('has no recorded model that the history cannot name', () => {
    expect([...columns.keys()].filter((entity) => !knownEntities.includes(entity))).toEqual([])
  })

  it('has no column that the history neither shows nor leaves out on purpose', () => {
    const untold = [...columns].flatMap(([entity, names]) =>
      names
        .map((name) => `${entity}.${name}`)
        .filter((name) => !shownPartNames.includes(name))
        .filter((name) => !counting.test(name) && !following.includes(name)),
    )
    expect(untold).toEqual([])
  })
})

/** The columns of each model of the schema that is content of a project, by the name of its delegate. */
function columnsOfRecordedModels(): Map<string, string[]> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', body = '']): [string, string[]] => [
      name.charAt(0).toLowerCase() + name.slice(1),
      [...body.matchAll(/^ {2}(\w+) +(?:String|Int|Float|Boolean|DateTime)\??(?: |$)/gm)].map(
        ([, column = '']) => column,
      ),
    ],
  )
  const machinery = ['user', 'sourceFile', 'sourceFilePart', 'batch', 'activity']
  return new Map(models.filter(([name]) => !machinery.includes(name)))
}
