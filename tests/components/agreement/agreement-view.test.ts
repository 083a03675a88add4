import { describe, expect, it } from 'vitest'
import { type AgreementSearch, plainSearch } from '@/components/agreement/agreement-search'
import { agreementViewOf } from '@/components/agreement/agreement-view'
import { describeChosen, filterChoices } from '@/components/agreement/filter-choices'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { buildClaim, buildPassage, buildQuestion } from '@/tests/support/build-material'
import { buildTwoReadings } from '@/tests/support/build-two-readings'

const base = '/projects/a-project/agreement'

function viewOf(search: Partial<AgreementSearch> = {}, fields: Partial<ProjectSnapshot> = {}) {
  return agreementViewOf(buildTwoReadings(fields), { ...plainSearch, ...search })
}

describe('agreementViewOf', () => {
  it('has the figures of all units, and the way to what they count', () => {
    const { whole, people, aloneCount } = viewOf()
    expect(whole.figures).toMatchObject({ unitCount: 2, disagreementCount: 1 })
    expect(whole).toMatchObject({
      disagreementsHref: `${base}/disagreements`,
      comparedHref: `${base}/disagreements?show=all`,
    })
    expect(people).toEqual(['Ana', 'Ben'])
    expect(aloneCount).toBe(1)
  })

  it('has a row for each question, document and two annotators with something to compare', () => {
    const questions = [buildQuestion(), buildQuestion({ id: 'question-2', slug: 'question-2' })]
    const { breakdowns } = viewOf({}, { questions })
    expect(
      breakdowns.map(({ title, rows, emptyCount }) => [
        title,
        rows.map(({ name, figures }) => `${name}: ${figures.unitCount}`),
        emptyCount,
      ]),
    ).toEqual([
      ['By question', ['Does it last?: 2'], 1],
      ['By document', ['The Diplomat 2023: 1', 'Atlantic Council 2024: 1'], 0],
      ['By two annotators', ['Ana and Ben: 2'], 0],
    ])
  })

  it('leads from a row to its own page and its own list, with the filters that are on', () => {
    const { breakdowns } = viewOf({ question: 'question-1' })
    expect(breakdowns.map(({ title }) => title)).toEqual(['By document', 'By two annotators'])
    expect(breakdowns[0]?.rows[0]).toMatchObject({
      href: `${base}?question=question-1&document=diplomat`,
      disagreementsHref: `${base}/disagreements?question=question-1&document=diplomat`,
      comparedHref: `${base}/disagreements?question=question-1&document=diplomat&show=all`,
    })
  })

  it('goes by tag for tags', () => {
    const { breakdowns, whole } = viewOf({ subject: 'tags' })
    expect(breakdowns.map(({ title }) => title)).toEqual([
      'By tag',
      'By document',
      'By two annotators',
    ])
    expect(whole.figures).toMatchObject({ unitCount: 1, disagreementCount: 1 })
  })

  it('counts the claims that nobody knows the place of', () => {
    const lost = buildClaim({ number: 9, passages: [buildPassage({ status: 'orphaned' })] })
    const { claims } = buildTwoReadings()
    expect(
      agreementViewOf({ ...buildTwoReadings(), claims: [...claims, lost] }, plainSearch)
        .unplacedCount,
    ).toBe(1)
  })

  it('says whether what others said is hidden from whoever looks', () => {
    const isPartial = (subject: AgreementSearch['subject'], ...hides: Hidable[]) =>
      agreementViewOf(buildTwoReadings(), { ...plainSearch, subject }, hides).isPartial
    expect(isPartial('positions', 'readings')).toBe(true)
    expect(isPartial('verdicts', 'readings')).toBe(true)
    expect(isPartial('verdicts', 'verdicts')).toBe(true)
    expect(isPartial('positions', 'verdicts', 'sources')).toBe(false)
    expect(isPartial('verdicts')).toBe(false)
  })

  it('has nothing but the person who worked alone', () => {
    const { whole, people, breakdowns } = viewOf({ subject: 'likelihoods' })
    expect(whole.figures.unitCount).toBe(0)
    expect(people).toEqual(['Ana'])
    expect(breakdowns).toEqual([])
  })
})

describe('the filters', () => {
  it('offer what the subject knows, each choice with its address', () => {
    const filters = filterChoices(viewOf({ document: 'diplomat' }))
    expect(filters.map(({ label, value }) => [label, value])).toEqual([
      ['Unit', 'passages'],
      ['Question', ''],
      ['Document', 'diplomat'],
      ['Annotators', ''],
    ])
    expect(filters[3]?.options.at(-1)).toEqual({
      value: '["Ana","Ben"]',
      label: 'Ana and Ben',
      href: `${base}?document=diplomat&annotator=Ana&other=Ben`,
    })
    expect(filterChoices(viewOf({ subject: 'verdicts' })).map(({ label }) => label)).toEqual([
      'Question',
      'Document',
    ])
  })

  it('keep two people whom the address names and who share nothing', () => {
    const view = viewOf({ between: ['Ana', 'Zoe'] })
    expect(describeChosen(view)).toBe('Ana and Zoe')
    expect(view.whole.figures.unitCount).toBe(0)
  })

  it('say in words what is chosen', () => {
    expect(describeChosen(viewOf())).toBe('')
    expect(
      describeChosen(
        viewOf({ question: 'question-1', document: 'council', between: ['Ana', 'Ben'] }),
      ),
    ).toBe('Will it last? · Atlantic Council 2024 · Ana and Ben')
  })
})
