import { spotKinds } from '@/lib/comparison/agreement/spots'
import type { FilterChoices } from './agreement-filters'
import type { AgreementSearch } from './agreement-search'
import type { AgreementView, Choice } from './agreement-view'
import { spotWords } from './agreement-words'

/** What the filters of a search offer. One that has nothing to choose from is left out. */
export function filterChoices({
  search,
  questions,
  tags,
  documents,
  pairs,
  hrefWith,
}: AgreementView): FilterChoices[] {
  const filter = (
    label: string,
    value: string | null,
    all: Choice,
    choices: readonly Choice[],
  ): FilterChoices[] => {
    if (choices.length === 0 && value === null) return []
    const options = [all, ...choices].map((choice) => ({
      value: choice.value,
      label: choice.label,
      href: hrefWith(choice.change),
    }))
    return [{ label, value: value ?? all.value, options }]
  }
  const every = (label: string, change: Partial<AgreementSearch>) => ({ value: '', label, change })
  return [
    ...unitFilter(search, hrefWith),
    ...filter('Question', search.question, every('All questions', { question: null }), questions),
    ...filter('Tag', search.tag, every('All tags', { tag: null }), tags),
    ...filter('Document', search.document, every('All documents', { document: null }), documents),
    ...filter(
      'Annotators',
      search.between && JSON.stringify(search.between),
      every('All annotators', { between: null }),
      pairs,
    ),
  ]
}

/** What is chosen, in words: "Will it last? · The Diplomat 2023 · Ana and Ben". Empty where nothing is. */
export function describeChosen(view: AgreementView): string {
  return filterChoices(view)
    .filter(({ label, value }) => label !== 'Unit' && value !== '')
    .map(({ value, options }) => options.find((option) => option.value === value)?.label ?? value)
    .join(' · ')
}

function unitFilter(
  { subject, spots }: AgreementSearch,
  hrefWith: (change: Partial<AgreementSearch>) => string,
): FilterChoices[] {
  if (subject !== 'positions' && subject !== 'tags') return []
  const options = spotKinds.map((kind) => ({
    value: kind,
    label: spotWords[kind],
    href: hrefWith({ spots: kind }),
  }))
  return [{ label: 'Unit', value: spots, options }]
}
