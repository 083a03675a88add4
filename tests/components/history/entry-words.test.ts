import { describe, expect, it } from 'vitest'
import { gistOfEntry, kindOfEntry, nameOfEntry } from '@/components/history/entry-words'
import { labelOfPart, nothingOfPart, valueOfPart } from '@/components/history/part-words'
import { describeCounts, subjectView } from '@/components/history/subject-words'
import type { ChangedPart, SubjectChange } from '@/lib/history/changes'
import type { Names } from '@/lib/history/names'

const names: Names = new Map([
  ['ana', { kind: 'person', name: 'Ana' }],
  ['q', { kind: 'question', slug: 'last', text: 'Will it last?', isThere: true }],
  ['yes', { kind: 'position', label: 'Yes' }],
  [
    'd',
    {
      ...{ kind: 'document', slug: 'diplomat', title: 'Diplomat', isThere: true },
      ...{ publisher: '', authors: [] },
    },
  ],
  [
    'c',
    { kind: 'claim', number: 12, documentId: 'd', isThere: true, isArchived: false, version: 3 },
  ],
  [
    'gone',
    { kind: 'claim', number: 4, documentId: 'd', isThere: false, isArchived: false, version: 1 },
  ],
  ['p', { kind: 'pair', questionId: 'q', claimAId: 'c', claimBId: 'gone' }],
])

function part(name: ChangedPart['name'], fields: Partial<ChangedPart> = {}): ChangedPart {
  return { name, row: {}, before: null, after: null, ...fields }
}

function change(kind: SubjectChange['subject']['kind'], fields: Partial<SubjectChange> = {}) {
  const id = kind === 'pair' ? 'p' : 'c'
  return { subject: { kind, id }, what: 'changed' as const, parts: [], version: null, ...fields }
}

describe('an entry in one line', () => {
  const gist = (changes: SubjectChange[]) => gistOfEntry({ changes, counts: [] }, names)

  it.each([
    {
      of: change('claim', { parts: [part('claim.likelihood'), part('claimTag.tagId')] }),
      says: 'Changed: likelihood, tag',
    },
    {
      of: change('claim', {
        parts: ['statement', 'speaker', 'kind', 'asOf', 'horizon', 'status'].map((column) =>
          part(`claim.${column}` as ChangedPart['name']),
        ),
      }),
      says: 'Changed: statement, speaker, kind, as of and 2 more things',
    },
    { of: change('claim', { what: 'archived' }), says: 'Archived' },
    {
      of: change('claim', { what: 'removed', parts: [part('claim.statement')] }),
      says: 'Taken away',
    },
    {
      of: change('pair', { parts: [part('verdict.outcome', { after: 'contradiction' })] }),
      says: 'Judged: contradiction',
    },
    { of: change('claim'), says: 'Carried over' },
    { of: change('coverage', { what: 'removed' }), says: 'Not checked any more' },
  ])('says $says', ({ of, says }) => {
    expect(gist([of])).toBe(says)
  })

  it('counts what is many', () => {
    const counts = [
      { entity: 'claim', count: 1204 },
      { entity: 'document', count: 1 },
      { entity: 'revision', count: 1 },
    ]
    expect(gistOfEntry({ changes: null, counts }, names)).toBe('1 document, 1,204 claims')
    expect(describeCounts([])).toBe('')
  })

  it('is called by what it did, and its kind is said', () => {
    const plain = { kind: 'change' as const, label: 'Claim C-12', counts: [], reverts: null }
    expect(nameOfEntry({ ...plain, kind: 'undo' })).toBe('Undone: Claim C-12')
    expect(nameOfEntry({ ...plain, kind: 'redo' })).toBe('Done again: Claim C-12')
    expect(kindOfEntry(plain)).toBeNull()
    const reverts = { sequence: 1, label: '', by: '', at: '' }
    expect(kindOfEntry({ ...plain, reverts })).toBe('From the history')
    const rows = (count: number) => [{ entity: 'project', count }]
    expect(kindOfEntry({ ...plain, kind: 'lasting', counts: rows(1) })).toBe('New project')
    expect(kindOfEntry({ ...plain, kind: 'lasting', counts: rows(2) })).toBe('Import')
  })
})

describe('a part of a change', () => {
  it.each<{ name: ChangedPart['name']; value: string; says: string }>([
    { name: 'claim.likelihood', value: 'unlikely', says: 'unlikely (20–45 %)' },
    { name: 'claim.likelihood', value: 'of a later version', says: 'of a later version' },
    { name: 'claim.hedgeCues', value: '["may","likely"]', says: '“may”, “likely”' },
    { name: 'assessment.positionId', value: 'yes', says: 'Yes' },
    { name: 'assessment.positionId', value: 'lost', says: 'a position' },
    {
      name: 'verdict.kinds',
      value: '["direct","forecast-against-fact"]',
      says: 'Direct, Forecast against fact',
    },
    { name: 'verdict.supersedingClaimId', value: 'c', says: 'C-12' },
    { name: 'coverage.state', value: 'raises-only', says: 'raised only' },
    {
      name: 'claim.note',
      value:
        '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"نية"}]}]}',
      says: 'نية',
    },
  ])('$name says $says', ({ name, value, says }) => {
    expect(valueOfPart(part(name), value, names)).toBe(says)
  })

  it('says whose reading it is, on which question', () => {
    const reading = part('assessment.positionId', { row: { questionId: 'q', byId: 'ana' } })
    expect(labelOfPart(reading, names)).toBe('Position on “Will it last?”, as Ana reads it')
    expect(labelOfPart(part('assessment.positionId'), names)).toBe('Position')
  })

  it('says what it means that nothing is said, where it means something', () => {
    expect(valueOfPart(part('claim.speaker'), null, names)).toBeNull()
    expect(nothingOfPart(part('claim.speaker'))).toBe('the author')
    expect(nothingOfPart(part('claim.statement'))).toBeNull()
  })
})

describe('what a change is about', () => {
  it('is linked where it can be seen', () => {
    expect(subjectView(change('claim'), names, 'x')).toEqual({
      ...{ name: 'C-12', detail: 'Diplomat' },
      href: '/projects/x/documents/diplomat#claim-12',
    })
  })

  it('keeps its name where it is not there any more', () => {
    expect(subjectView(change('pair'), names, 'x')).toEqual({
      ...{ name: 'C-4 against C-12', detail: 'Will it last?', href: null },
    })
  })
})
