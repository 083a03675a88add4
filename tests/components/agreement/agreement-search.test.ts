import { describe, expect, it } from 'vitest'
import {
  type AgreementSearch,
  knownSearch,
  parseAgreementSearch,
  plainSearch,
  withAgreementSearch,
} from '@/components/agreement/agreement-search'
import { buildSnapshot } from '@/tests/support/build-snapshot'

/** What an address is read as. */
function read(address: string): AgreementSearch {
  return parseAgreementSearch(Object.fromEntries(new URL(address, 'http://x').searchParams))
}

describe('the address of agreement', () => {
  it.each<[string, Partial<AgreementSearch>]>([
    ['nothing', {}],
    ['a subject', { subject: 'verdicts', question: 'will-it-last' }],
    ['sentences', { spots: 'sentences', document: '관계' }],
    ['a tag', { subject: 'tags', tag: 'a&b=c' }],
    ['two people', { between: ['Ana & Ben', '박민수 "x"'] }],
  ])('with %s says what it was made from', (_, change) => {
    const search = { ...plainSearch, ...change }
    expect(read(withAgreementSearch('/agreement', search))).toEqual(search)
  })

  it('has nothing in it that is as usual', () => {
    expect(withAgreementSearch('/agreement', plainSearch)).toBe('/agreement')
  })

  it('is the same whoever of two people is named first', () => {
    expect(read('/a?annotator=Ben&other=Ana').between).toEqual(['Ana', 'Ben'])
  })

  it.each([
    '?of=everything&unit=words',
    '?question=&document=',
    '?annotator=Ana',
    '?annotator=Ana&other=Ana',
    '?tag=motive',
  ])('leaves out of %s what makes no sense', (search) => {
    expect(read(`/agreement${search}`)).toEqual(plainSearch)
  })

  it('leaves out what the subject does not know', () => {
    expect(read('/a?of=likelihoods&unit=sentences&question=q&tag=t&document=d')).toEqual({
      ...plainSearch,
      subject: 'likelihoods',
      document: 'd',
    })
    const search: AgreementSearch = { ...plainSearch, spots: 'sentences', question: 'q' }
    expect(withAgreementSearch('/a', { ...search, subject: 'tags' })).toBe(
      '/a?of=tags&unit=sentences',
    )
  })

  it('leaves out a parameter that is there twice', () => {
    expect(parseAgreementSearch({ of: ['tags', 'verdicts'], document: ['a', 'b'] })).toEqual(
      plainSearch,
    )
  })
})

it('leaves out what the project does not have, or has archived', () => {
  const snapshot = buildSnapshot()
  const [first, ...others] = snapshot.documents
  if (!first) throw new Error('The snapshot has no document')
  const documents = [{ ...first, archivedAt: '2026-02-01T00:00:00.000Z' }, ...others]
  const search = { ...plainSearch, question: 'question-1', tag: 'nothing', document: 'diplomat' }
  expect(knownSearch(snapshot, search)).toEqual({ ...search, tag: null })
  expect(knownSearch({ ...snapshot, documents }, search).document).toBeNull()
})
