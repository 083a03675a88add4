// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import {
  inHand,
  inHandOnPage,
  parseSubject,
  subjectInHand,
  subjectOfClaim,
} from '@/components/guidelines/guidelines-subject'
import { buildReaderClaim } from '@/tests/support/build-reader-claim'

afterEach(() => document.body.replaceChildren())

/** A page about one question, with a field that is about the tags. */
function page() {
  const main = document.body.appendChild(document.createElement('main'))
  const field = main.appendChild(document.createElement('input'))
  const mark = (element: Element, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  }
  mark(main, inHandOnPage({ question: 'q' }))
  mark(field, inHand({ part: 'tags' }))
  return { field }
}

describe('what is in hand', () => {
  it('is nothing on a page that is about nothing', () => {
    expect(subjectInHand()).toBeNull()
  })

  it('is what the page is about, until the focus is in something closer', () => {
    const { field } = page()
    expect(subjectInHand()).toEqual({ question: 'q' })
    field.focus()
    expect(subjectInHand()).toEqual({ part: 'tags' })
  })
})

describe('a claim is about', () => {
  const assessment = { questionId: 'q', positionId: 'p' }
  it.each([
    ['its question', { assessments: [assessment], tagIds: ['t'] }, { question: 'q' }],
    ['its tag without one', { tagIds: ['t', 'u'] }, { tag: 't' }],
    ['nothing yet', {}, null],
  ])('%s', (_, fields, subject) => {
    expect(subjectOfClaim(buildReaderClaim({ fields }))).toEqual(subject)
  })

  it('the question that somebody else read it on', () => {
    const others = [{ ...assessment, by: 'Ben', createdAt: '' }]
    expect(subjectOfClaim(buildReaderClaim({ othersAssessments: others }))).toEqual({
      question: 'q',
    })
    expect(subjectOfClaim(null)).toBeNull()
  })
})

it.each([['null'], ['"question"'], ['{"part":"else"}'], ['{"question":1}']])(
  'takes %s for nothing in hand',
  (text) => {
    expect(parseSubject(text)).toBeNull()
  },
)
